import type { SpillFile } from '../../csv/ports/spill.js';
import { RECORD_WORDS } from './event-record.js';

/** Parts that persons are spread over by their fingerprints: each is sorted in memory by itself. */
const PARTS = 128;
/** Words of one write to a disk. */
const CHUNK = RECORD_WORDS * 1024;
/** Bytes kept in memory before anything is written to a disk. */
const MOST = 16 * 1024 * 1024;

/** The events of a part: what is full, in memory or by its places on the disk, and what is being filled. */
interface Part {
  readonly full: Uint32Array[];
  readonly written: number[];
  open: Uint32Array;
  length: number;
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
  readonly #parts: readonly Part[] = Array.from({ length: PARTS }, () => ({
    full: [],
    written: [],
    open: new Uint32Array(CHUNK),
    length: 0,
  }));
  readonly #most: number;
  #held = 0;
  readonly #openSpill: () => SpillFile;
  #spill: SpillFile | undefined;

  /** @param openSpill opens room on a disk, when there is too much @param most bytes of full chunks to hold in memory */
  constructor(openSpill: () => SpillFile, most = MOST) {
    this.#openSpill = openSpill;
    this.#most = most;
  }

  #part(part: number): Part {
    return this.#parts[part] as Part;
  }

  /** Adds records. */
  add(records: Uint32Array): void {
    for (let at = 0; at < records.length; at += RECORD_WORDS) this.addOne(records, at);
  }

  /** Adds a record. @param at of its first word */
  addOne(records: Uint32Array, at: number): void {
    const part = this.#part(partOf(records[at] as number));
    if (part.length === CHUNK) this.#keep(part);
    const { open, length } = part;
    for (let i = 0; i < RECORD_WORDS; i++) open[length + i] = records[at + i] as number;
    part.length = length + RECORD_WORDS;
  }

  /** Puts away what was filled: in memory as long as there is room, then on the disk. */
  #keep(part: Part): void {
    this.#held += part.open.byteLength;
    if (this.#held <= this.#most) {
      part.full.push(part.open);
      part.open = new Uint32Array(CHUNK);
    } else {
      this.#spill ??= this.#openSpill();
      part.written.push(this.#spill.append(bytesOf(part.open, 0, CHUNK)));
    }
    part.length = 0;
  }

  /** Words of all records of a part. */
  lengthOf(part: number): number {
    const { full, written, length } = this.#part(part);
    return (full.length + written.length) * CHUNK + length;
  }

  /** Writes all records of a part to an array that has room for them. */
  fill(part: number, into: Uint32Array): void {
    const { full, written, open, length } = this.#part(part);
    let filled = 0;
    for (const words of full) {
      into.set(words, filled);
      filled += CHUNK;
    }
    for (const at of written) {
      (this.#spill as SpillFile).read(bytesOf(into, filled, CHUNK), at);
      filled += CHUNK;
    }
    into.set(open.subarray(0, length), filled);
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
