/**
 * Entries in 256 heaps, by the first byte of their digest. What does not fit memory lies in a temporary file.
 * @module
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeFailed } from '../../csv/files/write-errors.js';
import type { Fingerprint } from '../../fields/bytes/fingerprint.js';
import { temporaryName } from '../../journal/temporary-files.js';
import { ENTRY_BYTES, ENTRY_WORDS } from './file-layout.js';

/** How many there are. */
export const PARTITIONS = 256;
/** Entries of a heap that are kept in memory: 12 MiB for all heaps. */
const KEPT_IN_MEMORY = 4096;
export const PARTITION_BITS = 8;

/**
 * A temporary file in a folder (mode 0600). Where the system allows it, it loses its name at once, so that nothing of it
 * is left even if the process is killed.
 */
export class SpillFile {
  readonly #folder: string;
  #file: number | undefined;
  #path = '';
  #end = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns where the bytes lie */
  append(bytes: Uint8Array): number {
    try {
      if (this.#file === undefined) {
        this.#path = join(this.#folder, temporaryName());
        this.#file = openSync(this.#path, 'wx+', 0o600);
        this.#unname();
      }
      const at = this.#end;
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done, bytes.length - done, at + done);
      this.#end += bytes.length;
      return at;
    } catch (cause) {
      throw writeFailed(cause, 'temporary file');
    }
  }

  read(into: Uint8Array, at: number): void {
    for (let done = 0; done < into.length; ) {
      const read = readSync(this.#file as number, into, done, into.length - done, at + done);
      if (read === 0) throw writeFailed({ code: 'EIO' }, 'temporary file');
      done += read;
    }
  }

  /** Windows does not remove a file that is open: there it goes when it is closed. */
  #unname(): void {
    try {
      rmSync(this.#path);
      this.#path = '';
    } catch {
      // Removed by `close`.
    }
  }

  /** Leaves nothing behind. Safe at any time. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    if (this.#path !== '') rmSync(this.#path, { force: true });
    this.#path = '';
  }
}

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
