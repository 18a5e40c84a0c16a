import { type Encoding, makeDecoder } from '../encodings/encoding.js';
import { createCursor } from './create-cursor.js';
import type { Cursor } from './cursor.js';
import { type Dialect, delimiterBytes, isSimpleDialect } from './dialect.js';
import { brokenQuote, lineBreaksBefore, unclosedQuote } from './record-errors.js';
import { scanRecords } from './record-scanner.js';
import { countStrayQuotes } from './stray-quotes.js';

const HEAD_ROWS = 1000;

/** One record of the head. */
export interface HeadRow {
  readonly cells: readonly string[];
  /** Byte after its line end, in the head. */
  readonly end: number;
  /** Physical line after it. */
  readonly line: number;
  /** Cells whose quotes do not fit. */
  readonly strayQuotes: number;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
const ASCII_END = 128;

/** The first place from another one on; infinity where there is none. */
type Find = (from: number) => number;

/** Finds bytes of one kind, asked from further and further on: what lies far ahead is looked for once. */
const finderOf = (bytes: Buffer, byte: number): Find => {
  let at = -1;
  return (from) => {
    if (at < from) at = bytes.indexOf(byte, from);
    if (at < 0) at = Number.POSITIVE_INFINITY;
    return at;
  };
};

/** The same for the first byte that is no ASCII. */
const otherFinder = (bytes: Buffer): Find => {
  let at = -1;
  return (from) => {
    if (at < from) for (at = from; at < bytes.length && (bytes[at] as number) < ASCII_END; ) at++;
    return at;
  };
};

/** Line ends of any kind between two places: `\r\n` is one. @param head the same bytes, and those that follow */
const lineEndCounter = (bytes: Buffer, head: Uint8Array): ((start: number, end: number) => number) => {
  const [feed, carriage] = [finderOf(bytes, LF), finderOf(bytes, CR)];
  return (start, end) => {
    let lines = 0;
    for (let at = feed(start); at < end; at = feed(at + 1)) lines++;
    for (let at = carriage(start); at < end; at = carriage(at + 1)) if (head[at + 1] !== LF) lines++;
    return lines;
  };
};

/** Takes cells of ASCII from one text of the whole head: to decode each by itself costs several times as much. */
const cellReader = (bytes: Buffer, dialect: Dialect, other: Find): ((cursor: Cursor, hasQuote: boolean) => readonly string[]) => {
  if (!isSimpleDialect(dialect)) return (cursor) => Array.from({ length: cursor.count }, (_, cell) => cursor.text(cell));
  const text = makeDecoder('utf-8', true)(bytes, 0, bytes.length);
  return (cursor, hasQuote) => {
    const { starts, ends, count } = cursor;
    const cells: string[] = [];
    for (let cell = 0; cell < count; cell++) {
      const [start, end] = [starts[cell] as number, ends[cell] as number];
      const isPlain = (!hasQuote || bytes[start] !== QUOTE) && other(start) >= end;
      cells.push(isPlain ? text.slice(start, end) : cursor.text(cell));
    }
    return cells;
  };
};

/**
 * The first records of a head.
 * @throws LumoError LUMO_UNCLOSED_QUOTE, LUMO_BROKEN_QUOTE
 */
export const readHeadRows = (head: Uint8Array, dialect: Dialect, encoding: Encoding, last: boolean, most = HEAD_ROWS): HeadRow[] => {
  const delimiter = delimiterBytes(dialect.delimiter, encoding);
  const scan = scanRecords(head, head.length, last, delimiter, dialect.escape === 'backslash');
  if (scan.brokenQuote >= 0) throw brokenQuote(lineBreaksBefore(head, scan.brokenQuote) + 1);
  if (last && scan.openQuote >= 0) throw unclosedQuote(lineBreaksBefore(head, scan.openQuote) + 1);
  const bytes = Buffer.from(head.buffer, head.byteOffset, scan.end);
  const cursor = createCursor({ bytes, firstRow: 1, encoding, ascii: false }, dialect);
  const rows: HeadRow[] = [];
  const [quote, other, lineEnds] = [finderOf(bytes, QUOTE), otherFinder(bytes), lineEndCounter(bytes, head)];
  const isSimple = isSimpleDialect(dialect);
  const cellsOf = cellReader(bytes, dialect, other);
  let line = 1;
  let start = 0;
  while (rows.length < most && cursor.advance()) {
    const { next } = cursor;
    const hasQuote = quote(start) < next;
    line += lineEnds(start, next);
    const strayQuotes = hasQuote ? countStrayQuotes(cursor, dialect.escape, isSimple ? quote(start) : 0) : 0;
    rows.push({ cells: cellsOf(cursor, hasQuote), end: next, line, strayQuotes });
    start = next;
  }
  return rows;
};
