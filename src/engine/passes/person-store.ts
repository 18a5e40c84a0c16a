import type { SpillFile } from '../../csv/ports/spill.js';
import { makeSipHash, type SipKey } from '../../fields/bytes/sip-hash.js';
import type { IdentityForm } from '../../fields/persons/identity-form.js';
import { entryWords, type PersonLayout } from '../../fields/persons/person-layout.js';
import { type LogPiece, lengthOfLog, mergeLogs, newPersonLog, type PersonLog } from '../../fields/persons/person-log.js';
import { makeSettler, type SettleOptions } from '../../fields/persons/settle-log.js';
import type { SettledPersons } from '../../fields/persons/settled-persons.js';

/** Where the log of a survey goes that is more than a run should hold in memory. */
export interface PersonSpill {
  open(): SpillFile;
  /** A key that nobody has but this run: what lies on a disk without one is open to whoever tries addresses. */
  key(): SipKey;
  /** Bytes that are kept in memory. */
  readonly most?: number;
}

/** Heaps that identities are spread over, by their first bits: each is sorted in memory by itself. */
const HEAP_BITS = 8;
const HEAPS = 1 << HEAP_BITS;
/** Entries of one write to a disk. */
const CHUNK = 1024;
const MOST = 16 * 1024 * 1024;

/** Words of a heap: those not written yet, and where the others lie. */
interface Heap {
  readonly words: Uint32Array;
  length: number;
  readonly written: number[];
}

/**
 * The log of a survey, as its blocks come in: in memory up to a size, then on a disk by heaps, identities under a key.
 */
export class PersonStore {
  #log: PersonLog;
  #identities: IdentityForm;
  readonly #spill: PersonSpill | undefined;
  readonly #most: number;
  #held = 0;
  #heaps: readonly Heap[] = [];
  #file: SpillFile | undefined;
  #seal: ((words: Uint32Array, at: number) => void) | undefined;

  /** @param spill absent: all of it stays in memory */
  constructor(layout: PersonLayout, identities: IdentityForm, spill?: PersonSpill) {
    this.#log = newPersonLog(layout);
    this.#identities = identities;
    this.#spill = spill;
    this.#most = spill?.most ?? MOST;
  }

  /** @param log is copied, and written over @throws LumoError LUMO_DISK_FULL, LUMO_OUTPUT_UNWRITABLE, LUMO_PERSONS_FOREIGN */
  add(log: PersonLog): void {
    if (this.#file) {
      this.#put(log.pieces);
      return;
    }
    const pieces = log.pieces.flatMap(({ words, length }) => (length > 0 ? [{ words: words.slice(0, length), length }] : []));
    this.#log = mergeLogs(this.#log, { ...log, pieces });
    this.#held += lengthOfLog(log) * 4;
    if (!this.#spill || this.#held <= this.#most) return;
    this.#begin(this.#spill);
    this.#put(this.#log.pieces);
    this.#log = newPersonLog(this.#log.layout);
  }

  #begin(spill: PersonSpill): void {
    const width = entryWords(this.#log.layout);
    this.#file = spill.open();
    this.#heaps = Array.from({ length: HEAPS }, () => ({ words: new Uint32Array(CHUNK * width), length: 0, written: [] }));
    if (this.#identities.key) return;
    const key = spill.key();
    this.#identities = { words: 2, key };
    const sip = makeSipHash(key);
    const sealed = new Uint32Array(2);
    this.#seal = (words, at) => {
      sip(words[at] as number, words[at + 1] as number, sealed);
      words[at] = sealed[0] as number;
      words[at + 1] = sealed[1] as number;
    };
  }

  #put(pieces: readonly LogPiece[]): void {
    const width = entryWords(this.#log.layout);
    for (const { words, length } of pieces)
      for (let at = 0; at < length; at += width) {
        this.#seal?.(words, at);
        const heap = this.#heaps[(words[at] as number) >>> (32 - HEAP_BITS)] as Heap;
        for (let i = 0; i < width; i++) heap.words[heap.length + i] = words[at + i] as number;
        heap.length += width;
        if (heap.length < heap.words.length) continue;
        heap.written.push((this.#file as SpillFile).append(bytesOf(heap.words)));
        heap.length = 0;
      }
  }

  /** What it all comes to, and how its identities are written down. */
  settle(options: SettleOptions): { readonly persons: SettledPersons; readonly identities: IdentityForm } {
    const settler = makeSettler(this.#log.layout, options);
    if (!this.#file) {
      settler.add(this.#log.pieces);
      this.#log = newPersonLog(this.#log.layout);
    }
    let words = new Uint32Array(0);
    for (const heap of this.#heaps) {
      const chunk = heap.words.length;
      const length = heap.written.length * chunk + heap.length;
      if (words.length < length) words = new Uint32Array(length + chunk * 8);
      for (const [i, at] of heap.written.entries()) this.#file?.read(bytesOf(words.subarray(i * chunk, (i + 1) * chunk)), at);
      words.set(heap.words.subarray(0, heap.length), heap.written.length * chunk);
      settler.add([{ words, length }], HEAP_BITS);
    }
    return { persons: settler.done(), identities: this.#identities };
  }

  /** Leaves nothing behind. */
  close(): void {
    this.#file?.close();
    this.#file = undefined;
    this.#heaps = [];
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);
