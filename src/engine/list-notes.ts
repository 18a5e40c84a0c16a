import type { ListMatch, Lists } from '../model/list.js';
import { hasRow, mergeRows, noRowBits, type RowBits, setRow } from '../model/row-bits.js';

/**
 * Which rows were held against the opposition lists while the file was surveyed, and which of them are on one. Nearly nobody is: the
 * others are not looked for again when the file is judged.
 */
export interface ListNotes {
  readonly asked: RowBits;
  readonly matched: RowBits;
}

export const noListNotes = (): ListNotes => ({ asked: noRowBits(), matched: noRowBits() });

export const mergeListNotes = (a: ListNotes, b: ListNotes): ListNotes => ({
  asked: mergeRows(a.asked, b.asked),
  matched: mergeRows(a.matched, b.matched),
});

/** Lists that note what they are asked. */
export const noting = (lists: Lists, notes: ListNotes): Lists => ({
  all: lists.all,
  matches(contact, kind) {
    const matches = lists.matches(contact, kind);
    if (kind === 'opposition') {
      setRow(notes.asked, contact.row);
      if (matches.length > 0) setRow(notes.matched, contact.row);
    }
    return matches;
  },
});

const NONE: readonly ListMatch[] = Object.freeze([]);

/** Lists that know who is on none of them. @param notes of the survey, if there was one */
export const knowing = (lists: Lists, notes: ListNotes | undefined): Lists =>
  notes
    ? {
        all: lists.all,
        matches: (contact, kind) =>
          kind === 'opposition' && hasRow(notes.asked, contact.row) && !hasRow(notes.matched, contact.row)
            ? NONE
            : lists.matches(contact, kind),
      }
    : lists;
