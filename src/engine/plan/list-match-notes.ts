import { addRow, emptyRowSet, hasRow, mergeRowSets, type RowSet } from '../../model/base/row-set.js';
import type { Contact } from '../../model/contact/contact.js';
import type { ListMatch, Lists } from '../../model/contact/list-match.js';
import type { Identifier } from '../../model/contact/suppression-list.js';

/**
 * Which rows were held against the opposition lists while the file was surveyed, and which of them are on one. Nearly nobody is: the
 * others are not looked for again when the file is judged.
 */
export interface ListMatchNotes {
  /** Absent where no rows are noted: then everybody is looked for again. */
  readonly rows?: { readonly asked: RowSet; readonly matched: RowSet };
  /** Of which lists, by their place, some hash was met, and of what (`proofOf`): how those were made is known since. */
  readonly proven: Set<string>;
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

/** One identifier of one list. */
export const proofOf = (list: number, identifier: Identifier): string => `${list} ${identifier}`;

/** Asks a list about one identifier alone: where a contact is on it by an address, nobody looks for their number. */
export type AskAlone = (contact: Contact, list: number, identifier: Identifier) => boolean;

/**
 * Lists that note what they are asked.
 * @param without of each list what its hashes are of that takes a proof
 */
export const recordingLists = (
  lists: Lists,
  notes: ListMatchNotes,
  without: readonly (readonly Identifier[])[] = [],
  ask: AskAlone = () => false,
): Lists => ({
  all: lists.all,
  matches(contact, kind) {
    const matches = lists.matches(contact, kind);
    for (const { list, by, normaliser, form } of matches) {
      if (normaliser === undefined || form === 'fuzzy') continue;
      for (const identifier of without[list] ?? []) {
        const proof = proofOf(list, identifier);
        if (!notes.proven.has(proof) && (identifier === by || ask(contact, list, identifier))) notes.proven.add(proof);
      }
    }
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
