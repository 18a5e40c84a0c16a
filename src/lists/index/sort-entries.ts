/**
 * Sorts entries, which are digests and so are spread evenly: what begins alike lies together after one pass, and few begin alike.
 * @module
 */
import { ENTRY_WORDS } from './file-layout.js';

/** Entries that begin alike, from which on a sort that minds the worst is used: no digests do that. */
const MANY = 64;

/** Negative, 0 or positive, as entry `a` of `words` goes before, is or goes behind entry `b` of `others`. */
const compare = (words: Uint32Array, a: number, others: Uint32Array, b: number): number => {
  for (let i = 0; i < ENTRY_WORDS; i++) {
    const difference = (words[a * ENTRY_WORDS + i] as number) - (others[b * ENTRY_WORDS + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
};

const copy = (from: Uint32Array, at: number, into: Uint32Array, to: number): void => {
  for (let i = 0; i < ENTRY_WORDS; i++) into[to * ENTRY_WORDS + i] = from[at * ENTRY_WORDS + i] as number;
};

/** Sorts a few entries by putting each where it belongs among those before it. */
const insert = (words: Uint32Array, from: number, to: number, hand: Uint32Array): void => {
  for (let i = from + 1; i < to; i++) {
    let at = i;
    if (compare(words, i - 1, words, i) <= 0) continue;
    copy(words, i, hand, 0);
    while (at > from && compare(words, at - 1, hand, 0) > 0) {
      copy(words, at - 1, words, at);
      at--;
    }
    copy(hand, 0, words, at);
  }
};

const sortMany = (words: Uint32Array, from: number, to: number): void => {
  const old = words.slice(from * ENTRY_WORDS, to * ENTRY_WORDS);
  const order = Uint32Array.from({ length: to - from }, (_, i) => i).sort((a, b) => compare(old, a, old, b));
  for (const [i, at] of order.entries()) copy(old, at, words, from + i);
};

/** Leaves each entry once; returns how many. */
const withoutTwins = (words: Uint32Array, count: number): number => {
  let kept = Math.min(1, count);
  for (let i = 1; i < count; i++) {
    if (compare(words, i, words, kept - 1) === 0) continue;
    if (i !== kept) copy(words, i, words, kept);
    kept++;
  }
  return kept;
};

/**
 * @param words entries whose first `skip` bits are the same
 * @returns them in order, each once
 */
export const sortEntries = (words: Uint32Array, skip: number): Uint32Array => {
  const count = words.length / ENTRY_WORDS;
  // About as many piles as entries, so that a pile holds one or two.
  const bits = Math.max(1, Math.min(16, 31 - Math.clz32(count | 1)));
  const shift = 32 - skip - bits;
  const last = 2 ** bits - 1;
  const next = new Uint32Array(last + 2);
  for (let i = 0; i < words.length; i += ENTRY_WORDS) {
    const pile = (((words[i] as number) >>> shift) & last) + 1;
    next[pile] = (next[pile] as number) + 1;
  }
  for (let pile = 1; pile <= last + 1; pile++) next[pile] = (next[pile] as number) + (next[pile - 1] as number);
  const sorted = new Uint32Array(words.length);
  for (let i = 0; i < count; i++) {
    const pile = ((words[i * ENTRY_WORDS] as number) >>> shift) & last;
    copy(words, i, sorted, next[pile] as number);
    next[pile] = (next[pile] as number) + 1;
  }
  const hand = new Uint32Array(ENTRY_WORDS);
  // Each pile now ends where the next one began.
  for (let pile = 0, from = 0; pile <= last; pile++) {
    const to = next[pile] as number;
    if (to - from > MANY) sortMany(sorted, from, to);
    else insert(sorted, from, to, hand);
    from = to;
  }
  return sorted.subarray(0, withoutTwins(sorted, count) * ENTRY_WORDS);
};
