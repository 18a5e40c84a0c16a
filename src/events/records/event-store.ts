import type { SpillFile } from '../../csv/ports/spill.js';
import { RECORD_WORDS } from './event-record.js';

/** Parts that persons are spread over by their fingerprints: each is sorted in memory by itself. */
const PARTS = 128;
/** Words of one write to a disk. */
const CHUNK = RECORD_WORDS * 1024;
/** Bytes kept in memory before anything is written to a disk. */
const MOST = 16 * 1024 * 1024;

interface Chunk {
  readonly at: number;
  readonly length: number;
}

const bytesOf = (words: Uint32Array, from: number, length: number): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset + from * 4, length * 4);

/** The part that a fingerprint belongs to. */
export const partOf = (high: number): number => (high >>> 16) % PARTS;

/**
 * Events by part. What is more than a run should hold goes to a disk: keyed
 * fingerprints and times, no text.
 */
export class EventStore {
  #open: { words: Uint32Array; length: number }[] = Array.from({ length: PARTS }, () => ({
    words: new Uint32Array(RECORD_WORDS * 16),
    length: 0,
  }));
  readonly #full: Uint32Array[][] = Array.from({ length: PARTS }, () => []);
  readonly #written: Chunk[][] = Array.from({ length: PARTS }, () => []);
  readonly #most: number;
  #held = 0;
  readonly #openSpill: () => SpillFile;
  #spill: SpillFile | undefined;

  /** @param openSpill opens room on a disk, when there is too much @param most bytes to hold in memory */
  constructor(openSpill: () => SpillFile, most = MOST) {
    this.#openSpill = openSpill;
    this.#most = most;
  }

  /** Adds records. */
  add(records: Uint32Array): void {
    for (let at = 0; at < records.length; at += RECORD_WORDS) this.addOne(records, at);
  }

  /** Adds a record. @param at of its first word */
  addOne(records: Uint32Array, at: number): void {
    const part = partOf(records[at] as number);
    const open = this.#open[part] as { words: Uint32Array; length: number };
    if (open.length === open.words.length) this.#room(open, part);
    const { words, length } = open;
    for (let i = 0; i < RECORD_WORDS; i++) words[length + i] = records[at + i] as number;
    open.length = length + RECORD_WORDS;
  }

  #room(open: { words: Uint32Array; length: number }, part: number): void {
    if (open.words.length < CHUNK) {
      const more = new Uint32Array(Math.min(CHUNK, open.words.length * 4));
      more.set(open.words);
      open.words = more;
      return;
    }
    this.#keep(open.words, part);
    open.words = this.#spill ? open.words : new Uint32Array(CHUNK);
    open.length = 0;
  }

  #keep(words: Uint32Array, part: number): void {
    if (!this.#spill && this.#held + words.byteLength <= this.#most) {
      this.#full[part]?.push(words);
      this.#held += words.byteLength;
      return;
    }
    this.#spill ??= this.#openSpill();
    const at = this.#spill.append(bytesOf(words, 0, words.length));
    this.#written[part]?.push({ at, length: words.length });
  }

  /** Words of all records of a part. */
  lengthOf(part: number): number {
    const count = (chunks: readonly { readonly length: number }[] = []): number => chunks.reduce((sum, { length }) => sum + length, 0);
    return count(this.#full[part]) + count(this.#written[part]) + (this.#open[part] as { length: number }).length;
  }

  /** Writes all records of a part to an array that has room for them. */
  fill(part: number, into: Uint32Array): void {
    let filled = 0;
    for (const words of this.#full[part] ?? []) {
      into.set(words, filled);
      filled += words.length;
    }
    for (const { at, length } of this.#written[part] ?? []) {
      this.#spill?.read(bytesOf(into, filled, length), at);
      filled += length;
    }
    const open = this.#open[part] as { words: Uint32Array; length: number };
    into.set(open.words.subarray(0, open.length), filled);
  }

  /** How many parts there are. */
  get parts(): number {
    return PARTS;
  }

  close(): void {
    this.#spill?.close();
    this.#spill = undefined;
  }
}
