import type { Cursor } from '../../csv/records/cursor.js';
import type { FastCursor } from '../../csv/records/fast-cursor.js';
import { RecordWindow } from '../../csv/records/record-window.js';
import type { SimdScanner } from '../../csv/records/simd-scanner.js';
import { countryCode } from '../../fields/geography/country.js';
import { isFrenchCountry } from '../../fields/phone/numbering-plan.js';
import { type IdentifierTests, identifierTests } from '../../lists/query/identifier-tests.js';
import type { Plan } from '../plan/plan.js';
import { NO_COUNTRY, RowKernel } from './row-kernel.js';
import type { SieveSettings } from './sieve-settings.js';

/** Finds the records of a window that no rule can speak of: by the kernel, then by the lists. */
export class WindowSifter {
  readonly kernel: RowKernel;
  readonly settings: SieveSettings;
  readonly #plan: Plan;
  readonly #lists: IdentifierTests;
  readonly #scanner: SimdScanner;

  private constructor(scanner: SimdScanner, kernel: RowKernel, plan: Plan, settings: SieveSettings) {
    this.#scanner = scanner;
    this.kernel = kernel;
    this.settings = settings;
    this.#plan = plan;
    const tests = settings.listed.flatMap((kind) => identifierTests(plan.lists, kind) ?? []);
    this.#lists = { emails: tests.flatMap(({ emails }) => emails), phones: tests.flatMap(({ phones }) => phones) };
  }

  /** @returns undefined where there is no WebAssembly for it */
  static make(scanner: SimdScanner, plan: Plan, settings: SieveSettings): WindowSifter | undefined {
    const kernel = RowKernel.make(scanner, plan, settings);
    return kernel && new WindowSifter(scanner, kernel, plan, settings);
  }

  /** The windows of a block, whose records the scanner finds. */
  windowOver(row: FastCursor): RecordWindow {
    return new RecordWindow(row, this.#scanner, this.#plan.dialect.delimiter.charCodeAt(0));
  }

  /** Tells of the records that the scanner has just found, in `kernel.status`. */
  sift(records: number): void {
    this.kernel.sift(records);
    const { emails, emailCount, phones, phoneCount, status } = this.kernel;
    const loud = (record: number): void => {
      status[record] = 0;
    };
    for (const ask of this.#lists.emails) ask(emails, emailCount, loud);
    for (const ask of this.#lists.phones) ask(phones, phoneCount, loud);
  }

  /** Whether a record is loud for nothing but its country, which is not known yet. */
  mustLearn(record: number): boolean {
    return this.kernel.status[record] === NO_COUNTRY;
  }

  /** Takes note of the country of a row. */
  learn(row: Cursor): void {
    const { country: column, homeFrench } = this.settings;
    if (column < 0 || homeFrench === undefined) return;
    const country = countryCode(row.text(column).trim());
    const isFrench = country === '' || country === this.#plan.country ? homeFrench : isFrenchCountry(country);
    this.kernel.learnCountry(row.bytes, row.starts[column] as number, row.ends[column] as number, isFrench);
  }
}
