import type { Row } from '../../csv/records/read-table.js';
import type { ClassifyEntry } from './classify-entry.js';
import { identifierOfHeader, namesColumns } from './header-hints.js';
import { holdsEntry } from './stray-cells.js';

/** A header is looked for in the first rows only. */
const HEAD = 10;

/** How many rows at the top are no entries, and which of them is the header: the first that names an identifier, else the first. */
export const findHeader = (rows: readonly Row[], classify: ClassifyEntry): { readonly first: number; readonly header: Row } => {
  const isHead = (row: Row): boolean => namesColumns(row, classify) || !row.some((cell) => holdsEntry(cell, classify));
  let first = 0;
  while (first < Math.min(rows.length, HEAD) && isHead(rows[first] as Row)) first++;
  const named = rows.slice(0, first).findIndex((row) => row.some((cell) => identifierOfHeader(cell) !== undefined));
  if (named >= 0) return { first: named + 1, header: rows[named] as Row };
  return first === 0 ? { first, header: [] } : { first: 1, header: rows[0] as Row };
};
