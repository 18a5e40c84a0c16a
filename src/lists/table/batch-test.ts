import { type FingerprintTable, findSlot, type LookupTable, makeMembershipTest } from './fingerprint-table.js';

/**
 * Asks a table about many fingerprints at once.
 * @param prints three words each: a fingerprint, and whatever `found` is to be told of
 * @param count how many there are
 */
export type BatchTest = (prints: Uint32Array, count: number, found: (whose: number) => void) => void;
/** Words of one of them. */
const ASKED_WORDS = 3;

/** Nothing of one question waits for the answer to another: their walks to main memory overlap. */
const askTableBatch = (table: FingerprintTable): BatchTest => {
  const slots = new Uint32Array(table.buffer);
  const { mask } = table;
  const bits = new Uint32Array(table.filter);
  const last = bits.length - 1;
  return (prints, count, found) => {
    for (let i = 0, end = count * ASKED_WORDS; i < end; i += ASKED_WORDS) {
      const low = prints[i + 1] as number;
      const high = prints[i] as number;
      const word = bits[(low >>> 8) & last] as number;
      // (0, 0) and (1, 0) share a place: what the filter says of either is looked at.
      if (low !== 0 && ((word >>> (high & 31)) & (word >>> ((high >>> 5) & 31)) & (word >>> ((high >>> 10) & 31)) & 1) === 0) continue;
      const slot = findSlot(slots, mask, low === 0 && high === 0 ? 1 : high, low);
      if (slots[slot * 2] !== 0 || slots[slot * 2 + 1] !== 0) found(prints[i + 2] as number);
    }
  };
};

/** A question to a table about many fingerprints; undefined when it is empty. */
export const makeBatchTest = (table: LookupTable): BatchTest | undefined => {
  if (table.count > 0 && 'mask' in table) return askTableBatch(table);
  const test = makeMembershipTest(table);
  return (
    test &&
    ((prints, count, found) => {
      for (let i = 0, end = count * ASKED_WORDS; i < end; i += ASKED_WORDS)
        if (test(prints.subarray(i, i + 2))) found(prints[i + 2] as number);
    })
  );
};
