import type { Row } from '../../csv/records/read-table.js';
import { identifierOfHeader, isRuler } from '../columns/header-hints.js';

/**
 * Rows of a list that are comments: they begin with `#`, or are lines that are drawn. A first row is none that names what the columns hold: “#,Email,Opted out” numbers its rows, as
 * Typeform does, and “# email;reason” is a header that somebody marked as no entry.
 * @module
 */

const isComment = (row: Row): boolean => row[0]?.startsWith('#') === true;
/** The line below the header of a table that was pasted from a page of text: `|---|---|`. */
const isDrawn = (row: Row): boolean => row.every((cell) => !isFilled(cell) || isRuler(cell));
const isFilled = (cell: string): boolean => cell.trim() !== '';
const namesIdentifier = (row: Row): boolean => row.some((cell) => identifierOfHeader(cell) !== undefined);
/** Whether a row holds an address or a number: "mail" beside it is no name of a column. */
const holdsEntry = (row: Row): boolean => row.some((cell) => /@|\d{6}/.test(cell));

/** The header in a first row that begins with `#`: as wide as the entries below it, with a cell that names an identifier, and no header after it. */
const headerIn = ([first = '', ...others]: Row, next: Row | undefined): Row | undefined => {
  const cells = [first.replace(/^#\s*/, '') || '#', ...others];
  const isTable = others.length > 0 && cells.every(isFilled) && next?.length === cells.length;
  return isTable && namesIdentifier(cells) && (holdsEntry(next) || !namesIdentifier(next)) ? cells : undefined;
};

/** The rows of a list that hold something, without its comments. The row of a header keeps its cells but for the mark of a comment. */
export const withoutComments = (all: readonly Row[]): readonly Row[] => {
  const rows = all.filter((row) => row.some(isFilled) && !isDrawn(row));
  const entries = rows.filter((row) => !isComment(row));
  const [first] = rows;
  const header = first && isComment(first) ? headerIn(first, entries[0]) : undefined;
  return header ? [header, ...entries] : entries;
};
