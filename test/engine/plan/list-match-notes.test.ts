import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cachedLists, mergeListMatchNotes, noListMatchNotes, recordingLists } from '../../../src/engine/plan/list-match-notes.js';
import { addRow, emptyRowSet, hasRow, mergeRowSets } from '../../../src/model/base/row-set.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import type { ListMatch, Lists } from '../../../src/model/contact/list-match.js';
import type { ListKind } from '../../../src/model/contact/suppression-list.js';

const rows = fc.array(fc.nat({ max: 70_000 }), { maxLength: 40 });
const bitsOf = (some: readonly number[]) => {
  const bits = emptyRowSet();
  for (const row of some) addRow(bits, row);
  return bits;
};

describe('bits of rows', () => {
  it('say of each row whether it was set, and of both parts together whether it was in either', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const both = mergeRowSets(bitsOf(a), bitsOf(b));
        for (const row of [...a, ...b]) expect(hasRow(both, row)).toBe(true);
        for (const row of [0, 1, 31, 32, 4000, 70_001, 1e9]) expect(hasRow(both, row)).toBe([...a, ...b].includes(row));
        expect(both).toEqual(mergeRowSets(bitsOf(b), bitsOf(a)));
        expect(mergeRowSets(bitsOf(a), emptyRowSet())).toEqual(bitsOf(a));
      }),
    );
  });
});

const MATCH: ListMatch = { list: 0, by: 'email', form: 'exact' };
/** A list of ours that every third row is on, a register that the others are on, and how often they were asked. */
const third = () => {
  let asked = 0;
  const lists: Lists = {
    all: [],
    matches: ({ row }: Contact, kind) => {
      asked++;
      return (row % 3 === 0) === (kind === 'opposition') ? [MATCH] : [];
    },
  };
  return { lists, asked: () => asked };
};
const at = (row: number) => ({ is: 'contact', row }) as Contact;

describe('lists that a survey has asked', () => {
  it('answer as if they were asked again, of rows that were asked about and of others', () => {
    fc.assert(
      fc.property(rows, rows, rows, fc.constantFrom<ListKind>('opposition', 'robinson'), (one, other, judged, kind) => {
        const parts = [one, other].map((some) => {
          const notes = noListMatchNotes();
          const lists = recordingLists(third().lists, notes);
          for (const row of some) expect(lists.matches(at(row), kind)).toEqual(third().lists.matches(at(row), kind));
          return notes;
        });
        const known = cachedLists(third().lists, parts.reduce(mergeListMatchNotes, noListMatchNotes()));
        for (const row of [...one, ...other, ...judged])
          for (const asked of ['opposition', 'robinson'] as const)
            expect(known.matches(at(row), asked)).toEqual(third().lists.matches(at(row), asked));
      }),
    );
  });

  it('are not asked again about who is on none', () => {
    const notes = noListMatchNotes();
    for (const row of [1, 2, 3]) recordingLists(third().lists, notes).matches(at(row), 'opposition');
    const list = third();
    for (const row of [1, 2, 3]) cachedLists(list.lists, notes).matches(at(row), 'opposition');
    expect(list.asked()).toBe(1);
    expect(cachedLists(list.lists, undefined)).toBe(list.lists);
  });
});
