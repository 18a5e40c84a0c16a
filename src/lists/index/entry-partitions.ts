/**
 * Entries in 256 heaps, by the first byte of their digest. What does not fit memory lies in a temporary file.
 * @module
 */
import type { SpillFile } from '../../csv/ports/spill.js';
import type { Fingerprint } from '../../fields/bytes/fingerprint.js';
import { ENTRY_BYTES, ENTRY_WORDS } from './file-layout.js';

/** How many there are. */
export const PARTITIONS = 256;
/** Entries of a heap that are kept in memory: 12 MiB for all heaps. */
const KEPT_IN_MEMORY = 4096;
export const PARTITION_BITS = 8;

/** What takes the entries of one part. */
export class EntryPartitions {
  /** Entries so far, those that were added twice counted twice. */
  added = 0;
  readonly #spill: SpillFile;
  readonly #kept = new Uint32Array(PARTITIONS * KEPT_IN_MEMORY * ENTRY_WORDS);
  readonly #counts = new Uint32Array(PARTITIONS);
  readonly #spilled: number[][] = Array.from({ length: PARTITIONS }, () => []);

  constructor(spill: SpillFile) {
    this.#spill = spill;
  }

  /** @param print the first 96 bits of a digest */
  add(print: Fingerprint): void {
    const first = print[0] as number;
    const heap = first >>> (32 - PARTITION_BITS);
    let count = this.#counts[heap] as number;
    if (count === KEPT_IN_MEMORY) {
      this.#put(heap);
      count = 0;
    }
    const at = (heap * KEPT_IN_MEMORY + count) * ENTRY_WORDS;
    this.#kept[at] = first;
    this.#kept[at + 1] = print[1] as number;
    this.#kept[at + 2] = print[2] as number;
    this.#counts[heap] = count + 1;
    this.added++;
  }

  #inMemory(heap: number): Uint32Array {
    const from = heap * KEPT_IN_MEMORY * ENTRY_WORDS;
    return this.#kept.subarray(from, from + (this.#counts[heap] as number) * ENTRY_WORDS);
  }

  #put(heap: number): void {
    const words = this.#inMemory(heap);
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    (this.#spilled[heap] as number[]).push(this.#spill.append(bytes));
  }

  /** All entries of a heap, in any order. */
  entriesOf(heap: number): Uint32Array {
    const spilled = this.#spilled[heap] as number[];
    const rest = this.#inMemory(heap);
    const words = new Uint32Array(spilled.length * KEPT_IN_MEMORY * ENTRY_WORDS + rest.length);
    for (const [i, at] of spilled.entries())
      this.#spill.read(new Uint8Array(words.buffer, i * KEPT_IN_MEMORY * ENTRY_BYTES, KEPT_IN_MEMORY * ENTRY_BYTES), at);
    words.set(rest, words.length - rest.length);
    return words;
  }
}
