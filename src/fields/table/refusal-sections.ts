/**
 * Which rows of a file stand in a section of refusals, learned before a row is judged: from the first title of refusals to the first that says
 * that those below it agreed ("Abonnés"). Other titles ("Clients") may be parts of the section.
 * @module
 */
import type { Learning } from '../../model/base/monoid.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import { makeSectionReader } from './refusal-title.js';

/** The rows of titles, in their order: of refusals as they are, of those who agreed with a minus. */
export interface SectionTitles {
  readonly titles: readonly number[];
}

const inOrder = (titles: readonly number[]): readonly number[] => titles.toSorted((a, b) => Math.abs(a) - Math.abs(b));

/** Those that change what holds: a file of one column may be half titles. */
const changesIn = (titles: readonly number[]): readonly number[] =>
  titles.filter((title, at) => (at === 0 ? title > 0 : title > 0 !== (titles[at - 1] as number) > 0));

export const SECTIONS: Learning<SectionTitles> = {
  empty: () => ({ titles: [] }),
  merge: (a, b) => (a.titles.length === 0 ? b : b.titles.length === 0 ? a : { titles: inOrder([...a.titles, ...b.titles]) }),
  settle: ({ titles }) => ({ titles: changesIn(inOrder(titles)) }),
  shift: ({ titles }, rows) => ({ titles: titles.map((title) => (title > 0 ? title + rows : title - rows)) }),
};

/** Takes down the titles among the lines of a part of the file. */
export const watchSections = (
  columns: readonly ColumnInfo[],
  seen: SectionTitles,
): { aside(cells: readonly string[], line: { readonly row: number }): void } => {
  const { isTitle, isAgreed } = makeSectionReader(columns);
  const titles = seen.titles as number[];
  return {
    aside(cells, { row }) {
      if (isTitle(cells)) titles.push(row);
      else if (isAgreed(cells)) titles.push(-row);
    },
  };
};

/** Whether a row stands in a section, or right above its title: a line break may have cut the title from a note. */
export const isInSection = ({ titles }: SectionTitles, row: number): boolean => {
  let isIn = false;
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i] as number;
    if (Math.abs(title) > row) return isIn || title === row + 1;
    isIn = title > 0;
  }
  return isIn;
};
