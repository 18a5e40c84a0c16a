/**
 * What a whole file says of each identity, as rules ask for it when rows are judged.
 *
 * As bytes, one record after the other, ascending by identity; words little-endian, W words an identity (8 or 16 bytes):
 * - 0 to 4W: the identity (`IdentityForm`);
 * - 4W to 4W+4: n, how many entries of the log there are of it;
 * - then for each rule of the layout, in its order, eight bytes: 0 to 4 the first row on which it spoke, 4 on how many it did (0, 1, or 2 for
 *   more), 5 its bits, 6 and 7 zero. A rule that did not speak has eight zeros.
 * @module
 */
import type { RowSet } from '../../model/base/row-set.js';
import { bytesOfWords, wordsOfBytes } from '../bytes/word-bytes.js';
import { foreignPersons, LAST_ROW, tooManyRows } from './person-errors.js';
import { isSameLayout, type PersonLayout, recordWords } from './person-layout.js';
import { makePersonRecords } from './person-records.js';
import { eachRecord, newRecordTable, putRecord, type RecordTable, tableOfSorted } from './record-table.js';

/** Plain data, for structuredClone. */
export interface SettledPersons {
  readonly layout: PersonLayout;
  readonly table: RecordTable;
  /** All rows of people of several rows, and a few others: nobody on another row need be looked for. Absent: nobody knows them. */
  readonly rows?: RowSet;
  /** Rows of which no rule found anything that it would tell of their person (`OfPerson`). Absent: nobody knows them. */
  readonly silent?: RowSet;
}

/** Gives memory, of one thread or of all. */
export type Memory = (bytes: number) => ArrayBufferLike;
const ownMemory: Memory = (bytes) => new ArrayBuffer(bytes);

/** @param sorted records, ascending */
export const settledOf = (
  layout: PersonLayout,
  sorted: readonly Uint32Array[],
  { rows, silent }: Pick<SettledPersons, 'rows' | 'silent'> = {},
  memory = ownMemory,
): SettledPersons => ({
  layout,
  table: tableOfSorted(layout.identity, recordWords(layout), sorted, memory),
  ...(rows && { rows }),
  ...(silent && { silent }),
});

/** The records of a table alone, ascending. */
export const sortedRecords = (table: RecordTable, keeps: (words: Uint32Array, at: number) => boolean = () => true): Uint32Array => {
  const records = new Uint32Array(table.size * table.width);
  let end = 0;
  eachRecord(table, (words, at) => {
    if (!keeps(words, at)) return;
    records.set(words.subarray(at, at + table.width), end);
    end += table.width;
  });
  return records.slice(0, end);
};

/** Records in any order, several of an identity perhaps, added up. */
const gathered = (layout: PersonLayout, all: readonly Uint32Array[]): SettledPersons => {
  const { merge, width } = makePersonRecords(layout);
  const table = newRecordTable(layout.identity, width);
  for (const records of all) for (let at = 0; at < records.length; at += width) putRecord(table, records, at, merge);
  return settledOf(layout, [sortedRecords(table)]);
};

/**
 * What both say, added up: of different identities, or, where nobody has been left out yet (`groupLog`), of different rows. Of the rows, which
 * it does not know, it keeps nothing.
 * @throws LumoError LUMO_PERSONS_FOREIGN
 */
export const mergeSettled = (a: SettledPersons, b: SettledPersons): SettledPersons => {
  if (!isSameLayout(a.layout, b.layout)) throw foreignPersons();
  return gathered(a.layout, [sortedRecords(a.table), sortedRecords(b.table)]);
};

/** Those identities that can concern another row than the one that tells of them: what judging needs. */
export const keepConcerning = ({ layout, table, ...known }: SettledPersons, memory = ownMemory): SettledPersons =>
  settledOf(layout, [sortedRecords(table, makePersonRecords(layout).concernsOthers)], known, memory);

/** The same of rows that are so much further down: those of a part become those of the file. @throws LumoError LUMO_TOO_MANY_ROWS */
export const shiftSettled = ({ layout, table }: SettledPersons, rows: number): SettledPersons => {
  const { eachFirst } = makePersonRecords(layout);
  const words = table.words.slice();
  eachRecord({ ...table, words }, (_, at) =>
    eachFirst(words, at, (first) => {
      const row = (words[first] as number) + rows;
      if (row > LAST_ROW) throw tooManyRows();
      words[first] = row;
    }),
  );
  return { layout, table: { ...table, words } };
};

/** Its records as bytes: see the head of this file. */
export const settledBytes = ({ table }: SettledPersons): Uint8Array => bytesOfWords(sortedRecords(table));

/** @param bytes of records in any order: what several parts wrote may follow each other @throws LumoError LUMO_PERSONS_FOREIGN: a record is cut, or of no entry */
export const settledFromBytes = (bytes: Uint8Array, layout: PersonLayout): SettledPersons => {
  const width = recordWords(layout);
  if (bytes.length % (width * 4) !== 0) throw foreignPersons();
  const words = wordsOfBytes(bytes);
  for (let at = layout.identity; at < words.length; at += width) if (words[at] === 0) throw foreignPersons();
  return gathered(layout, [words]);
};
