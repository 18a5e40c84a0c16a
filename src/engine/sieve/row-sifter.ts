import type { FastCursor } from '../../csv/records/fast-cursor.js';
import type { RecordWindow } from '../../csv/records/record-window.js';
import type { OutputBuffer } from '../write/row-writer.js';
import { type AlikeCounter, dateKey, QUIET_KINDS } from './alike-rows.js';
import { CELL_HEAD, LOUD_WORDS, type SiftedBlock } from './far-sifter.js';
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

/**
 * Judges what another thread left to be judged of a block.
 * @param row a cursor over the block, without a scanner
 * @param out takes the rows that stay, as `RowSifter.block`
 */
export const judgeSifted = <V extends { readonly drop: boolean }>(
  { out: quiet, quiet: counts, louds, cells }: SiftedBlock,
  row: FastCursor,
  out: OutputBuffer | undefined,
  alike: AlikeCounter<V>,
  judge: RowJudge<V>,
): void => {
  const first = row.row + 1;
  const from = Buffer.from(quiet.buffer, quiet.byteOffset, quiet.length);
  counts.forEach((rows, kind) => {
    alike.addQuiet(kind, rows);
  });
  let copied = 0;
  let cell = 0;
  for (let i = 0; i < louds.length; i += LOUD_WORDS) {
    const key = louds[i + 3] as number;
    const known = key < 0 ? undefined : alike.known(key);
    // Rows that stay are not in what was written: they are judged each.
    if (known?.verdict.drop) {
      known.rows++;
      continue;
    }
    const before = louds[i + 2] as number;
    if (before > copied) out?.copy(from, copied, before);
    copied = before;
    const at = louds[i] as number;
    const number = first + (louds[i + 1] as number);
    if (key < 0 && cells[cell] === at) {
      const count = cells[cell + 2] as number;
      row.stand(cells, cell + CELL_HEAD, count, 0, at, cells[cell + 1] as number);
      row.row = number;
      cell += CELL_HEAD + count;
    } else {
      row.next = at;
      row.row = number - 1;
      row.advance();
    }
    judge.judge();
    if (key >= 0 && !known) alike.learn(key, judge.verdict());
  }
  if (from.length > copied) out?.copy(from, copied, from.length);
};
