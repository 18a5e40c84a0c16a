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

const isLineEnd = (char: string | undefined): boolean => char === '\n' || char === '\r';
const isDelimiter = (char: string | undefined): boolean => char !== undefined && (DELIMITERS as readonly string[]).includes(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const weightOf = (char: string, before: string | undefined, after: string | undefined): number => {
  if (char === '\t') return CERTAIN;
  if (before === ' ' || after === ' ') return DOUBTFUL;
  return char === ',' && isDigit(before) && isDigit(after) ? DOUBTFUL : 1;
};

/** Where a quoted cell ends: after its closing quote, or at the end of the text. */
const afterQuoted = (text: string, opened: number, escaping: Escaping): number => {
  for (let at = opened + 1; at < text.length; at++) {
    if (escaping === 'backslash' && text[at] === '\\') at++;
    else if (text[at] !== '"') continue;
    else if (escaping === 'double' && text[at + 1] === '"') at++;
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
    if (filled) records.push({ widths, weights });
    widths = DELIMITERS.map(() => 1);
    weights = DELIMITERS.map(() => 0);
    filled = false;
  };
  for (let at = 0; at < text.length && records.length < limit; ) {
    const char = text[at] as string;
    if (char === '"' && fresh) {
      filled = true;
      at = afterQuoted(text, at, escaping);
      if (at < text.length && !isLineEnd(text[at]) && !isDelimiter(text[at])) strayQuotes++;
      fresh = false;
      continue;
    }
    fresh = isLineEnd(char) || isDelimiter(char);
    if (isLineEnd(char)) close();
    else if (fresh) {
      const which = (DELIMITERS as readonly string[]).indexOf(char);
      widths[which] = (widths[which] as number) + 1;
      weights[which] = (weights[which] as number) + weightOf(char, text[at - 1], text[at + 1]);
    } else {
      if (char === '"') strayQuotes++;
      if (char !== ' ') filled = true;
    }
    at++;
  }
  close();
  return { records, strayQuotes };
};
