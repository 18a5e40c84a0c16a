/**
 * Compiles digests into a file that can be looked up as it is. Memory stays the same however many there are: they are cut
 * into heaps, and one heap after the other is sorted and written. The same entries make the same file, in whatever order
 * and however often they come.
 * @module
 */
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { lazySpillFile } from '../../csv/files/spill-file.js';
import { writeFailed } from '../../csv/files/write-errors.js';
import type { SpillFile } from '../../csv/ports/spill.js';
import { interruptedError } from '../../model/base/lumo-error.js';
import type { Identifier } from '../../model/contact/suppression-list.js';
import { nothingToCompile } from '../errors/index-errors.js';
import { BucketDirectory } from './bucket-directory.js';
import { EntryPartitions, PARTITION_BITS, PARTITIONS } from './entry-partitions.js';
import {
  bucketBitsFor,
  ENTRY_WORDS,
  type IndexHead,
  type IndexMetadata,
  partOffsetsOf,
  type WrittenPart,
  type WrittenRecipe,
} from './file-layout.js';
import { roomForHead, writeHead } from './index-head.js';
import { IndexWriter } from './index-writer.js';
import { sortEntries } from './sort-entries.js';

/** Entries that are read again at once. */
const AGAIN = 65_536;

interface PartBuilder {
  readonly identifier: Identifier | undefined;
  readonly recipe: WrittenRecipe;
  readonly heaps: EntryPartitions;
}

/** A recipe without its key, always in the same order. */
const written = ({ algorithm, normaliser, before, after }: WrittenRecipe): WrittenRecipe => ({
  algorithm,
  normaliser,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

const keyOf = ({ identifier, recipe }: Pick<PartBuilder, 'identifier' | 'recipe'>): string => JSON.stringify([identifier, recipe]);

/** Takes digests, and makes a compiled list of them. `close` it, whatever happens. */
export class IndexCompiler {
  readonly #path: string;
  readonly #spill: SpillFile;
  readonly #parts = new Map<string, PartBuilder>();
  #output: IndexWriter | undefined;

  /** @param path of the file to write; temporary files lie in its folder */
  constructor(path: string) {
    this.#path = path;
    // Beside what is compiled, where there must be room for it anyway.
    this.#spill = lazySpillFile({ folder: dirname(path), failed: (cause) => writeFailed(cause, 'temporary file') });
  }

  /** What takes the entries of one kind. A key that a recipe has is not written. */
  part(identifier: Identifier | undefined, recipe: WrittenRecipe): Pick<EntryPartitions, 'add' | 'added'> {
    const part = { identifier, recipe: written(recipe) };
    const open = this.#parts.get(keyOf(part)) ?? { ...part, heaps: new EntryPartitions(this.#spill) };
    this.#parts.set(keyOf(part), open);
    return open.heaps;
  }

  /** Writes the entries of a part in order; returns how many there are. */
  async #entries(heaps: EntryPartitions, output: IndexWriter, signal: AbortSignal | undefined): Promise<number> {
    const from = output.length;
    for (let heap = 0; heap < PARTITIONS; heap++) {
      output.write(sortEntries(heaps.entriesOf(heap), PARTITION_BITS));
      // Ctrl-C is heard between two heaps.
      await setImmediate();
      if (signal?.aborted) throw interruptedError();
    }
    return (output.length - from) / (ENTRY_WORDS * 4);
  }

  #directory(output: IndexWriter, from: number, entries: number, bits: number): void {
    const directory = new BucketDirectory(bits, (words) => output.write(words));
    for (let done = 0; done < entries; done += AGAIN) {
      const words = new Uint32Array(Math.min(AGAIN, entries - done) * ENTRY_WORDS);
      output.read(words, from + done * ENTRY_WORDS * 4);
      directory.add(words);
    }
    directory.finish();
  }

  /**
   * Writes the file: under its name there is all of it, or what was there before.
   * @throws LumoError LUMO_LIST_EMPTY, LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL, LUMO_INTERRUPTED
   */
  async finish(about: IndexMetadata, signal?: AbortSignal): Promise<IndexHead> {
    const parts = [...this.#parts.values()].filter(({ heaps }) => heaps.added > 0).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    if (parts.length === 0) throw nothingToCompile(about.source.name);
    const room = roomForHead(about, parts);
    const output = new IndexWriter(this.#path, room);
    this.#output = output;
    const done: WrittenPart[] = [];
    for (const { identifier, recipe, heaps } of parts) {
      const from = output.length;
      const entries = await this.#entries(heaps, output, signal);
      const part = { identifier, recipe, entries, bits: bucketBitsFor(entries) };
      done.push(part);
      const place = partOffsetsOf(done).at(-1) as ReturnType<typeof partOffsetsOf>[number];
      output.padTo(place.directoryAt);
      this.#directory(output, from, entries, part.bits);
      output.padTo(place.end);
    }
    const head: IndexHead = { ...about, parts: done, crc32: output.crc32, sha256: output.sha256() };
    output.commit(writeHead(head, room));
    return head;
  }

  /** Leaves nothing behind but a finished file. Safe at any time. */
  close(): void {
    this.#spill.close();
    this.#output?.close();
  }
}
