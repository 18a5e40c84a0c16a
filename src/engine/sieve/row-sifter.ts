import type { FastCursor } from '../../csv/records/fast-cursor.js';
import type { SimdScanner } from '../../csv/records/simd-scanner.js';
import { isFrenchCountry } from '../../fields/phone/numbering-plan.js';
import type { Plan } from '../plan/plan.js';
import type { ContactColumns } from '../read/contact-columns.js';
import type { OutputBuffer } from '../write/row-writer.js';
import { HAS, LEFT_OUT, NO_COUNTRY, QUIET, RowKernel, UNCOUNTED, UNDATED } from './row-kernel.js';
import type { SieveSettings } from './sieve-settings.js';

/** What rows of which no rule can speak may have: an address (2), a number (4), or both. */
const QUIET_KINDS = [2, 4, 6] as const;

/** Who judges rows. V: what a row comes to, where another one may come to the same. */
export interface RowJudge<V> {
  /** Judges the row on which the cursor stands. */
  judge(): void;
  /** What it came to; undefined where that cannot be told of another row. */
  verdict(): V | undefined;
}

/** Rows that came to the same. */
export interface AlikeRows<V> {
  readonly verdict: V;
  rows: number;
}

/**
 * Parts the rows of blocks into those that must be judged, and those that need not: those of which no rule can speak are copied, and those
 * that only a date makes loud come to what another row with that date came to.
 */
export class RowSifter<V extends { readonly drop: boolean }> {
  readonly #kernel: RowKernel;
  readonly #settings: SieveSettings;
  readonly #plan: Plan;
  readonly #columns: ContactColumns;
  readonly #quiet: readonly (AlikeRows<V> & { readonly has: number })[];
  /** By the place of a date and what the row has. */
  readonly #undated = new Map<number, AlikeRows<V>>();
  /** Those of which there were rows since the last call of `take`. */
  readonly #met: AlikeRows<V>[] = [];

  private constructor(kernel: RowKernel, plan: Plan, settings: SieveSettings, columns: ContactColumns, quiet: (has: number) => V) {
    this.#kernel = kernel;
    this.#plan = plan;
    this.#settings = settings;
    this.#columns = columns;
    this.#quiet = QUIET_KINDS.map((has) => ({ has, verdict: quiet(has), rows: 0 }));
  }

  /**
   * @param quiet what a row comes to of which nobody speaks, and that has an address (2), a number (4), or both
   * @param writes whether somebody takes the bytes
   * @returns undefined where there is no WebAssembly for it
   */
  static make<V extends { readonly drop: boolean }>(
    scanner: SimdScanner,
    plan: Plan,
    settings: SieveSettings,
    columns: ContactColumns,
    quiet: (has: number) => V,
    writes: boolean,
  ): RowSifter<V> | undefined {
    const kernel = RowKernel.make(scanner, plan, settings, writes);
    return kernel && new RowSifter(kernel, plan, settings, columns, quiet);
  }

  /**
   * Goes through a block.
   * @param row a cursor over the scanner that this was made for
   * @param out takes what is left of the rows that are not judged, in their order among the others
   */
  block(row: FastCursor, out: OutputBuffer | undefined, judge: RowJudge<V>): void {
    for (;;) {
      const records = row.window();
      if (records > 0) this.#window(row, records, out, judge);
      else if (row.advance()) judge.judge();
      else return;
    }
  }

  /** The rows that were not judged since the last call. */
  take(): readonly AlikeRows<V>[] {
    const taken = [...this.#quiet, ...this.#met].map(({ verdict, rows }) => ({ verdict, rows }));
    for (const kind of [...this.#quiet, ...this.#met.splice(0)]) kind.rows = 0;
    return taken;
  }

  #window(row: FastCursor, records: number, out: OutputBuffer | undefined, judge: RowJudge<V>): void {
    const kernel = this.#kernel;
    const { louds, status } = kernel;
    kernel.sift(records);
    this.#askLists();
    if (this.#settings.datesDecide) this.#recall(records);
    const count = kernel.emit(records);
    for (const kind of this.#quiet) kind.rows += kernel.rows(kind.has);
    let copied = 0;
    let passed = 0;
    for (let i = 0; i < count; i++) {
      const record = louds[2 * i] as number;
      const before = louds[2 * i + 1] as number;
      if (before > copied) out?.copy(kernel.out, copied, before);
      copied = before;
      row.at(record, passed);
      passed = record + 1;
      judge.judge();
      const why = status[record] as number;
      if (why === NO_COUNTRY) this.#learnCountry(row);
      else if ((why & UNDATED) !== 0) this.#learnUndated(this.#keyOf(record), judge.verdict());
    }
    if (kernel.written > copied) out?.copy(kernel.out, copied, kernel.written);
    row.leave(records, passed);
  }

  /** Makes those loud that a list holds. */
  #askLists(): void {
    const { emails, emailCount, phones, phoneCount, status } = this.#kernel;
    const { lists } = this.#settings;
    const loud = (record: number): void => {
      status[record] = 0;
    };
    for (const ask of lists.emails) ask(emails, emailCount, loud);
    for (const ask of lists.phones) ask(phones, phoneCount, loud);
  }

  #keyOf(record: number): number {
    const { places, status } = this.#kernel;
    return (places[record] as number) * (HAS + 2) + ((status[record] as number) & HAS);
  }

  /** Of the undated rows, those that come to what another one came to are counted; the others become loud. */
  #recall(records: number): void {
    const { status } = this.#kernel;
    for (let record = 0; record < records; record++) {
      const seen = status[record] as number;
      if ((seen & UNDATED) === 0) continue;
      const known = this.#undated.get(this.#keyOf(record));
      if (!known) {
        status[record] = seen & ~QUIET;
        continue;
      }
      if (known.rows++ === 0) this.#met.push(known);
      status[record] = known.verdict.drop ? LEFT_OUT : seen | UNCOUNTED;
    }
  }

  #learnUndated(key: number, verdict: V | undefined): void {
    if (verdict) this.#undated.set(key, { verdict, rows: 0 });
  }

  #learnCountry(row: FastCursor): void {
    const { country: column, homeFrench } = this.#settings;
    if (column < 0 || column >= row.count || homeFrench === undefined) return;
    const country = this.#columns.country(row);
    const isFrench = country === '' || country === this.#plan.country ? homeFrench : isFrenchCountry(country);
    this.#kernel.learnCountry(row.bytes, row.starts[column] as number, row.ends[column] as number, isFrench);
  }
}
