import type { Cursor } from '../../csv/records/cursor.js';

/** The trimmed text of a cell. */
export const cellOf = (row: Cursor, column: number): string => row.text(column).trim();

/** The first of some columns that is not blank, trimmed; '' when all are. */
export const firstCell = (row: Cursor, columns: readonly number[]): string => {
  for (let i = 0; i < columns.length; i++) {
    const text = cellOf(row, columns[i] as number);
    if (text !== '') return text;
  }
  return '';
};
