/**
 * A set of 64-bit fingerprints that worker threads share without copying.
 *
 * Chance of a false match, that is of barring somebody who is on no list: a look-up of something absent matches by
 * accident with probability entries / 2^64. With 500,000 entries that is 2.7e-14; a file of a million rows with three
 * identifiers each, held against them, has less than one chance in ten million (8.2e-8) of a single false match.
 * What is on the list is always found.
 * @module
 */
import type { Fingerprint } from '../../fields/bytes/fingerprint.js';
import { tableMissing } from '../errors/index-errors.js';
import { type DiskTable, makeDiskLookup } from '../index/disk-lookup.js';
import { type IndexTable, makeMemoryLookup } from '../index/memory-lookup.js';
import { groupBySlot } from './group-by-slot.js';
import { newSharedMemory } from './shared-memory.js';
import { fillTableFast } from './table-kernel.js';

/** Plain data, for `postMessage`. Slots are pairs (high, low); (0, 0) is a free slot. */
export interface FingerprintTable {
  readonly buffer: ArrayBufferLike;
  /** Number of slots, a power of two, less one. */
  readonly mask: number;
  readonly count: number;
  /**
   * A word per two fingerprints or so, with three bits set for each. Small enough to stay in a processor's cache, it says
   * "no" to nineteen in twenty of those that are not in the table, which saves a walk to main memory each.
   */
  readonly filter: ArrayBufferLike;
}

/** Asks a table. */
export type MembershipTest = (print: Fingerprint) => boolean;

const slotsOf = (mask: number): Uint32Array => new Uint32Array(newSharedMemory((mask + 1) * 8));

/** The slot that holds the pair, or the free slot where it belongs. */
export const findSlot = (slots: Uint32Array, mask: number, high: number, low: number): number => {
  let slot = low & mask;
  for (;;) {
    const h = slots[slot * 2] as number;
    const l = slots[slot * 2 + 1] as number;
    if ((h === high && l === low) || (h === 0 && l === 0)) return slot;
    slot = (slot + 1) & mask;
  }
};

/** Puts pairs into a table that is all zero. @returns how many of them are different */
const fill = (pairs: Uint32Array, slots: Uint32Array, bits: Uint32Array): number => {
  const mask = slots.length / 2 - 1;
  const last = bits.length - 1;
  let count = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    const low = pairs[i + 1] as number;
    // (0, 0) means "free": its place is taken by (1, 0), here and in the question.
    const high = low === 0 ? pairs[i] || 1 : (pairs[i] as number);
    const slot = findSlot(slots, mask, high, low) * 2;
    if (slots[slot] !== 0 || slots[slot + 1] !== 0) continue;
    slots[slot] = high;
    slots[slot + 1] = low;
    count++;
    const word = (low >>> 8) & last;
    bits[word] = (bits[word] as number) | (1 << (high & 31)) | (1 << ((high >>> 5) & 31)) | (1 << ((high >>> 10) & 31));
  }
  return count;
};

/** At most this share of the slots is taken. */
const LOAD = 0.6;
/** Entries from which a table is taken to become as large as was expected. */
const SERIOUS = 4096;
/** A table under construction: what goes into it is collected first. */
export class TableBuilder {
  /** How many entries there may be; nothing is lost when there are more. */
  expected = 0;
  #pairs = new Uint32Array(128);
  #length = 0;

  /** Entries so far, those that were added twice counted twice. */
  get added(): number {
    return this.#length / 2;
  }

  add(print: Fingerprint): void {
    if (this.#length === this.#pairs.length) this.#grow(2);
    this.#pairs[this.#length] = print[0] as number;
    this.#pairs[this.#length + 1] = print[1] as number;
    this.#length += 2;
  }

  /** Adds many at once, pair after pair. */
  addAll(prints: Uint32Array): void {
    if (this.#length + prints.length > this.#pairs.length) this.#grow(prints.length);
    this.#pairs.set(prints, this.#length);
    this.#length += prints.length;
  }

  #grow(by: number): void {
    // Once it is clear that this is where the entries go, one step to the size that all of them need.
    const goal = this.added + by / 2 >= SERIOUS ? this.expected : 0;
    const more = new Uint32Array(Math.max(this.#length * 2, this.#length + by, goal * 2));
    more.set(this.#pairs.subarray(0, this.#length));
    this.#pairs = more;
  }

  /**
   * The table of what was added, each once.
   * @param fast whether WebAssembly may fill it
   */
  table(fast = true): FingerprintTable {
    let mask = 63;
    while ((mask + 1) * LOAD < this.added) mask = mask * 2 + 1;
    const slots = slotsOf(mask);
    const words = 1 << Math.max(0, 31 - Math.clz32((mask + 1) >> 2));
    const filter = newSharedMemory(words * 4);
    const bits = new Uint32Array(filter);
    const pairs = this.#pairs.subarray(0, this.#length);
    const count = (fast ? fillTableFast(pairs, slots, bits) : undefined) ?? fill(groupBySlot(pairs, mask), slots, bits);
    return { buffer: slots.buffer, mask, count, filter };
  }
}

const askTable = (table: FingerprintTable): MembershipTest => {
  const slots = new Uint32Array(table.buffer);
  const { mask } = table;
  const bits = new Uint32Array(table.filter);
  const last = bits.length - 1;
  return (print) => {
    const low = print[1] as number;
    const high = print[0] === 0 && low === 0 ? 1 : (print[0] as number);
    const word = bits[(low >>> 8) & last] as number;
    if (((word >>> (high & 31)) & (word >>> ((high >>> 5) & 31)) & (word >>> ((high >>> 10) & 31)) & 1) === 0) return false;
    const slot = findSlot(slots, mask, high, low);
    return slots[slot * 2] !== 0 || slots[slot * 2 + 1] !== 0;
  };
};

/** Whatever holds entries and can be asked: fingerprints in memory, a part of a compiled list in memory, one on the disk. */
export type LookupTable = FingerprintTable | IndexTable | DiskTable;

/** Memory of another realm is memory as well: no constructor tells. */
const isMemory = (buffer: unknown): boolean => /^\[object (?:Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(buffer));

/** A question to a table; undefined when it is empty, so that nobody computes what nobody asks. @throws LumoError LUMO_LIST_TABLE_MISSING: its memory did not come with it */
export const makeMembershipTest = (table: LookupTable): MembershipTest | undefined => {
  if (table.count === 0) return undefined;
  // As JSON makes of memory: it would find nobody.
  if (!('path' in table) && !isMemory(table.buffer)) throw tableMissing();
  if ('mask' in table) return askTable(table);
  return 'path' in table ? makeDiskLookup(table) : makeMemoryLookup(table);
};
