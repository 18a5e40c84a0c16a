import { addRow, emptyRowSet, hasRow, mergeRowSets, type RowSet } from '../../model/base/row-set.js';
import type { ListMatch, Lists } from '../../model/contact/list-match.js';

/**
 * Which rows were held against the opposition lists while the file was surveyed, and which of them are on one. Nearly nobody is: the
 * others are not looked for again when the file is judged.
 */
export interface ListMatchNotes {
  /** Absent where no rows are noted: then everybody is looked for again. */
  readonly rows?: { readonly asked: RowSet; readonly matched: RowSet };
  /** The lists, by their place, of which some hash was met: how they were made is known since. */
  readonly proven: Set<number>;
}

/** @param notesRows whether rows are noted, a bit each */
export const noListMatchNotes = (notesRows = true): ListMatchNotes => ({
  ...(notesRows && { rows: { asked: emptyRowSet(), matched: emptyRowSet() } }),
  proven: new Set(),
});

/** What both note. Rows only where both note them: of a row that one of them was not asked about nothing is known. */
export const mergeListMatchNotes = (a: ListMatchNotes, b: ListMatchNotes): ListMatchNotes => ({
  ...(a.rows &&
    b.rows && {
      rows: { asked: mergeRowSets(a.rows.asked, b.rows.asked), matched: mergeRowSets(a.rows.matched, b.rows.matched) },
    }),
  proven: new Set([...a.proven, ...b.proven]),
});

/** Lists that note what they are asked. */
export const recordingLists = (lists: Lists, notes: ListMatchNotes): Lists => ({
  all: lists.all,
  matches(contact, kind) {
    const matches = lists.matches(contact, kind);
    for (const { list, normaliser, form } of matches) if (normaliser !== undefined && form !== 'fuzzy') notes.proven.add(list);
    if (kind === 'opposition' && notes.rows) {
      addRow(notes.rows.asked, contact.row);
      if (matches.length > 0) addRow(notes.rows.matched, contact.row);
    }
    return matches;
  },
});

const NONE: readonly ListMatch[] = Object.freeze([]);

/** Lists that know who is on none of them. @param notes of the survey, if there was one */
export const cachedLists = (lists: Lists, notes: ListMatchNotes | undefined): Lists => {
  if (!notes?.rows) return lists;
  const { asked, matched } = notes.rows;
  return {
    all: lists.all,
    matches: (contact, kind) =>
      kind === 'opposition' && hasRow(asked, contact.row) && !hasRow(matched, contact.row) ? NONE : lists.matches(contact, kind),
  };
};
