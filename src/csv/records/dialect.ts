import { type Encoding, encodeText, makeDecoder } from '../encodings/encoding.js';
import { DELIMITERS, type Escaping, type RecordVote, readVotes } from './dialect-votes.js';

/** How a file separates its cells. One-byte delimiters and doubled quotes take the plain lane, the rest the careful one. */
export interface Dialect {
  /** `;` `,` TAB `|`, or several characters when somebody said so. */
  readonly delimiter: string;
  readonly escape: Escaping;
}

/** What the detection says of a dialect: `confidence` is the share of records that agree on the number of cells. */
export interface DialectGuess extends Dialect {
  readonly confidence: number;
  /** Excel's first line `sep=;`, which is no record. */
  readonly sepLine: boolean;
}

const RECORDS = 200;
/** A header stands under a few notes at most; each row above it costs the delimiter that needs it there. */
const HEADER_AMONG = 10;

/** Share of the records that have the most frequent width. Widths of 1 say nothing. */
const agreement = (widths: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].flatMap(([width, count]) => (width > 1 ? [count / widths.length] : [])));
};

/**
 * Share of the records that a header of this delimiter explains: rows stop early where trailing cells are missing,
 * and are longer than their header only by accident.
 */
const underHeader = (widths: readonly number[]): number => {
  const shares = widths.slice(0, HEADER_AMONG).map((header, at) => {
    const fitting = widths.slice(at).filter((width) => width > 1 && width <= header);
    return fitting.length / widths.length;
  });
  return Math.max(0, ...shares);
};

const weightOf = ({ weights }: RecordVote): number => weights.reduce((sum, weight) => sum + weight, 0);
/** @param record one that somebody cuts */
const shareOf = (record: RecordVote, which: number): number => (record.weights[which] as number) / weightOf(record);

/** The first record that somebody surely cuts says most. A tab is typed by nobody into a cell, whatever stands in the rows before it. */
const shareOfHeader = (cut: readonly RecordVote[], which: number): number => {
  if (DELIMITERS[which] === '\t') return Math.max(0, ...cut.slice(0, HEADER_AMONG).map((record) => shareOf(record, which)));
  const header = cut.find(({ weights }) => weights.some((weight) => weight >= 1));
  return header ? shareOf(header, which) : 0;
};

/** Rows that lack cells on purpose, decimal commas and sentences mislead a count of cells: three things are asked, and none decides alone. */
const scoreOf = (records: readonly RecordVote[], which: number): number => {
  const cut = records.filter((record) => weightOf(record) > 0);
  const share = cut.reduce((sum, record) => sum + shareOf(record, which), 0) / cut.length;
  return share + underHeader(records.map(({ widths }) => widths[which] as number)) + shareOfHeader(cut, which);
};

/** A backslash is an escape only where doubled quotes leave more quotes without a place: `"12\""` is whole either way. */
const escapeOf = (head: Buffer): Escaping => {
  if (!head.includes('\\"')) return 'double';
  const strayWith = (escaping: Escaping): number => readVotes(head, escaping, Number.POSITIVE_INFINITY).strayQuotes;
  return strayWith('double') > strayWith('backslash') ? 'backslash' : 'double';
};

/** A line that says the delimiter. */
const SAYS = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r|$)/i;
/** More bytes than such a line has, whatever the character. */
const SAYING_BYTES = 32;

/** @param said the character that a first line `sep=` names, where there is one */
const guessFrom = (head: Buffer, said: string | undefined): DialectGuess => {
  const quotes = { escape: escapeOf(head) };
  if (said) return { delimiter: said, ...quotes, confidence: 1, sepLine: true };
  const { records } = readVotes(head, quotes.escape, RECORDS);
  let best: DialectGuess | undefined;
  let bestScore = 0;
  for (const [which, delimiter] of DELIMITERS.entries()) {
    const widths = records.map((record) => record.widths[which] as number);
    const score = widths.some((width) => width > 1) ? scoreOf(records, which) : 0;
    if (score <= bestScore) continue;
    bestScore = score;
    best = { delimiter, ...quotes, confidence: agreement(widths), sepLine: false };
  }
  // One column only: no delimiter occurs. Any does; `;` keeps decimals and addresses whole.
  return best ?? { delimiter: ';', ...quotes, confidence: 1, sepLine: false };
};

/**
 * Finds the delimiter by a vote of the first records; a `sep=X` line decides alone.
 * @param head decoded text of the first bytes, without byte order mark, its last record perhaps cut
 */
export const guessDialect = (head: string): DialectGuess => guessFrom(Buffer.from(head, 'utf8'), SAYS.exec(head)?.[1]);

/**
 * The same of bytes. All that tells a delimiter is ASCII, whatever the encoding of the rest: the bytes are looked at as they lie, and a line that
 * may say the delimiter in a character of its own encoding is read in that.
 * @param encoding none of two bytes a character
 */
export const guessDialectOf = (bytes: Buffer, encoding: Encoding): DialectGuess =>
  guessFrom(bytes, SAYS.exec(makeDecoder(encoding, false)(bytes, 0, Math.min(bytes.length, SAYING_BYTES)))?.[1]);

/** The bytes that separate cells in a file of that encoding; those of UTF-8 where it has no such character. */
export const delimiterBytes = (delimiter: string, encoding: Encoding): Buffer => {
  const bytes = Buffer.from(encodeText(delimiter, encoding));
  return makeDecoder(encoding, false)(bytes, 0, bytes.length) === delimiter ? bytes : Buffer.from(delimiter);
};

/** Whether the plain lane reads this dialect. */
export const isSimpleDialect = (dialect: Dialect): boolean =>
  dialect.escape === 'double' && dialect.delimiter.length === 1 && dialect.delimiter.charCodeAt(0) < 128;
