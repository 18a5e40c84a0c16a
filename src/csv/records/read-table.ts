import { type EncodingGuess, makeDecoder } from '../encodings/encoding.js';
import { CarefulCursor } from './careful-cursor.js';
import { type Dialect, type DialectGuess, delimiterBytes } from './dialect.js';
import { lineBreaksBefore } from './record-errors.js';
import { scanRecords } from './record-scanner.js';
import { countStrayQuotes } from './stray-quotes.js';

/** The texts of the cells of one record. */
export type Row = readonly string[];

/** Bytes of the largest table that is read whole: what one text of a program may hold. */
export const MAX_TABLE_BYTES = 2 ** 29 - 24;

/** A table that cannot be read: its quotes leave open where cells end, or it is too large to be read whole. */
export class UnreadableTable extends Error {
  /** @param line about where its quotes are wrong, from 1 */
  constructor(
    readonly fault: 'quotes' | 'size',
    readonly line = 1,
  ) {
    super(fault);
  }
}

/** The text of a file that is in memory. @throws TypeError when it is damaged UTF-16 */
export const decodeWhole = (bytes: Buffer, { encoding, bom }: Pick<EncodingGuess, 'encoding' | 'bom'>): string => {
  const body = bytes.subarray(bom);
  if (encoding.startsWith('utf-16')) return new TextDecoder(encoding, { fatal: true }).decode(body);
  return makeDecoder(encoding, false)(body, 0, body.length);
};

/** A quote in the middle of a cell is read as text, unless a cell then runs over a line end: rows would hide in it. */
const readRows = (bytes: Buffer, dialect: Dialect): Row[] => {
  const delimiter = delimiterBytes(dialect.delimiter, 'utf-8');
  const { openQuote } = scanRecords(bytes, bytes.length, true, delimiter, dialect.escape === 'backslash');
  if (openQuote >= 0) throw new UnreadableTable('quotes', lineBreaksBefore(bytes, openQuote) + 1);
  const cursor = new CarefulCursor({ bytes, firstRow: 1, encoding: 'utf-8', ascii: false }, dialect);
  const rows: Row[] = [];
  let stray = -1;
  let spans = false;
  while (cursor.advance()) {
    const [begin, end] = [cursor.starts[0] as number, cursor.ends[cursor.count - 1] as number];
    // An empty line.
    if (begin === end) continue;
    const cells = Array.from({ length: cursor.count }, (_, cell) => cursor.text(cell));
    if (stray < 0 && countStrayQuotes(cursor, dialect.escape, -1) > 0) stray = begin;
    spans ||= cells.some((text) => /[\r\n]/.test(text));
    rows.push(cells);
  }
  if (stray >= 0 && spans) throw new UnreadableTable('quotes', lineBreaksBefore(bytes, stray) + 1);
  return rows;
};

/**
 * Reads a small table whole, header and all, without Excel's line `sep=`; contact files are read by cursors. Rows may be of any width,
 * empty lines are passed.
 * @param text without byte order mark; bytes are UTF-8
 * @throws UnreadableTable
 */
export const readTable = (
  text: Buffer | string,
  dialect: Dialect & Pick<DialectGuess, 'sepLine'>,
  mostBytes = MAX_TABLE_BYTES,
): readonly Row[] => {
  if (text.length > mostBytes) throw new UnreadableTable('size');
  return readRows(typeof text === 'string' ? Buffer.from(text) : text, dialect).slice(dialect.sepLine ? 1 : 0);
};
