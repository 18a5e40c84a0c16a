import { addRow, emptyRowSet, hasRow, mergeRowSets, type RowSet } from '../../model/base/row-set.js';
import type { ListMatch, Lists } from '../../model/contact/suppression-list.js';

/**
 * Which rows were held against the opposition lists while the file was surveyed, and which of them are on one. Nearly nobody is: the
 * others are not looked for again when the file is judged.
 */
export interface ListMatchNotes {
  readonly asked: RowSet;
  readonly matched: RowSet;
  /** The lists, by their place, of which some hash was met: how they were made is known since. */
  readonly proven: Set<number>;
}

export const noListMatchNotes = (): ListMatchNotes => ({ asked: emptyRowSet(), matched: emptyRowSet(), proven: new Set() });

export const mergeListMatchNotes = (a: ListMatchNotes, b: ListMatchNotes): ListMatchNotes => ({
  asked: mergeRowSets(a.asked, b.asked),
  matched: mergeRowSets(a.matched, b.matched),
  proven: new Set([...a.proven, ...b.proven]),
});

/** Lists that note what they are asked. */
export const recordingLists = (lists: Lists, notes: ListMatchNotes): Lists => ({
  all: lists.all,
  matches(contact, kind) {
    const matches = lists.matches(contact, kind);
    for (const { list, normaliser, form } of matches) if (normaliser !== undefined && form !== 'fuzzy') notes.proven.add(list);
    if (kind === 'opposition') {
      addRow(notes.asked, contact.row);
      if (matches.length > 0) addRow(notes.matched, contact.row);
    }
    return matches;
  },
});

const NONE: readonly ListMatch[] = Object.freeze([]);

/** Lists that know who is on none of them. @param notes of the survey, if there was one */
export const cachedLists = (lists: Lists, notes: ListMatchNotes | undefined): Lists =>
  notes
    ? {
        all: lists.all,
        matches: (contact, kind) =>
          kind === 'opposition' && hasRow(notes.asked, contact.row) && !hasRow(notes.matched, contact.row)
            ? NONE
            : lists.matches(contact, kind),
      }
    : lists;
