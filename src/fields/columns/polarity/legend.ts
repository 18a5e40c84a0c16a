import { lazy } from '../../../model/base/lazy.js';

/**
 * How a column is to be filled, where its header says so: "Newsletter (1=oui, 0=non)", "Mailing (oui/non)", "NL (X si non)". It is no part of what the
 * header asks, and its "non" refuses nothing.
 * @module
 */

const YES = '1|x|o|oui|y|yes|j|ja|s|si|sí|vrai|true|v|coch[ée]e?|checked|ticked|angekreuzt';
const NO = '0|n|non|no|nein|faux|false|vide|blank|empty|leer|vac[ií]o|vuoto|non coch[ée]e?|unchecked';
const REFUSES = 'refus[ée]?|oppos[ée]e?|opposition|d[ée]sabonn[ée]e?|d[ée]sinscrit|opt-?out|stop|refuses?|refused';
const NOT_A_LETTER = '(?<![\\p{L}\\p{N}])';
const NO_LETTER = '(?![\\p{L}\\p{N}])';
const either = `(?:${YES}|${NO})`;

/** "1=oui", "0 : non". */
const PAIR = lazy(() => new RegExp(`${NOT_A_LETTER}(${either}) ?(?:=|:|->|→) ?(${either})${NO_LETTER}`, 'giu'));
/** "vide = refus", which no code says. */
const BLANK_REFUSES = lazy(() => new RegExp(`${NOT_A_LETTER}(?:vide|blank|empty|leer) ?(?:=|:) ?(?:${REFUSES})${NO_LETTER}`, 'iu'));
/** "1=OK, 0=KO". */
const IS_FINE = lazy(() => new RegExp(`${NOT_A_LETTER}(?:${YES}) ?(?:=|:) ?ok${NO_LETTER}`, 'iu'));
const IS_BAD = lazy(() => new RegExp(`${NOT_A_LETTER}(?:${NO}) ?(?:=|:) ?(?:ko|nok)${NO_LETTER}`, 'iu'));
const TICK = 'x|coche[rz]?|tick|check|croix|mettre x';
/** "X si non", and "si non, cocher". */
const TICK_IF = lazy(() => new RegExp(`${NOT_A_LETTER}(?:${TICK}) (?:si|if|wenn|se) (${either})${NO_LETTER}`, 'iu'));
const IF_TICK = lazy(() => new RegExp(`${NOT_A_LETTER}(?:si|if|wenn|se) (${either}) ?[,:]? ?(?:${TICK})${NO_LETTER}`, 'iu'));
/** "(O/N)", "oui / non", "OK / non", "[0/1]", "ou non". */
const CHOICE = lazy(
  () =>
    new RegExp(
      `${NOT_A_LETTER}(?:(?:${YES}|ok) ?(?:/|\\||ou|or|oder) ?(?:${NO}|ko|nok)|(?:${NO}) ?(?:/|\\||ou|or|oder) ?(?:${YES}|ok)|(?:ou|or|oder) (?:non|not|no|nicht))(?=[ )\\]}?]{0,6}$)`,
      'iu',
    ),
);
/** What a legend stood in. */
const LEFT_OVER = /[([{][ ,;/|.?&-]{0,9}(?:[)\]}]|$)|[ ,;/|(:-]{1,9}$/gu;
/** Longer ones are sentences. */
const MOST = 200;
const MAY_BE_ONE = /[=:/|→]|->|\b(?:si|if|wenn|se|ou|or|oder)\b/i;

/** A header without its legend, and which way the legend turns it. */
export interface Legend {
  /** What the header asks. */
  readonly asked: string;
  /** `turned`: a tick answers no ("X si non"); `blank`: who left it empty refuses. */
  readonly says?: 'turned' | 'blank';
}

const IS_YES = lazy(() => new RegExp(`^(?:${YES})$`, 'iu'));
const isYes = (mark: string): boolean => IS_YES().test(mark);

const without = (header: string, ...legends: readonly RegExp[]): string =>
  legends
    .reduce((text, legend) => text.replace(legend, ' '), header)
    .replace(LEFT_OVER, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a header says of how it is to be filled. */
export const readLegend = (written: string): Legend => {
  if (!MAY_BE_ONE.test(written) || written.length > MOST) return { asked: written };
  const header = written.replace(/\s+/g, ' ');
  const ticked = TICK_IF().exec(header) ?? IF_TICK().exec(header);
  if (ticked) {
    const asked = without(header, TICK_IF(), IF_TICK());
    return isYes(ticked[1] as string) ? { asked } : { asked, says: 'turned' };
  }
  if (BLANK_REFUSES().test(header)) return { asked: without(header, BLANK_REFUSES(), PAIR()), says: 'blank' };
  const pairs = [...header.matchAll(PAIR())];
  if (pairs.length > 0) {
    const asked = without(header, PAIR());
    return pairs.every(([, mark, means]) => isYes(mark as string) === isYes(means as string)) ? { asked } : { asked, says: 'turned' };
  }
  if (IS_FINE().test(header) && !/ok\p{L}/iu.test(header)) {
    const rest = without(header, IS_FINE(), IS_BAD());
    return { asked: rest === '' ? written : `${rest} OK` };
  }
  const asked = without(header, CHOICE());
  return { asked: CHOICE().test(header) && asked !== '' ? asked : written };
};
