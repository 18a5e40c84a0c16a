import type { Day } from '../../model/contact/values.js';
import { memoise } from '../text/memoise.js';
import { type NafVersion, nafCode, nafVersionInForce, nafVersionOf } from './naf.js';

/** How fine a segment by activity is: division (`62`), group (`62.0`), class (`62.01`) or subclass (`62.01Z`). */
export const NAF_LEVELS = [2, 3, 4, 5] as const;
export type NafLevel = (typeof NAF_LEVELS)[number];

/** What the codes of one row come to, in one version of the classification. */
export interface RowNaf {
  /** '' where no code says it. */
  readonly code: string;
  /** Why it is ''. `version`: which classification a code is of cannot be told. `coarse`: a division, where a class was asked for. */
  readonly why?: 'missing' | 'unreadable' | 'contradictory' | 'version' | 'coarse';
}

/** One code on a row, and the version that its header names, or ''. */
export type NafCell = readonly [version: string, text: string];

const MISSING: RowNaf = { code: '', why: 'missing' };

/**
 * A reader of the codes of a row, that remembers what texts say. Of a version that a code is not of it says that it is missing. Two codes that differ put a
 * row into no segment. `relevance-naf` does not read by it: there one code that is aimed at is enough, since a company may well do two things
 * (SIRENE has a code for the company and one for the establishment), and a division may be the class that is aimed at.
 */
export const makeNafReader = (version: 'rev2' | '2025', level: NafLevel, asOf: Day) => {
  const inForce = nafVersionInForce(asOf);
  const read = memoise((key: string): RowNaf => {
    const [named = '', text = ''] = key.split('\n');
    const { digits, letter } = nafCode(text);
    if (digits === '') return { code: '', why: 'unreadable' };
    const own: NafVersion | undefined = nafVersionOf(named) ?? inForce;
    if (own === undefined) return { code: '', why: 'version' };
    if (own !== version) return MISSING;
    if (digits.length < Math.min(level, 4) || (level === 5 && letter === '')) return { code: '', why: 'coarse' };
    const kept = digits.slice(0, level);
    return { code: `${kept.slice(0, 2)}${kept.length > 2 ? `.${kept.slice(2)}` : ''}${level === 5 ? letter : ''}` };
  });
  /** @param rowVersion what the row says of the version, or '' */
  return (cells: readonly NafCell[], rowVersion: string): RowNaf => {
    let found = MISSING;
    for (const [header, text] of cells) {
      const one = read(`${header || rowVersion}\n${text}`);
      if (one.code === '') {
        if (found.code === '' && found.why === 'missing') found = one;
      } else if (found.code !== '' && found.code !== one.code) return { code: '', why: 'contradictory' };
      else found = one;
    }
    return found;
  };
};
