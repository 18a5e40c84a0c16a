import type { Block } from '../../csv/records/blocks.js';
import { FastCursor } from '../../csv/records/fast-cursor.js';
import type { SimdScanner } from '../../csv/records/simd-scanner.js';
import type { Plan } from '../plan/plan.js';
import { OutputBuffer } from '../write/row-writer.js';
import { dateKey, QUIET_KINDS } from './alike-rows.js';
import { HAS, QUIET, UNDATED } from './row-kernel.js';
import type { SieveSettings } from './sieve-settings.js';
import { WindowSifter } from './window-sifter.js';

/** What a block is parted into. Plain data, which crosses threads. */
export interface SiftedBlock {
  /** What is left of the rows that need not be judged. */
  readonly out: Uint8Array;
  /** How many they are, by `QUIET_KINDS`. */
  readonly quiet: readonly number[];
  /**
   * Of each other record: where it begins in the block, its place among the records, how many bytes of `out` stand before it, and the key
   * of its date where nothing else makes it loud (-1 for none).
   */
  readonly louds: Int32Array;
  /** The cells of those records that must be judged in any case, one after the other, as `FastCursor.place` reads them; of records longer than a window none. */
  readonly cells: Int32Array;
}

/** Words that grow. */
class WordList {
  words = new Int32Array(1 << 12);
  length = 0;

  reserve(more: number): void {
    if (this.length + more <= this.words.length) return;
    const grown = new Int32Array(Math.max(this.words.length * 2, this.length + more));
    grown.set(this.words);
    this.words = grown;
  }

  taken(): Int32Array {
    return this.words.slice(0, this.length);
  }
}

/** Words of a loud record. */
export const LOUD_WORDS = 4;

/** Parts blocks for somebody else, who judges what must be judged: all that it needs of the rules is what they must see. */
export class FarSifter {
  readonly #plan: Plan;
  readonly #scanner: SimdScanner;
  readonly #sifter: WindowSifter;
  readonly #louds = new WordList();
  readonly #cells = new WordList();

  private constructor(plan: Plan, scanner: SimdScanner, sifter: WindowSifter) {
    this.#plan = plan;
    this.#scanner = scanner;
    this.#sifter = sifter;
  }

  /** @param scanner with room for the kernel; @returns undefined where there is no WebAssembly for it */
  static make(scanner: SimdScanner, plan: Plan, settings: SieveSettings): FarSifter | undefined {
    const sifter = WindowSifter.make(scanner, plan, settings);
    return sifter && new FarSifter(plan, scanner, sifter);
  }

  /** @param spare a buffer to write into, at best as large as the block */
  block(block: Block, spare: ArrayBuffer): SiftedBlock {
    const { kernel } = this.#sifter;
    const row = new FastCursor(block, this.#plan.dialect.delimiter.charCodeAt(0), this.#scanner);
    const out = new OutputBuffer(Buffer.from(spare));
    const quiet = QUIET_KINDS.map(() => 0);
    this.#louds.length = 0;
    this.#cells.length = 0;
    for (let first = 0; ; ) {
      const begin = row.next;
      const records = row.window();
      if (records === 0) {
        if (!row.advance()) break;
        this.#loud(begin, first++, out.length, -1);
        continue;
      }
      this.#sifter.sift(records);
      this.#keepUndated(records);
      const count = kernel.emit(records);
      for (const [i, has] of QUIET_KINDS.entries()) quiet[i] = (quiet[i] as number) + kernel.rows(has);
      this.#window(row, records, begin, first, out.length, count);
      out.copy(kernel.out, 0, kernel.written);
      first += records;
    }
    return { out: out.bytes.subarray(0, out.length), quiet, louds: this.#louds.taken(), cells: this.#cells.taken() };
  }

  /** Whoever judges knows what an undated row comes to. */
  #keepUndated(records: number): void {
    const { status } = this.#sifter.kernel;
    for (let record = 0; record < records; record++)
      if (((status[record] as number) & UNDATED) !== 0) status[record] = (status[record] as number) & ~QUIET;
  }

  #window(row: FastCursor, records: number, begin: number, first: number, written: number, count: number): void {
    const { louds, status, places } = this.#sifter.kernel;
    const { recordEnds } = this.#scanner;
    let passed = 0;
    for (let i = 0; i < count; i++) {
      const record = louds[2 * i] as number;
      const why = status[record] as number;
      const at = record === 0 ? begin : begin + (recordEnds[record * 2 - 1] as number);
      const key = (why & UNDATED) === 0 ? -1 : dateKey(places[record] as number, why & HAS);
      this.#loud(at, first + record, written + (louds[2 * i + 1] as number), key);
      if (key < 0) this.#addCells(record, begin, at);
      if (!this.#sifter.mustLearn(record)) continue;
      row.at(record, passed);
      passed = record + 1;
      this.#sifter.learn(row);
    }
    row.leave(records, passed);
  }

  #loud(at: number, record: number, written: number, key: number): void {
    this.#louds.reserve(LOUD_WORDS);
    const { words, length } = this.#louds;
    words[length] = at;
    words[length + 1] = record;
    words[length + 2] = written;
    words[length + 3] = key;
    this.#louds.length = length + LOUD_WORDS;
  }

  #addCells(record: number, begin: number, at: number): void {
    const { recordEnds, cellEnds } = this.#scanner;
    const from = record === 0 ? 0 : (recordEnds[record * 2 - 2] as number);
    const to = recordEnds[record * 2] as number;
    this.#cells.reserve(3 + to - from);
    const { words } = this.#cells;
    let { length } = this.#cells;
    words[length++] = at;
    words[length++] = begin + (recordEnds[record * 2 + 1] as number);
    words[length++] = to - from;
    for (let cell = from; cell < to; cell++) words[length++] = begin + (cellEnds[cell] as number);
    this.#cells.length = length;
  }
}
