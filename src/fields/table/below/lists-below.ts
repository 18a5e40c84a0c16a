/**
 * Lists of refusals that stand below the table of a file: under a title ("Désinscrits"), under a header of their own ("Email;Date de désinscription"), or
 * both. Whoever is on one is known by the addresses and numbers of that row, in whatever cell they stand.
 * @module
 */
import type { Learning } from '../../../model/base/monoid.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import { SECTIONS, type SectionTitles, watchSections } from '../refusal-sections.js';
import { type HeaderLine, headerLineIn } from './header-line.js';

/** The header of a table below the first one. */
interface SecondHeader extends HeaderLine {
  readonly row: number;
  /** It names more than two columns, or all: it is the header of another table, whatever that one lists. */
  readonly isWide: boolean;
  /** The row of the title that ends its table, whatever it says. */
  readonly until?: number | undefined;
}

/** What is learned of sections, and of tables below the first one, in their order. */
export interface ListsBelow extends SectionTitles {
  readonly heads: readonly SecondHeader[];
  /** The first row of a contact; 0 where there is none. Names above it are a second line of the first header, as survey tools write them. */
  readonly first: number;
}

const firstOf = (a: number, b: number): number => (a === 0 || b === 0 ? a + b : Math.min(a, b));

export const LISTS_BELOW: Learning<ListsBelow> = {
  empty: () => ({ ...SECTIONS.empty(), heads: [], first: 0 }),
  merge: (a, b) => ({
    ...SECTIONS.merge(a, b),
    heads: [...a.heads, ...b.heads].sort((one, other) => one.row - other.row),
    first: firstOf(a.first, b.first),
  }),
  settle: (learned) => {
    const rows = [...learned.titles.map(Math.abs), ...learned.others].sort((a, b) => a - b);
    const below = learned.heads.filter(({ row }) => learned.first !== 0 && row > learned.first);
    const heads = below.map((head) => ({ ...head, until: rows.find((row) => row > head.row) }));
    return { ...learned, ...SECTIONS.settle?.(learned), heads };
  },
  shift: (learned, rows) => ({
    ...learned,
    ...SECTIONS.shift?.(learned, rows),
    heads: learned.heads.map((head) => ({ ...head, row: head.row + rows })),
    first: learned.first === 0 ? 0 : learned.first + rows,
  }),
};

/** Two words may be what a row says of a company that is called as a column is. */
const FEWEST_NAMES = 3;
const isNamed = (cell: string): boolean => cell.trim() !== '';

/** Takes down titles, legends and further headers. */
export const watchListsBelow = (columns: readonly ColumnInfo[], seen: ListsBelow) => {
  const sections = watchSections(columns, seen);
  const heads = seen.heads as SecondHeader[];
  return {
    aside(cells: readonly string[], line: { readonly row: number }): void {
      sections.aside(cells, line);
      const head = headerLineIn(cells);
      if (head) heads.push({ ...head, row: line.row, isWide: cells.filter(isNamed).length >= Math.min(FEWEST_NAMES, columns.length) });
    },
    contact(contact: Contact): void {
      if (seen.first === 0) Object.assign(seen, { first: contact.row });
      sections.contact(contact);
    },
  };
};

/** Whether anything is told of rows by where they stand, so that the file must be surveyed once more for who stands there. */
export const hasListsBelow = ({ titles, heads }: ListsBelow): boolean =>
  titles.length > 0 || heads.some(({ marks, days }) => marks.length + days.length > 0);
