import { countryColumn } from '../geography/country-column.js';
import { byPointer, type Verdict } from './column-verdict.js';
import type { HeaderHint } from './headers/header-hint.js';
import * as say from './mapping-reasons.js';
import type { ValueProfile } from './values/value-profile.js';
import type { ValueReaders } from './values/value-readers.js';

/** A column after its header and its values have said what they say by themselves. */
interface SettledColumn {
  readonly header: string;
  readonly hint: HeaderHint | undefined;
  readonly verdict: Verdict;
  readonly values: readonly string[];
  /** Share of the cells that are filled. */
  readonly filled: number;
  readonly guess: ValueProfile;
}

/** Whether nothing is known of a column: no field, no doubt about a refusal, nothing that the user said. */
const isOpen = ({ field, by, suspect }: Verdict): boolean => field === undefined && by === 'none' && !suspect;

/**
 * The columns that say the country of contacts under headers that we do not know, where no plain column of countries says it: those
 * whose header speaks of a country, else the first whose cells are all countries. A file judged by the rules of the wrong country is
 * what costs most.
 */
export const countryVerdicts = (columns: readonly SettledColumn[], { countryCode }: ValueReaders): ReadonlyMap<number, Verdict> => {
  const found = new Map<number, Verdict>();
  if (columns.some(({ verdict, filled }) => verdict.field === 'country' && filled > 0)) return found;
  const byCells: number[] = [];
  for (const [at, { header, hint, verdict, values }] of columns.entries()) {
    // Under no header at all, values alone have had their say.
    if (!isOpen(verdict) || hint?.is === 'choice' || header.trim() === '') continue;
    const told = countryColumn(header, values, countryCode, hint !== undefined);
    if (told === 'header') found.set(at, verdictOf(columns[at] as SettledColumn));
    else if (told === 'cells') byCells.push(at);
  }
  const [first] = byCells;
  if (found.size === 0 && first !== undefined) found.set(first, verdictOf(columns[first] as SettledColumn));
  return found;
};

const verdictOf = ({ guess }: SettledColumn): Verdict =>
  byPointer({ field: 'country', kind: 'country' }, guess, say.valuesReason(guess, 'country'));
