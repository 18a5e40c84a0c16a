/**
 * Which rows of a file stand in a section of refusals, and which marks say that a row refuses, learned before a row is judged. A section goes from
 * its title to one that says that those below it agreed ("Abonnés"). Another title of people ("Clients") may be a part of it, and ends it only
 * where the file has had such a title before it: both are then sections of one kind.
 * @module
 */
import type { Learning } from '../../model/base/monoid.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { isReached } from '../opposition/named/named-refusals.js';
import { legendIn } from '../opposition/refusal-legend.js';
import { legendInRow, type Marks, makeSectionReader, marksIn } from './refusal-title.js';
import { beginsWithTitle, namesSomebody } from './section-title.js';

/** The rows of titles, in their order: of refusals as they are, of those who agreed with a minus; and what legends explain. */
export interface SectionTitles extends Marks {
  readonly titles: readonly number[];
  /** Rows of titles of people of whom they say nothing. */
  readonly others: readonly number[];
  /** The last row of a contact with an address or a number, that of any, and the last line that refuses and says of whom; 0 where there is none. */
  readonly last: number;
  readonly any: number;
  readonly said: number;
}

/** No legend explains more. */
const MOST_MARKS = 32;
const together = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.length === 0 ? a : [...new Set([...a, ...b])].sort().slice(0, MOST_MARKS);

const inOrder = (titles: readonly number[]): readonly number[] => titles.toSorted((a, b) => Math.abs(a) - Math.abs(b));

/** Those that change what holds: a file of one column may be half titles. */
const changesIn = (titles: readonly number[]): readonly number[] =>
  titles.filter((title, at) => (at === 0 ? title > 0 : title > 0 !== (titles[at - 1] as number) > 0));

/** Those other titles that end a section: one stands before its title. */
const endsIn = (titles: readonly number[], others: readonly number[]): readonly number[] => {
  const [first = Infinity] = others;
  const begin = titles.find((title) => title > first);
  return begin === undefined ? [] : others.filter((other) => other > begin).map((other) => -other);
};

export const SECTIONS: Learning<SectionTitles> = {
  empty: () => ({ titles: [], others: [], signs: [], codes: [], unseen: false, last: 0, any: 0, said: 0 }),
  merge: (a, b) => ({
    titles: inOrder([...a.titles, ...b.titles]),
    others: inOrder([...a.others, ...b.others]),
    signs: together(a.signs, b.signs),
    codes: together(a.codes, b.codes),
    unseen: a.unseen || b.unseen,
    last: Math.max(a.last, b.last),
    any: Math.max(a.any, b.any),
    said: Math.max(a.said, b.said),
  }),
  // A line below all contacts speaks of some of them: "(1) ne plus contacter", "Refus : Durand"; so do names alone below a title. Whom, nobody can tell.
  settle: ({ titles, others, ...marks }) => ({
    ...marks,
    unseen: marks.unseen || marks.said > marks.last || titles.some((title) => title > marks.last && title < marks.any),
    titles: changesIn(inOrder([...titles, ...endsIn(inOrder(titles), inOrder(others))])),
    others: [],
  }),
  shift: ({ titles, others, last, any, said, ...marks }, rows) => ({
    ...marks,
    last: last === 0 ? 0 : last + rows,
    any: any === 0 ? 0 : any + rows,
    said: said === 0 ? 0 : said + rows,
    titles: titles.map((title) => (title > 0 ? title + rows : title - rows)),
    others: others.map((title) => title + rows),
  }),
};

/** Takes down the titles and the legends among the lines of a part of the file. */
export const watchSections = (columns: readonly ColumnInfo[], seen: SectionTitles) => {
  const { isTitle, isAgreed, isOrdinary } = makeSectionReader(columns);
  const titles = seen.titles as number[];
  const others = seen.others as number[];
  // By its name alone nobody is found on another row. On a list below the table addresses stand in any column.
  const mayBeFound = (contact: Contact): boolean =>
    isReached(contact) || columns.some(({ column }) => contact.cell?.(column)?.includes('@') === true);
  const explain = (legend: string | undefined): void => {
    if (legend === undefined) return;
    const { signs, codes, unseen } = marksIn([legend]);
    Object.assign(seen, { signs: together(seen.signs, signs), codes: together(seen.codes, codes), unseen: seen.unseen || unseen });
  };
  return {
    aside(cells: readonly string[], { row }: { readonly row: number }): void {
      explain(legendIn(cells));
      if (isTitle(cells)) {
        titles.push(row);
        if (namesSomebody(cells)) Object.assign(seen, { said: Math.max(seen.said, row) });
      } else if (isAgreed(cells)) titles.push(-row);
      else if (isOrdinary(cells)) others.push(row);
    },
    contact(contact: Contact): void {
      explain(legendInRow(contact, columns));
      const { row } = contact;
      if (row <= seen.any && row <= seen.last) return;
      const isFound = mayBeFound(contact);
      Object.assign(seen, { any: Math.max(seen.any, row), last: isFound ? Math.max(seen.last, row) : seen.last });
      if (!isFound && beginsWithTitle(columns.map(({ column }) => contact.cell?.(column) ?? '')))
        Object.assign(seen, { said: Math.max(seen.said, row) });
    },
  };
};

/** Whether a row stands in a section, or right above its title: a line break may have cut the title from a note. */
export const isInSection = ({ titles }: Pick<SectionTitles, 'titles'>, row: number): boolean => {
  let isIn = false;
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i] as number;
    if (Math.abs(title) > row) return isIn || title === row + 1;
    isIn = title > 0;
  }
  return isIn;
};
