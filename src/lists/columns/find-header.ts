import type { Row } from '../../csv/records/read-table.js';
import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { mayBeDialled } from './choose-columns.js';
import type { ClassifyEntry } from './classify-entry.js';
import { identifierOfHeader, namesColumns } from './header-hints.js';
import { holdsEntry } from './stray-cells.js';

/** A header is looked for in the first rows only. */
const HEAD = 10;

/** How many cells are names of columns that we know. */
const fieldsIn = (row: Row): number => row.filter((cell) => readHeader(cell)?.is === 'field').length;

const cellsIn = (row: Row): number => row.filter((cell) => cell.trim() !== '').length;

/** How many rows at the top are no entries, and which of them is the header: the first that names an identifier, else the first that is no title above wider rows. */
export const findHeader = (rows: readonly Row[], classify: ClassifyEntry): { readonly first: number; readonly header: Row } => {
  const isHead = (row: Row): boolean => namesColumns(row, classify) || !row.some((cell) => holdsEntry(cell, classify));
  let first = 0;
  while (first < Math.min(rows.length, HEAD) && isHead(rows[first] as Row)) first++;
  const heads = rows.slice(0, first);
  const named = heads.findIndex((row) => row.some((cell) => identifierOfHeader(cell) !== undefined));
  // Below a header of names and addresses, "tel" is a reason, and no name of a column.
  const fuller = heads.slice(0, Math.max(0, named)).findIndex((row) => fieldsIn(row) > Math.max(1, fieldsIn(heads[named] as Row)));
  if (fuller >= 0) return { first: fuller + 1, header: heads[fuller] as Row };
  if (named >= 0) return { first: named + 1, header: rows[named] as Row };
  // Titles of one cell, and the last row above the entries, which names a column of numbers: "De;Date;Message".
  const last = rows[first - 1];
  if (first > 1 && last && cellsIn(last) > 1 && heads.slice(0, -1).every((row) => cellsIn(row) === 1) && last.some(mayBeDialled))
    return { first, header: last };
  const isTitle = first === 1 && cellsIn(rows[0] as Row) === 1 && cellsIn(rows[1] ?? []) > 1;
  return first === 0 ? { first, header: [] } : { first: 1, header: isTitle ? [] : (rows[0] as Row) };
};
