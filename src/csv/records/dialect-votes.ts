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

/** What a character of ASCII is here; all others are text. */
const OTHER = 0;
const BLANK = 1;
const QUOTED = 2;
const LINE_END = 3;
/** From here on: a delimiter, by its place in DELIMITERS. */
const DELIMITER = 4;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;

const KINDS = new Uint8Array(256);
KINDS[SPACE] = BLANK;
KINDS[QUOTE] = QUOTED;
KINDS[LF] = LINE_END;
KINDS[CR] = LINE_END;
for (const [place, delimiter] of DELIMITERS.entries()) KINDS[delimiter.charCodeAt(0)] = DELIMITER + place;
const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;

/** Codes of characters, where there are any. */
const weightOf = (code: number, before: number | undefined, after: number | undefined): number => {
  if (code === TAB) return CERTAIN;
  if (before === SPACE || after === SPACE) return DOUBTFUL;
  return code === COMMA && isDigit(before) && isDigit(after) ? DOUBTFUL : 1;
};

/** Where a quoted cell ends: after its closing quote, or at the end of the text. */
const afterQuoted = (text: Uint8Array, opened: number, escaping: Escaping): number => {
  for (let at = opened + 1; at < text.length; at++) {
    const code = text[at];
    if (escaping === 'backslash' && code === BACKSLASH) at++;
    else if (code !== QUOTE) continue;
    else if (escaping === 'double' && text[at + 1] === QUOTE) at++;
    else return at + 1;
  }
  return text.length;
};

/**
 * Looks at the first records of a text without knowing its delimiter: a quote opens a cell after any delimiter.
 * @param text bytes, of which those of ASCII stand for themselves
 * @param limit most records
 */
export const readVotes = (text: Uint8Array, escaping: Escaping, limit: number): VoteSheet => {
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
    const kind = KINDS[text[at] as number] as number;
    if (kind === QUOTED && fresh) {
      filled = true;
      at = afterQuoted(text, at, escaping);
      if (at < text.length && (KINDS[text[at] as number] as number) < LINE_END) strayQuotes++;
      fresh = false;
      continue;
    }
    if (kind === OTHER) {
      fresh = false;
      filled = true;
      do at++;
      while (at < text.length && KINDS[text[at] as number] === OTHER);
      continue;
    }
    fresh = kind >= LINE_END;
    if (kind >= DELIMITER) {
      const which = kind - DELIMITER;
      widths[which] = (widths[which] as number) + 1;
      weights[which] = (weights[which] as number) + weightOf(text[at] as number, text[at - 1], text[at + 1]);
    } else if (kind === LINE_END) close();
    else if (kind === QUOTED) {
      strayQuotes++;
      filled = true;
    }
    at++;
  }
  close();
  return { records, strayQuotes };
};
