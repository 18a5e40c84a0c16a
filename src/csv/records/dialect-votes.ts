export const DELIMITERS = [';', ',', '\t', '|'] as const;

/** How a quote is written inside quotes: doubled (`""`) or after a backslash (`\"`). */
export type Escaping = 'double' | 'backslash';

/** How often each delimiter separates something in one record, whoever may be right: quoted cells are passed by for all of them alike. */
export interface RecordVote {
  /** Cells, by delimiter, in the order of DELIMITERS. */
  readonly widths: readonly number[];
  /** What its cuts weigh: a comma between digits may be a decimal one, one beside a space may be a sentence's. */
  readonly weights: readonly number[];
}

/** Records that were looked at, and how many quotes stand where a grammar has no place for them. */
export interface VoteSheet {
  readonly records: readonly RecordVote[];
  readonly strayQuotes: number;
}

/** A tab is typed by nobody into a cell. */
const CERTAIN = 5;
/** What a cut weighs that a text, or a number, makes as well. */
const DOUBTFUL = 0.2;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const SEMICOLON = 59;
const BACKSLASH = 92;
const BAR = 124;

/** Place of a delimiter in DELIMITERS, by its code; -1 for any other. */
const placeOf = (code: number): number => (code === SEMICOLON ? 0 : code === COMMA ? 1 : code === TAB ? 2 : code === BAR ? 3 : -1);
const isLineEnd = (code: number): boolean => code === LF || code === CR;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Codes of characters; that of none is not a number, and equal to none. */
const weightOf = (code: number, before: number, after: number): number => {
  if (code === TAB) return CERTAIN;
  if (before === SPACE || after === SPACE) return DOUBTFUL;
  return code === COMMA && isDigit(before) && isDigit(after) ? DOUBTFUL : 1;
};

/** Where a quoted cell ends: after its closing quote, or at the end of the text. */
const afterQuoted = (text: string, opened: number, escaping: Escaping): number => {
  for (let at = opened + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (escaping === 'backslash' && code === BACKSLASH) at++;
    else if (code !== QUOTE) continue;
    else if (escaping === 'double' && text.charCodeAt(at + 1) === QUOTE) at++;
    else return at + 1;
  }
  return text.length;
};

/**
 * Looks at the first records of a text without knowing its delimiter: a quote opens a cell after any delimiter.
 * @param limit most records
 */
export const readVotes = (text: string, escaping: Escaping, limit: number): VoteSheet => {
  const records: RecordVote[] = [];
  let widths = [1, 1, 1, 1];
  let weights = [0, 0, 0, 0];
  let strayQuotes = 0;
  let filled = false;
  let fresh = true;
  const close = (): void => {
    if (filled) {
      records.push({ widths, weights });
      widths = [1, 1, 1, 1];
      weights = [0, 0, 0, 0];
    } else {
      widths.fill(1);
      weights.fill(0);
    }
    filled = false;
  };
  for (let at = 0; at < text.length && records.length < limit; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE && fresh) {
      filled = true;
      at = afterQuoted(text, at, escaping);
      const next = text.charCodeAt(at);
      if (at < text.length && !isLineEnd(next) && placeOf(next) < 0) strayQuotes++;
      fresh = false;
      continue;
    }
    const which = placeOf(code);
    fresh = which >= 0 || isLineEnd(code);
    if (which >= 0) {
      widths[which] = (widths[which] as number) + 1;
      weights[which] = (weights[which] as number) + weightOf(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1));
    } else if (fresh) close();
    else {
      if (code === QUOTE) strayQuotes++;
      if (code !== SPACE) filled = true;
    }
    at++;
  }
  close();
  return { records, strayQuotes };
};
