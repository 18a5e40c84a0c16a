import { createCursor } from './create-cursor.js';
import type { Cursor } from './cursor.js';
import { type Dialect, isSimpleDialect } from './dialect.js';
import { type Encoding, makeDecoder } from './encoding.js';
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

const QUOTE = 34;

/** How many characters of a text a byte begins, in UTF-8: none inside a character, two where it leads four bytes. */
const unitsOf = (byte: number): number => (byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2);

/** Reads all cells of a record from one text of it: to decode each by itself costs several times as much. */
const cellReader = (dialect: Dialect, encoding: Encoding): ((cursor: Cursor) => readonly string[]) => {
  const decode = makeDecoder(encoding, false);
  const each = (cursor: Cursor): readonly string[] => Array.from({ length: cursor.count }, (_, cell) => cursor.text(cell));
  if (!isSimpleDialect(dialect)) return each;
  const unitAt = encoding === 'utf-8' ? unitsOf : () => 1;
  return (cursor) => {
    const { bytes, starts, ends, count } = cursor;
    if (count === 0) return [];
    const first = starts[0] as number;
    const text = decode(bytes, first, ends[count - 1] as number);
    const cells: string[] = [];
    let at = first;
    let unit = 0;
    for (let cell = 0; cell < count; cell++) {
      const [start, end] = [starts[cell] as number, ends[cell] as number];
      for (; at < start; at++) unit += unitAt(bytes[at] as number);
      const from = unit;
      for (; at < end; at++) unit += unitAt(bytes[at] as number);
      cells.push(bytes[start] === QUOTE ? cursor.text(cell) : text.slice(from, unit));
    }
    // Bytes that are no characters are decoded by rules of their own.
    return unit === text.length && !text.includes('\ufffd') ? cells : each(cursor);
  };
};

/**
 * The first records of a head.
 * @throws LumoError LUMO_UNCLOSED_QUOTE, LUMO_BROKEN_QUOTE
 */
export const readHeadRows = (head: Uint8Array, dialect: Dialect, encoding: Encoding, last: boolean, most = HEAD_ROWS): HeadRow[] => {
  const delimiter = dialect.delimiter.charCodeAt(dialect.delimiter.length - 1);
  const scan = scanRecords(head, head.length, last, delimiter, dialect.escape === 'backslash');
  if (scan.brokenQuote >= 0) throw brokenQuote(lineBreaksBefore(head, scan.brokenQuote) + 1);
  if (last && scan.openQuote >= 0) throw unclosedQuote(lineBreaksBefore(head, scan.openQuote) + 1);
  const cursor = createCursor({ bytes: head.subarray(0, scan.end), firstRow: 1, encoding, ascii: false }, dialect);
  const cellsOf = cellReader(dialect, encoding);
  const rows: HeadRow[] = [];
  let line = 1;
  let start = 0;
  while (rows.length < most && cursor.advance()) {
    for (let i = start; i < cursor.next; i++) if (head[i] === 10 || (head[i] === 13 && head[i + 1] !== 10)) line++;
    start = cursor.next;
    rows.push({ cells: cellsOf(cursor), end: cursor.next, line, strayQuotes: countStrayQuotes(cursor, dialect.escape) });
  }
  return rows;
};
