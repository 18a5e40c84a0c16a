/**
 * Records by identity, found in one look: each lies at or shortly after the place that the first word of its identity points to, and all of them
 * ascend. So where everybody ends up does not depend on who came first, and a search ends at the first greater identity.
 * @module
 */

/** Plain data, for structuredClone. The word after the identity is never 0 in a record: where it is, the slot is free. */
export interface RecordTable {
  /** Words of an identity, and of a record. */
  readonly identity: number;
  readonly width: number;
  /** Places that identities point to; records pushed beyond the last of them lie behind. */
  places: number;
  words: Uint32Array;
  size: number;
}

/** Room behind the last place of a table that grows. */
const TAIL = 32;
const SHARE = 0x1_0000_0000;
/** Of those of a finished table so many are taken. */
const FULL = 0.75;

const roomFor = (places: number, width: number): Uint32Array => new Uint32Array((places + TAIL) * width);

/** @param identity words of an identity @param width words of a record @param expected how many there will be: nothing is lost when there are more */
export const newRecordTable = (identity: number, width: number, expected = 0): RecordTable => {
  const places = Math.max(TAIL, expected * 2);
  return { identity, width, places, words: roomFor(places, width), size: 0 };
};

/** How an identity of a table is ordered beside another. */
const compare = (words: Uint32Array, at: number, other: Uint32Array, from: number, identity: number): number => {
  for (let i = 0; i < identity; i++) {
    const a = words[at + i] as number;
    const b = other[from + i] as number;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
};

/** Where an identity is, or where it belongs. @param leading bits that all identities of the table begin with */
const placeOf = ({ words, places, width, identity }: RecordTable, key: Uint32Array, from: number, leading: number): number => {
  let at = Math.floor(((((key[from] as number) << leading) >>> 0) * places) / SHARE) * width;
  while (at < words.length && words[at + identity] !== 0 && compare(words, at, key, from, identity) < 0) at += width;
  return at;
};

const isAt = ({ words, identity }: RecordTable, at: number, key: Uint32Array, from: number): boolean =>
  at < words.length && words[at + identity] !== 0 && compare(words, at, key, from, identity) === 0;

/** Where the record of an identity begins in the words; -1: there is none. */
export const findRecord = (table: RecordTable, key: Uint32Array): number => {
  const at = placeOf(table, key, 0, 0);
  return isAt(table, at, key, 0) ? at : -1;
};

/** Calls with where each record begins, ascending. */
export const eachRecord = ({ words, width, identity }: RecordTable, visit: (words: Uint32Array, at: number) => void): void => {
  for (let at = 0; at < words.length; at += width) if (words[at + identity] !== 0) visit(words, at);
};

/**
 * Puts a record in.
 * @param merge adds it to one of the same identity
 * @param leading bits that all identities of the table begin with: without them those of a part would all point to one place
 */
export const putRecord = (
  table: RecordTable,
  record: Uint32Array,
  from: number,
  merge: (words: Uint32Array, at: number, record: Uint32Array, from: number) => void,
  leading = 0,
): void => {
  const { words, width, identity } = table;
  const at = placeOf(table, record, from, leading);
  if (isAt(table, at, record, from)) {
    merge(words, at, record, from);
    return;
  }
  let free = at;
  while (free < words.length && words[free + identity] !== 0) free += width;
  if (free === words.length || table.size * 2 >= table.places) {
    const old = { ...table };
    table.places *= 2;
    table.words = roomFor(table.places, width);
    table.size = 0;
    eachRecord(old, (all, each) => putRecord(table, all, each, merge, leading));
    putRecord(table, record, from, merge, leading);
    return;
  }
  // Those who stand there are greater, and so are all up to the free slot: each moves on by one.
  for (let i = free - 1; i >= at; i--) words[i + width] = words[i] as number;
  for (let i = 0; i < width; i++) words[at + i] = record[from + i] as number;
  table.size++;
};

/**
 * The table of records that are in order: as small as it can be without a search becoming long.
 * @param memory gives the memory that it lies in
 */
export const tableOfSorted = (
  identity: number,
  width: number,
  sorted: readonly Uint32Array[],
  memory: (bytes: number) => ArrayBufferLike,
): RecordTable => {
  const size = sorted.reduce((sum, { length }) => sum + length, 0) / width;
  const places = Math.ceil(size / FULL);
  const each = (visit: (records: Uint32Array, from: number, slot: number) => void): number => {
    let slot = -1;
    for (const records of sorted)
      for (let from = 0; from < records.length; from += width) {
        slot = Math.max(slot + 1, Math.floor(((records[from] as number) * places) / SHARE));
        visit(records, from, slot);
      }
    return slot + 1;
  };
  const words = new Uint32Array(memory(each(() => {}) * width * 4));
  each((records, from, slot) => {
    for (let i = 0; i < width; i++) words[slot * width + i] = records[from + i] as number;
  });
  return { identity, width, places, words, size };
};
