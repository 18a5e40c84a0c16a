import type { FastCursor } from '../../csv/records/fast-cursor.js';
import type { RecordWindow } from '../../csv/records/record-window.js';
import type { OutputBuffer } from '../write/row-writer.js';
import { type AlikeCounter, dateKey, QUIET_KINDS } from './alike-rows.js';
import { HAS, LEFT_OUT, QUIET, UNCOUNTED, UNDATED } from './row-kernel.js';
import type { WindowSifter } from './window-sifter.js';

/** Who judges rows. V: what a row comes to, where another one may come to the same. */
export interface RowJudge<V> {
  /** Judges the row on which the cursor stands. */
  judge(): void;
  /** What it came to; undefined where that cannot be told of another row. */
  verdict(): V | undefined;
}

/**
 * Parts the rows of blocks into those that must be judged, and those that need not: those of which no rule can speak are copied, and those
 * that only a date makes loud come to what another row with that date came to.
 */
export class RowSifter<V extends { readonly drop: boolean }> {
  readonly #sifter: WindowSifter;
  readonly #alike: AlikeCounter<V>;

  constructor(sifter: WindowSifter, alike: AlikeCounter<V>) {
    this.#sifter = sifter;
    this.#alike = alike;
  }

  /**
   * Goes through a block.
   * @param row a cursor over the scanner that this was made for
   * @param out takes what is left of the rows that are not judged, in their order among the others
   */
  block(row: FastCursor, out: OutputBuffer | undefined, judge: RowJudge<V>): void {
    const window = this.#sifter.windowOver(row);
    for (;;) {
      const records = window.open();
      if (records > 0) this.#window(window, records, out, judge, row);
      else if (row.advance()) judge.judge();
      else return;
    }
  }

  #window(window: RecordWindow, records: number, out: OutputBuffer | undefined, judge: RowJudge<V>, row: FastCursor): void {
    const { kernel, settings } = this.#sifter;
    const { louds, status } = kernel;
    this.#sifter.sift(records);
    if (settings.datesDecide) this.#recall(records);
    const count = kernel.emit(records);
    for (const [kind, has] of QUIET_KINDS.entries()) this.#alike.addQuiet(kind, kernel.rows(has));
    let copied = 0;
    for (let i = 0; i < count; i++) {
      const record = louds[2 * i] as number;
      const before = louds[2 * i + 1] as number;
      if (before > copied) out?.copy(kernel.out, copied, before);
      copied = before;
      window.at(record);
      judge.judge();
      if (((status[record] as number) & UNDATED) !== 0) this.#alike.learn(this.#keyOf(record), judge.verdict());
      else if (this.#sifter.mustLearn(record)) this.#sifter.learn(row);
    }
    if (kernel.written > copied) out?.copy(kernel.out, copied, kernel.written);
    window.leave(records);
  }

  #keyOf(record: number): number {
    const { places, status } = this.#sifter.kernel;
    return dateKey(places[record] as number, (status[record] as number) & HAS);
  }

  /** Of the undated rows, those that come to what another one came to are counted; the others become loud. */
  #recall(records: number): void {
    const { status } = this.#sifter.kernel;
    for (let record = 0; record < records; record++) {
      const seen = status[record] as number;
      if ((seen & UNDATED) === 0) continue;
      const known = this.#alike.known(this.#keyOf(record));
      if (!known) {
        status[record] = seen & ~QUIET;
        continue;
      }
      known.rows++;
      status[record] = known.verdict.drop ? LEFT_OUT : seen | UNCOUNTED;
    }
  }
}
