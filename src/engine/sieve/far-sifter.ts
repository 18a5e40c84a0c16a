import type { Block } from '../../csv/records/blocks.js';
import { FastCursor } from '../../csv/records/fast-cursor.js';
import type { RecordWindow } from '../../csv/records/record-window.js';
import type { SimdScanner } from '../../csv/records/simd-scanner.js';
import type { Plan } from '../plan/plan.js';
import { OutputBuffer } from '../write/row-writer.js';
import { dateKey, QUIET_KINDS } from './alike-rows.js';
import { HAS, QUIET, UNDATED } from './row-kernel.js';
import type { SieveSettings } from './sieve-settings.js';
import { WindowSifter } from './window-sifter.js';
import { WordList } from './word-list.js';

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
  /**
   * Of those without a key, one after the other: where the record begins, where the next one does, how many cells it has, and the byte after
   * each. Nothing of records that are longer than a window.
   */
  readonly cells: Int32Array;
}

/** Words of a loud record, and those before the cells of one. */
export const LOUD_WORDS = 4;
export const CELL_HEAD = 3;

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
    const row = new FastCursor(block, this.#plan.dialect.delimiter.charCodeAt(0));
    const out = new OutputBuffer(Buffer.from(spare));
    const quiet = QUIET_KINDS.map(() => 0);
    this.#louds.length = 0;
    this.#cells.length = 0;
    const window = this.#sifter.windowOver(row);
    for (let first = 0; ; ) {
      const begin = row.next;
      const records = window.open();
      if (records === 0) {
        if (!row.advance()) break;
        this.#loud(begin, first++, out.length, -1);
        continue;
      }
      this.#sifter.sift(records);
      this.#keepUndated(records);
      const count = kernel.emit(records);
      for (const [i, has] of QUIET_KINDS.entries()) quiet[i] = (quiet[i] as number) + kernel.rows(has);
      this.#tellLoud(window, count, first, out.length);
      this.#learn(window, count, row);
      window.leave(records);
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

  #tellLoud(window: RecordWindow, count: number, first: number, written: number): void {
    const { louds, status, places } = this.#sifter.kernel;
    for (let i = 0; i < count; i++) {
      const record = louds[2 * i] as number;
      const why = status[record] as number;
      const key = (why & UNDATED) === 0 ? -1 : dateKey(places[record] as number, why & HAS);
      this.#loud(window.startOf(record), first + record, written + (louds[2 * i + 1] as number), key);
      if (key < 0) this.#addCells(record, window);
    }
  }

  #learn(window: RecordWindow, count: number, row: FastCursor): void {
    const { louds } = this.#sifter.kernel;
    for (let i = 0; i < count; i++) {
      const record = louds[2 * i] as number;
      if (!this.#sifter.mustLearn(record)) continue;
      window.at(record);
      this.#sifter.learn(row);
    }
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

  #addCells(record: number, window: RecordWindow): void {
    const { recordEnds, cellEnds } = this.#scanner;
    const begin = window.startOf(0);
    const from = record === 0 ? 0 : (recordEnds[record * 2 - 2] as number);
    const to = recordEnds[record * 2] as number;
    this.#cells.reserve(CELL_HEAD + to - from);
    const { words } = this.#cells;
    let { length } = this.#cells;
    words[length++] = window.startOf(record);
    words[length++] = window.startOf(record + 1);
    words[length++] = to - from;
    for (let cell = from; cell < to; cell++) words[length++] = begin + (cellEnds[cell] as number);
    this.#cells.length = length;
  }
}
