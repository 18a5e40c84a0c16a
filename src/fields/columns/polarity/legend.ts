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
const PAIR = new RegExp(`${NOT_A_LETTER}(${either})\\s*(?:=|:|->|→)\\s*(${either})${NO_LETTER}`, 'giu');
/** "vide = refus", which no code says. */
const BLANK_REFUSES = new RegExp(`${NOT_A_LETTER}(?:vide|blank|empty|leer)\\s*(?:=|:)\\s*(?:${REFUSES})${NO_LETTER}`, 'iu');
/** "1=OK, 0=KO". */
const IS_FINE = new RegExp(`${NOT_A_LETTER}(?:${YES})\\s*(?:=|:)\\s*ok${NO_LETTER}`, 'iu');
const IS_BAD = new RegExp(`${NOT_A_LETTER}(?:${NO})\\s*(?:=|:)\\s*(?:ko|nok)${NO_LETTER}`, 'iu');
const TICK = 'x|coche[rz]?|tick|check|croix|mettre x';
/** "X si non", and "si non, cocher". */
const TICK_IF = new RegExp(`${NOT_A_LETTER}(?:${TICK})\\s+(?:si|if|wenn|se)\\s+(${either})${NO_LETTER}`, 'iu');
const IF_TICK = new RegExp(`${NOT_A_LETTER}(?:si|if|wenn|se)\\s+(${either})\\s*[,:]?\\s*(?:${TICK})${NO_LETTER}`, 'iu');
/** "(O/N)", "oui / non", "OK / non", "[0/1]", "ou non". */
const CHOICE = new RegExp(
  `${NOT_A_LETTER}(?:(?:${YES}|ok)\\s*(?:/|\\||ou|or|oder)\\s*(?:${NO}|ko|nok)|(?:${NO})\\s*(?:/|\\||ou|or|oder)\\s*(?:${YES}|ok)|(?:ou|or|oder)\\s+(?:non|not|no|nicht))(?=[\\s)\\]}?]*$)`,
  'iu',
);
/** What a legend stood in. */
const LEFT_OVER = /[([{][\s,;/|.?&-]*[)\]}]|[([{][\s,;/|.?&-]*$|[\s,;/|(:-]+$/gu;
const MAY_BE_ONE = /[=:/|→]|->|\b(?:si|if|wenn|se|ou|or|oder)\b/i;

/** A header without its legend, and which way the legend turns it. */
export interface Legend {
  /** What the header asks. */
  readonly asked: string;
  /** `turned`: a tick answers no ("X si non"); `blank`: who left it empty refuses. */
  readonly says?: 'turned' | 'blank';
}

const isYes = (mark: string): boolean => new RegExp(`^(?:${YES})$`, 'iu').test(mark);

const without = (header: string, ...legends: readonly RegExp[]): string =>
  legends
    .reduce((text, legend) => text.replace(legend, ' '), header)
    .replace(LEFT_OVER, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a header says of how it is to be filled. */
export const readLegend = (header: string): Legend => {
  if (!MAY_BE_ONE.test(header) || header.length > 200) return { asked: header };
  const ticked = TICK_IF.exec(header) ?? IF_TICK.exec(header);
  if (ticked) {
    const asked = without(header, TICK_IF, IF_TICK);
    return isYes(ticked[1] as string) ? { asked } : { asked, says: 'turned' };
  }
  if (BLANK_REFUSES.test(header)) return { asked: without(header, BLANK_REFUSES, PAIR), says: 'blank' };
  const pairs = [...header.matchAll(PAIR)];
  if (pairs.length > 0) {
    const asked = without(header, PAIR);
    return pairs.every(([, mark, means]) => isYes(mark as string) === isYes(means as string)) ? { asked } : { asked, says: 'turned' };
  }
  if (IS_FINE.test(header) && !/ok\p{L}/iu.test(header)) {
    const rest = without(header, IS_FINE, IS_BAD);
    return { asked: rest === '' ? header : `${rest} OK` };
  }
  const asked = without(header, CHOICE);
  return { asked: CHOICE.test(header) && asked !== '' ? asked : header };
};
