import { parse } from 'csv-parse/sync';
import { type EncodingGuess, makeDecoder } from '../encodings/encoding.js';
import type { Dialect, DialectGuess } from './dialect.js';

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

const parseRows = (text: Buffer | string, dialect: Dialect, relaxed: boolean): Row[] =>
  parse(text, {
    delimiter: dialect.delimiter,
    escape: dialect.escape === 'backslash' ? '\\' : '"',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: relaxed,
    skip_empty_lines: true,
  });

/** A quote in the middle of a cell is read as text, unless a cell then runs over a line end: rows would hide in it. */
const readRows = (text: Buffer | string, dialect: Dialect): Row[] => {
  try {
    return parseRows(text, dialect, false);
  } catch (cause) {
    const { lines = 1 } = cause as { lines?: number };
    let rows: Row[] = [];
    try {
      rows = parseRows(text, dialect, true);
    } catch {
      throw new UnreadableTable('quotes', lines);
    }
    if (rows.some((row) => row.some((cell) => /[\r\n]/.test(cell)))) throw new UnreadableTable('quotes', lines);
    return rows;
  }
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
  return readRows(text, dialect).slice(dialect.sepLine ? 1 : 0);
};
