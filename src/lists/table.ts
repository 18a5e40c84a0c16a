/**
 * A set of 64-bit fingerprints that worker threads share without copying.
 *
 * Chance of a false match, that is of barring somebody who is on no list: a look-up of something absent matches by
 * accident with probability entries / 2^64. With 500,000 entries that is 2.7e-14; a file of a million rows with three
 * identifiers each, held against them, has less than one chance in ten million (8.2e-8) of a single false match.
 * What is on the list is always found.
 * @module
 */
import type { Print } from '../fields/fingerprint.js';

/** Plain data, for `postMessage`. Slots are pairs (high, low); (0, 0) is a free slot. */
export interface Table {
  readonly buffer: SharedArrayBuffer;
  /** Number of slots, a power of two, less one. */
  readonly mask: number;
  readonly count: number;
  /**
   * A word per two fingerprints or so, with three bits set for each. Small enough to stay in a processor's cache, it says
   * "no" to nineteen in twenty of those that are not in the table, which saves a walk to main memory each.
   */
  readonly filter: SharedArrayBuffer;
}

/** Asks a table. */
export type Has = (print: Print) => boolean;

const slotsOf = (mask: number): Uint32Array => new Uint32Array(new SharedArrayBuffer((mask + 1) * 8));

/** The slot that holds the pair, or the free slot where it belongs. */
const find = (slots: Uint32Array, mask: number, high: number, low: number): number => {
  let slot = low & mask;
  for (;;) {
    const h = slots[slot * 2] as number;
    const l = slots[slot * 2 + 1] as number;
    if ((h === high && l === low) || (h === 0 && l === 0)) return slot;
    slot = (slot + 1) & mask;
  }
};

const LOAD = 0.6;
/** Entries from which a table is taken to become as large as was expected. */
const SERIOUS = 4096;

/** A table under construction. At most 0.6 of its slots are taken. */
export class TableBuilder {
  /** How many entries there may be; nothing is lost when there are more. */
  expected = 0;
  #mask = 63;
  #slots = slotsOf(this.#mask);
  #room = 38;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(print: Print): void {
    const high = print[0] as number;
    const low = print[1] as number;
    // (0, 0) means "free": its place is taken by (1, 0), here and in the question.
    const h = high === 0 && low === 0 ? 1 : high;
    const slot = find(this.#slots, this.#mask, h, low);
    if (this.#slots[slot * 2] !== 0 || this.#slots[slot * 2 + 1] !== 0) return;
    this.#slots[slot * 2] = h;
    this.#slots[slot * 2 + 1] = low;
    if (++this.#count > this.#room) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    // Once it is clear that this is where the entries go, one step to the size that all of them need.
    const goal = this.#count > SERIOUS ? this.expected : 0;
    do this.#mask = this.#mask * 2 + 1;
    while ((this.#mask + 1) * LOAD < goal);
    this.#slots = slotsOf(this.#mask);
    this.#room = Math.floor((this.#mask + 1) * LOAD);
    for (let i = 0; i < old.length; i += 2) {
      const high = old[i] as number;
      const low = old[i + 1] as number;
      if (high === 0 && low === 0) continue;
      const slot = find(this.#slots, this.#mask, high, low);
      this.#slots[slot * 2] = high;
      this.#slots[slot * 2 + 1] = low;
    }
  }

  table(): Table {
    const words = 1 << Math.max(0, 31 - Math.clz32((this.#mask + 1) >> 2));
    const filter = new SharedArrayBuffer(words * 4);
    const bits = new Uint32Array(filter);
    const slots = this.#slots;
    for (let i = 0; i < slots.length; i += 2) {
      const high = slots[i] as number;
      const low = slots[i + 1] as number;
      if (high === 0 && low === 0) continue;
      const word = (low >>> 8) & (words - 1);
      bits[word] = (bits[word] as number) | (1 << (high & 31)) | (1 << ((high >>> 5) & 31)) | (1 << ((high >>> 10) & 31));
    }
    return { buffer: this.#slots.buffer as SharedArrayBuffer, mask: this.#mask, count: this.#count, filter };
  }
}

/** A question to a table; undefined when it is empty, so that nobody computes what nobody asks. */
export const asker = (table: Table): Has | undefined => {
  if (table.count === 0) return undefined;
  const slots = new Uint32Array(table.buffer);
  const { mask } = table;
  const bits = new Uint32Array(table.filter);
  const last = bits.length - 1;
  return (print) => {
    const low = print[1] as number;
    const high = print[0] === 0 && low === 0 ? 1 : (print[0] as number);
    const word = bits[(low >>> 8) & last] as number;
    if (((word >>> (high & 31)) & (word >>> ((high >>> 5) & 31)) & (word >>> ((high >>> 10) & 31)) & 1) === 0) return false;
    const slot = find(slots, mask, high, low);
    return slots[slot * 2] !== 0 || slots[slot * 2 + 1] !== 0;
  };
};
