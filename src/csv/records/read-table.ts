import { parse } from 'csv-parse/sync';
import type { Dialect } from './dialect.js';

/** The texts of the cells of one record. */
export type Row = readonly string[];

/** The quotes of a table leave open where its cells end. */
export class BrokenTable extends Error {
  /** @param line about where, from 1 */
  constructor(readonly line: number) {
    super(`quotes are broken at line ${line}`);
  }
}

const parseRows = (text: Buffer | string, dialect: Dialect, relaxed: boolean): Row[] =>
  parse(text, {
    delimiter: dialect.delimiter,
    escape: dialect.escape === 'backslash' ? '\\' : '"',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: relaxed,
    skip_empty_lines: true,
  });

/**
 * Reads a small table whole, header and all; contact files are read by cursors. Rows may be of any width, empty lines are passed.
 * A quote in the middle of a cell is read as text, unless a cell then runs over a line end: rows would hide in it.
 * @param text without byte order mark; bytes are UTF-8
 * @throws BrokenTable
 */
export const readTable = (text: Buffer | string, dialect: Dialect): readonly Row[] => {
  try {
    return parseRows(text, dialect, false);
  } catch (cause) {
    const { lines: line = 1 } = cause as { lines?: number };
    let rows: Row[] = [];
    try {
      rows = parseRows(text, dialect, true);
    } catch {
      throw new BrokenTable(line);
    }
    if (rows.some((row) => row.some((cell) => /[\r\n]/.test(cell)))) throw new BrokenTable(line);
    return rows;
  }
};
