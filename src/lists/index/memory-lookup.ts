import type { Fingerprint } from '../../fields/bytes/fingerprint.js';
import { bucketShiftFor, ENTRY_WORDS } from './file-layout.js';

/** One part of a compiled list in memory. Plain data over shared memory, for `postMessage`. */
export interface IndexTable {
  readonly buffer: SharedArrayBuffer;
  /** Where entries and directory begin, in bytes. */
  readonly entriesAt: number;
  readonly directoryAt: number;
  readonly count: number;
  readonly bits: number;
}

/** Entries of a bucket from which on it is halved rather than walked through: digests never come to that. */
const MANY = 32;

/**
 * Whether an entry is among those from `from` to `to`, which are in order.
 * @param print two words of a digest, or three: as many are compared
 */
export const containsEntry = (entries: Uint32Array, from: number, to: number, print: Fingerprint): boolean => {
  const first = print[0] as number;
  const second = print[1] as number;
  let low = from;
  for (let high = to; high - low > MANY; ) {
    const middle = (low + high) >>> 1;
    if ((entries[middle * ENTRY_WORDS] as number) < first) low = middle + 1;
    else high = middle;
  }
  let i = low * ENTRY_WORDS;
  const end = to * ENTRY_WORDS;
  // The second word tells most entries of a bucket apart; the first begins alike in all of them.
  while (i < end && (entries[i + 1] !== second || entries[i] !== first)) i += ENTRY_WORDS;
  if (i === end || print.length < ENTRY_WORDS || entries[i + 2] === print[2]) return i < end;
  // Two digests that agree in 64 bits: nobody has met them, but somebody may make them.
  return containsEntry(entries, i / ENTRY_WORDS + 1, to, print);
};

/** Whether the filter of a bucket says that an entry is not in it. */
export const isFilteredOut = (filter: number, second: number): boolean =>
  ((filter >>> (second & 31)) & (filter >>> ((second >>> 5) & 31)) & (filter >>> ((second >>> 10) & 31)) & 1) === 0;

/**
 * Asks a part: one walk to memory for nearly all that is not in it, two for what is. Entries are spread evenly, so that the bits of a
 * digest behind those of its bucket tell about where in it the entry is: nearly always in the line of memory that is looked at first.
 */
export const makeMemoryLookup = (table: IndexTable): ((print: Fingerprint) => boolean) => {
  const { bits } = table;
  const entries = new Uint32Array(table.buffer, table.entriesAt, table.count * ENTRY_WORDS);
  const directory = new Uint32Array(table.buffer, table.directoryAt, (2 ** bits + 1) * 2);
  const shift = bucketShiftFor(bits);
  return (print) => {
    const first = print[0] as number;
    const at = (first >>> shift) * 2;
    const second = print[1] as number;
    if (isFilteredOut(directory[at + 1] as number, second)) return false;
    const from = directory[at] as number;
    const to = directory[at + 2] as number;
    if (to - from > MANY) return containsEntry(entries, from, to, print);
    // Sixteen bits and a count of at most MANY: no product leaves the whole numbers.
    let i = (from + ((((first << bits) >>> 16) * (to - from)) >>> 16)) * ENTRY_WORDS;
    const end = to * ENTRY_WORDS;
    // To the first entry that does not go before.
    if ((entries[i] as number) < first) while (i < end && (entries[i] as number) < first) i += ENTRY_WORDS;
    else while (i > from * ENTRY_WORDS && (entries[i - ENTRY_WORDS] as number) >= first) i -= ENTRY_WORDS;
    if (i >= end || entries[i] !== first) return false;
    // Others may begin alike.
    return (
      (entries[i + 1] === second && (print.length < ENTRY_WORDS || entries[i + 2] === print[2])) || containsEntry(entries, from, to, print)
    );
  };
};
