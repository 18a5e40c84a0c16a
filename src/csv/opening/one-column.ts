import type { Dialect, DialectGuess } from '../records/dialect.js';
import type { HeadRow } from '../records/head-rows.js';

/** Share of lines that agree where one column holds lines of CSV, and how many cells the first of them has: fewer may be a sentence. */
const SURE = 0.9;
const LEAST_CELLS = 3;

/** Whether the only column of a table holds lines of CSV: its own delimiter cuts nothing, and another one cuts all lines alike. */
const holdsText = (rows: readonly HeadRow[], own: string, { delimiter, confidence }: DialectGuess): boolean =>
  delimiter !== own &&
  confidence >= SURE &&
  rows.every(({ cells }) => cells.length === 1) &&
  (rows[0]?.cells[0]?.split(delimiter).length ?? 0) >= LEAST_CELLS;

/**
 * The first rows of a table that was no text, and its dialect: its own, or that of the lines of CSV which its only column holds, as a
 * spreadsheet keeps what was pasted into one column.
 */
export const rowsOfTable = (
  own: Dialect,
  found: DialectGuess,
  read: (dialect: Dialect) => readonly HeadRow[],
): { readonly dialect: Dialect; readonly rows: readonly HeadRow[] } => {
  const rows = read(own);
  return holdsText(rows, own.delimiter, found) ? { dialect: found, rows: read(found) } : { dialect: own, rows };
};
