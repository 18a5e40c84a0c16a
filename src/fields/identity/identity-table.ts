/**
 * What a whole file says of each identity, in flat memory: sixteen bytes an identity and no text, so that four million
 * contacts fit and parts cross threads as one copy. Identities are 64-bit fingerprints: that two of a million people
 * share one has a chance of 3e-8.
 * @module
 */
import type { Fingerprint } from '../bytes/fingerprint.js';

/** What was seen of one identity: its first row, in how many rows, and bits that add up (channels refused). */
export interface IdentityEntry {
  readonly first: number;
  readonly count: number;
  readonly bits: number;
}

/** Plain data, for structuredClone. Slots are four words: high, low, first row, count and bits; a count of 0 is free. */
export interface IdentityTable {
  words: Uint32Array;
  size: number;
}

const WIDTH = 4;
const BITS = 8;
const MOST = 0xffffff;

/** @param expected how many identities there will be: nothing is lost when there are more */
export const newIdentityTable = (expected = 0): IdentityTable => {
  let slots = 64;
  while (slots < expected * 2) slots *= 2;
  return { words: new Uint32Array(slots * WIDTH), size: 0 };
};

/** How the keys of two identities are ordered where they meet. */
const isBefore = (high: number, low: number, otherHigh: number, otherLow: number): boolean =>
  high < otherHigh || (high === otherHigh && low < otherLow);

/**
 * Where the identity is, or where it belongs. On the way from its own slot to a free one keys ascend (Amble and Knuth, 1974), so that
 * where everybody ends up does not depend on who came first: parts merge to the same words in any order. It also ends the search for
 * most of those who are not there at their first slot.
 */
const place = (words: Uint32Array, high: number, low: number): number => {
  const mask = words.length / WIDTH - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = slot * WIDTH;
    if (words[at + 3] === 0 || !isBefore(words[at] as number, words[at + 1] as number, high, low)) return at;
  }
};

const isAt = (words: Uint32Array, at: number, high: number, low: number): boolean =>
  words[at + 3] !== 0 && words[at] === high && words[at + 1] === low;

/** Puts a new identity where it belongs; whoever stands there moves on, and so forth. */
const insert = (words: Uint32Array, from: number, high: number, low: number, first: number, packed: number): void => {
  const mask = words.length - 1;
  // Numbers, not arrays of them: this is called for every row of a file.
  let a = high;
  let b = low;
  let c = first;
  let d = packed;
  for (let at = from; ; at = (at + WIDTH) & mask) {
    const oldA = words[at] as number;
    const oldB = words[at + 1] as number;
    const oldC = words[at + 2] as number;
    const oldD = words[at + 3] as number;
    // Of two whose own slots differ the one that moves on may be the smaller, and passes by greater ones that stay.
    if (oldD !== 0 && isBefore(oldA, oldB, a, b)) continue;
    words[at] = a;
    words[at + 1] = b;
    words[at + 2] = c;
    words[at + 3] = d;
    if (oldD === 0) return;
    a = oldA;
    b = oldB;
    c = oldC;
    d = oldD;
  }
};

const put = (all: IdentityTable, high: number, low: number, first: number, count: number, bits: number): void => {
  const { words } = all;
  const at = place(words, high, low);
  if (!isAt(words, at, high, low)) {
    insert(words, at, high, low, first, (Math.min(MOST, count) << BITS) | bits);
    if (++all.size > words.length / WIDTH / 2) grow(all);
    return;
  }
  const packed = words[at + 3] as number;
  words[at + 2] = Math.min(words[at + 2] as number, first);
  words[at + 3] = (Math.min(MOST, (packed >>> BITS) + count) << BITS) | (packed & 0xff) | bits;
};

const each = ({ words }: IdentityTable, visit: (high: number, low: number, first: number, count: number, bits: number) => void): void => {
  for (let at = 0; at < words.length; at += WIDTH) {
    const packed = words[at + 3] as number;
    if (packed !== 0) visit(words[at] as number, words[at + 1] as number, words[at + 2] as number, packed >>> BITS, packed & 0xff);
  }
};

const grow = (all: IdentityTable): void => {
  const old = { ...all };
  all.words = new Uint32Array(old.words.length * 2);
  all.size = 0;
  each(old, (...seen) => put(all, ...seen));
};

/** @param bits at most eight */
export const addIdentity = (all: IdentityTable, identity: Fingerprint, row: number, bits: number): void =>
  put(all, identity[0] as number, identity[1] as number, row, 1, bits);

/** What was seen of an identity; undefined: nothing. */
export const findIdentity = ({ words }: IdentityTable, identity: Fingerprint): IdentityEntry | undefined => {
  const high = identity[0] as number;
  const low = identity[1] as number;
  const at = place(words, high, low);
  if (!isAt(words, at, high, low)) return undefined;
  const packed = words[at + 3] as number;
  return { first: words[at + 2] as number, count: packed >>> BITS, bits: packed & 0xff };
};

/** Puts those identities that were seen more than once into another table. */
export const copyRepeated = (all: IdentityTable, into: IdentityTable): void =>
  each(all, (high, low, first, count, bits) => {
    if (count > 1) put(into, high, low, first, count, bits);
  });

/** Calls for each identity with the two halves of its fingerprint. */
export const forEachIdentity = (all: IdentityTable, visit: (high: number, low: number) => void): void => each(all, visit);
