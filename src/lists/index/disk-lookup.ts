import type { Fingerprint } from '../../fields/bytes/fingerprint.js';
import { changedIndex } from '../errors/index-errors.js';
import { BUCKET_BYTES, bucketShiftFor, ENTRY_BYTES, ENTRY_WORDS } from './file-layout.js';
import { IndexFile } from './index-file.js';
import { containsEntry, isFilteredOut } from './memory-lookup.js';

/** One part of a compiled list that stays on the disk. Plain data, for `postMessage`: each thread opens the file for itself. */
export interface DiskTable {
  readonly path: string;
  /** Check sum of the file that was looked through when it was opened. */
  readonly crc32: number;
  readonly entriesAt: number;
  readonly directoryAt: number;
  readonly count: number;
  readonly bits: number;
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** A question that holds a file open; a thread that ends closes its files. */
export interface DiskLookup {
  (print: Fingerprint): boolean;
  close(): void;
}

/**
 * Asks a part on the disk: one read of sixteen bytes for nearly all that is not in it, two reads for what is.
 * @throws LumoError LUMO_LIST_INDEX_CHANGED when the file is no longer the one that was looked through, now or at any question
 */
export const makeDiskLookup = (table: DiskTable): DiskLookup => {
  const file = new IndexFile(table.path);
  const shift = bucketShiftFor(table.bits);
  const pair = new Uint32Array(4);
  const pairBytes = bytesOf(pair);
  let entries = new Uint32Array(64 * ENTRY_WORDS);
  const changed = (): never => {
    throw changedIndex(file.name);
  };
  if (file.head.crc32 !== table.crc32) {
    file.close();
    changed();
  }
  const ask = (print: Fingerprint): boolean => {
    const bucket = (print[0] as number) >>> shift;
    file.read(pairBytes, table.directoryAt + bucket * BUCKET_BYTES);
    if (isFilteredOut(pair[1] as number, print[1] as number)) return false;
    const from = pair[0] as number;
    const count = (pair[2] as number) - from;
    if (count < 0 || from + count > table.count) changed();
    if (count * ENTRY_WORDS > entries.length) entries = new Uint32Array(count * ENTRY_WORDS);
    file.read(bytesOf(entries.subarray(0, count * ENTRY_WORDS)), table.entriesAt + from * ENTRY_BYTES);
    return containsEntry(entries, 0, count, print);
  };
  return Object.assign(ask, { close: () => file.close() });
};
