import type { FastCursor } from '../../csv/records/fast-cursor.js';
import type { SimdScanner } from '../../csv/records/simd-scanner.js';
import { newFingerprint } from '../../fields/bytes/fingerprint.js';
import { isFrenchCountry } from '../../fields/phone/numbering-plan.js';
import type { MembershipTest } from '../../lists/table/fingerprint-table.js';
import type { Plan } from '../plan/plan.js';
import type { ContactColumns } from '../read/contact-columns.js';
import type { OutputBuffer } from '../write/row-writer.js';
import { NO_COUNTRY, OF_NUMBER, PRINT_WORDS, RowKernel } from './row-kernel.js';
import { quietStatuses, type SieveSettings } from './sieve-settings.js';

/** What the rows of which no rule can speak may have: an address (2), a number (4), or both. */
const QUIET_KINDS = [2, 4, 6] as const;

/** Rows that are alike, by the status that they have on each channel asked. */
export interface QuietRows {
  readonly statuses: readonly number[];
  readonly rows: number;
}

/** Parts the rows of blocks into those that must be judged, and those of which no rule can speak, which are copied. */
export class RowSifter {
  readonly #quiet: readonly (QuietRows & { rows: number; readonly has: number })[];
  readonly #kernel: RowKernel;
  readonly #settings: SieveSettings;
  readonly #plan: Plan;
  readonly #columns: ContactColumns;
  readonly #print = newFingerprint();

  private constructor(kernel: RowKernel, plan: Plan, settings: SieveSettings, columns: ContactColumns) {
    this.#kernel = kernel;
    this.#plan = plan;
    this.#settings = settings;
    this.#columns = columns;
    this.#quiet = QUIET_KINDS.map((has) => ({ has, statuses: quietStatuses(plan, has), rows: 0 }));
  }

  /** @param writes whether somebody takes the bytes; @returns undefined where there is no WebAssembly for it */
  static make(scanner: SimdScanner, plan: Plan, settings: SieveSettings, columns: ContactColumns, writes: boolean): RowSifter | undefined {
    const kernel = RowKernel.make(scanner, plan, settings, writes);
    return kernel && new RowSifter(kernel, plan, settings, columns);
  }

  /**
   * Goes through a block.
   * @param row a cursor over the scanner that this was made for
   * @param out takes what is left of the rows that are not judged, in their order among the others
   * @param judge called when the cursor stands on a row that must be judged
   */
  block(row: FastCursor, out: OutputBuffer | undefined, judge: () => void): void {
    for (;;) {
      const records = row.window();
      if (records > 0) this.#window(row, records, out, judge);
      else if (row.advance()) judge();
      else return;
    }
  }

  /** The rows that were not judged since the last call. */
  takeQuiet(): readonly QuietRows[] {
    const taken = this.#quiet.map(({ statuses, rows }) => ({ statuses, rows }));
    for (const kind of this.#quiet) kind.rows = 0;
    return taken;
  }

  #window(row: FastCursor, records: number, out: OutputBuffer | undefined, judge: () => void): void {
    const kernel = this.#kernel;
    const { louds, status } = kernel;
    this.#askLists(kernel.sift(records));
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
      judge();
      if (status[record] === NO_COUNTRY) this.#learnCountry(row);
    }
    if (kernel.written > copied) out?.copy(kernel.out, copied, kernel.written);
    row.leave(records, passed);
  }

  /** Makes those loud that a list holds. */
  #askLists(count: number): void {
    const { prints, status } = this.#kernel;
    const { emails, phones } = this.#settings.lists;
    const print = this.#print;
    for (let i = 0, at = 0; i < count; i++, at += PRINT_WORDS) {
      const whose = prints[at + 2] as number;
      const tests = whose < OF_NUMBER ? emails : phones;
      print[0] = prints[at] as number;
      print[1] = prints[at + 1] as number;
      for (let t = 0; t < tests.length; t++) if ((tests[t] as MembershipTest)(print)) status[whose & (OF_NUMBER - 1)] = 0;
    }
  }

  #learnCountry(row: FastCursor): void {
    const { country: column, homeFrench } = this.#settings;
    if (column < 0 || column >= row.count || homeFrench === undefined) return;
    const country = this.#columns.country(row);
    const isFrench = country === '' || country === this.#plan.country ? homeFrench : isFrenchCountry(country);
    this.#kernel.learnCountry(row.bytes, row.starts[column] as number, row.ends[column] as number, isFrench);
  }
}
