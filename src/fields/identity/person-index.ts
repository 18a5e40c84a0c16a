/**
 * Who stands in a file, taken down row after row and sorted out at the end: writing into a table of millions while rows are read would
 * be a walk to main memory for each of them.
 * @module
 */
import type { Learning } from '../../model/base/monoid.js';
import { addRow, emptyRowSet, type RowSet } from '../../model/base/row-set.js';
import type { Fingerprint } from '../bytes/fingerprint.js';
import { addIdentity, copyRepeated, type IdentityTable, newIdentityTable } from './identity-table.js';

/** Plain data, for structuredClone. */
export interface PersonIndex {
  /** While the file is read: pieces of four words an entry (high, low, row, bits), in the order of the rows; a row of 0 is the end. */
  log: readonly Uint32Array[];
  /** Where the next entry goes in the last piece; 0 when that takes no more. */
  next: number;
  /** Once it is settled: what the rows of each identity say together. */
  people: IdentityTable;
  /** Once it is settled, of people of several rows: all rows of theirs, and a few others. */
  rows?: RowSet;
}

const WIDTH = 4;
const FIRST_PIECE = 64 * WIDTH;
const LARGEST_PIECE = 65_536 * WIDTH;
/** Entries that are sorted out at once: their table stays in a core's own cache. */
const NEAR = 8192;

const emptyPersonIndex = (): PersonIndex => ({ log: [], next: 0, people: newIdentityTable() });

/** Takes down that an identity stands on a row, and what the row says. @param bits at most eight */
export const recordPerson = (census: PersonIndex, identity: Fingerprint, row: number, bits: number): void => {
  let piece = census.log[census.log.length - 1];
  if (!piece || census.next === 0) {
    piece = new Uint32Array(Math.min(LARGEST_PIECE, piece ? piece.length * 2 : FIRST_PIECE));
    census.log = [...census.log, piece];
  }
  const at = census.next;
  piece[at] = identity[0] as number;
  piece[at + 1] = identity[1] as number;
  piece[at + 2] = row;
  piece[at + 3] = bits;
  census.next = (at + WIDTH) % piece.length;
};

/** Pieces are kept as they are, by their first row, so that no order of merging shows. */
const merge = (a: PersonIndex, b: PersonIndex): PersonIndex => {
  if (a.log.length === 0) return b;
  if (b.log.length === 0) return a;
  const log = [...a.log, ...b.log].sort((x, y) => (x[2] as number) - (y[2] as number));
  return { log, next: 0, people: newIdentityTable() };
};

/** Calls for every entry: where it is, and the piece that it is in. */
const each = (log: readonly Uint32Array[], visit: (piece: Uint32Array, at: number) => void): void => {
  for (const piece of log) for (let at = 0; at < piece.length && piece[at + 2] !== 0; at += WIDTH) visit(piece, at);
};

/** The entries, those whose identities are near each other together; and where each part ends. */
const sorted = (log: readonly Uint32Array[]): { readonly entries: Uint32Array; readonly ends: Uint32Array } => {
  const most = log.reduce((sum, { length }) => sum + length, 0) / WIDTH;
  const shift = Math.min(31, Math.clz32(most / NEAR) + 1);
  const ends = new Uint32Array((0xffffffff >>> shift) + 2);
  each(log, (piece, at) => {
    const part = ((piece[at + 1] as number) >>> shift) + 1;
    ends[part] = (ends[part] as number) + WIDTH;
  });
  for (let part = 1; part < ends.length; part++) ends[part] = (ends[part] as number) + (ends[part - 1] as number);
  const entries = new Uint32Array(ends[ends.length - 1] as number);
  each(log, (piece, at) => {
    const part = (piece[at + 1] as number) >>> shift;
    const to = ends[part] as number;
    for (let i = 0; i < WIDTH; i++) entries[to + i] = piece[at + i] as number;
    ends[part] = to + WIDTH;
  });
  return { entries, ends };
};

const putAll = (entries: Uint32Array, from: number, to: number, into: IdentityTable): void => {
  const identity = new Uint32Array(2);
  for (let at = from; at < to; at += WIDTH) {
    identity[0] = entries[at] as number;
    identity[1] = entries[at + 1] as number;
    addIdentity(into, identity, entries[at + 2] as number, entries[at + 3] as number);
  }
};

/** The same of a part, but for entries that are told to stand alone by a count of those that share some bits with them. */
const putThoseMet = (entries: Uint32Array, from: number, to: number, often: Uint8Array, rows: RowSet): IdentityTable => {
  const mask = often.length - 1;
  often.fill(0);
  for (let at = from; at < to; at += WIDTH) {
    const cell = (entries[at] as number) & mask;
    if ((often[cell] as number) < 2) often[cell] = (often[cell] as number) + 1;
  }
  let end = from;
  for (let at = from; at < to; at += WIDTH) {
    if (often[(entries[at] as number) & mask] !== 2) continue;
    addRow(rows, entries[at + 2] as number);
    entries.copyWithin(end, at, at + WIDTH);
    end += WIDTH;
  }
  const met = newIdentityTable();
  putAll(entries, from, end, met);
  return met;
};

const settledWith = (people: IdentityTable, rows?: RowSet): PersonIndex => ({ log: [], next: 0, people, ...(rows && { rows }) });

/** What a rule learns that asks what all rows of a person say. */
export const ALL_PERSONS: Learning<PersonIndex> = {
  empty: emptyPersonIndex,
  merge,
  settle({ log }) {
    const { entries } = sorted(log);
    const people = newIdentityTable();
    putAll(entries, 0, entries.length, people);
    return settledWith(people);
  },
};

/** What a rule learns that asks about people of several rows: it keeps no others. */
export const REPEATED_PERSONS: Learning<PersonIndex> = {
  empty: emptyPersonIndex,
  merge,
  settle({ log }) {
    const { entries, ends } = sorted(log);
    const people = newIdentityTable();
    const often = new Uint8Array(NEAR * 4);
    const rows = emptyRowSet();
    let from = 0;
    for (const end of ends.subarray(0, -1)) {
      copyRepeated(putThoseMet(entries, from, end, often, rows), people);
      from = end;
    }
    return settledWith(people, rows);
  },
};
