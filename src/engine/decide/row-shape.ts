import type { Cursor } from '../../csv/records/cursor.js';

/** A quotation mark alone is what is left of a blank cell, and no finding of anybody. */
const WORTH_READING = /[^\s"]/;

/** Whether a row holds nothing: a blank line, delimiters or quotation marks only. */
export const isBlankRow = (row: Cursor): boolean => {
  for (let cell = 0; cell < row.count; cell++) {
    if (row.starts[cell] !== row.ends[cell] && WORTH_READING.test(row.text(cell))) return false;
  }
  return true;
};

/** Cells of the current row as text; used off the hot path only. */
export const rowCells = (row: Cursor): string[] => Array.from({ length: row.count }, (_, cell) => row.text(cell));

/** The cells of a row that has not as many as the header. More cells, all of them blank, are a trailing delimiter and nothing else. */
export const raggedCells = (row: Cursor, width: number): string[] | undefined => {
  if (row.count === width) return undefined;
  const cells = rowCells(row);
  return cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '') ? cells : undefined;
};

/** Whether a byte is more than a blank or a quote. */
const isVisibleByte = (byte: number): boolean => byte > 34 || byte === 33;

/** Whether nothing can be seen in a cell. */
export const isBlankCell = ({ bytes, starts, ends }: Cursor, cell: number): boolean => {
  const end = ends[cell] as number;
  for (let i = starts[cell] as number; i < end; i++) if (isVisibleByte(bytes[i] as number)) return false;
  return true;
};

/** Whether nothing of a row is left in the columns that stay, once its edits are made. Most rows say no by their first byte. */
export const isEmptiedRow = (row: Cursor, keep: readonly boolean[], edits: ReadonlyMap<number, string>): boolean => {
  for (let cell = 0; cell < row.count; cell++) {
    if (!keep[cell]) continue;
    const edited = edits.get(cell);
    if (edited) return false;
    if (edited === '') continue;
    const end = row.ends[cell] as number;
    for (let i = row.starts[cell] as number; i < end; i++) if (isVisibleByte(row.bytes[i] as number)) return false;
  }
  return true;
};
