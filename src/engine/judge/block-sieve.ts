import type { Cursor } from '../../csv/records/cursor.js';
import { isSimpleDialect } from '../../csv/records/dialect.js';
import { FastCursor } from '../../csv/records/fast-cursor.js';
import type { SimdScanner } from '../../csv/records/simd-scanner.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { RuleRunner } from '../decide/rule-runner.js';
import type { RowWatcher } from '../observe/collector.js';
import type { Plan } from '../plan/plan.js';
import { AlikeCounter } from '../sieve/alike-rows.js';
import { RowSifter } from '../sieve/row-sifter.js';
import { quietStatuses, type SieveSettings, sieveSettingsOf } from '../sieve/sieve-settings.js';
import { WindowSifter } from '../sieve/window-sifter.js';
import type { Route } from '../write/route.js';
import type { OutputBuffer } from '../write/row-writer.js';
import { type OutcomeRecorder, quietVerdict, type RowVerdict } from './outcome-recorder.js';

/** What the settings of a sieve depend on, besides rules. */
interface Around {
  readonly runner: RuleRunner;
  readonly route: Route;
  readonly watchers: readonly RowWatcher[];
}

/**
 * What must be seen in a row before anybody has something to do with it.
 * @returns undefined where every row is judged
 */
export const sieveOf = (plan: Plan, rules: readonly AnyContactRule[], { runner, route, watchers }: Around): SieveSettings | undefined => {
  if (plan.isSmall || !isSimpleDialect(plan.dialect) || !route.copiesQuietRows) return undefined;
  if (!watchers.every(({ row, sees }) => !row || sees)) return undefined;
  const settings = sieveSettingsOf(plan, rules, runner.lists, runner.watchesRagged);
  if (!settings) return undefined;
  // Where nobody looks at what was found on each row, rows that differ in nothing a rule looks at need not be told apart.
  const tellsAlike =
    !plan.emitsFindings &&
    plan.route.outputs.every((label) => label === route.labels[0]) &&
    watchers.every(({ row, filter, sees }) => !filter && (!row || sees === 'formulas'));
  return { ...settings, datesDecide: settings.datesDecide && tellsAlike };
};

/** Has the rows of blocks judged that must be, and counts the others. */
export class BlockSieve {
  readonly settings: SieveSettings;
  readonly #plan: Plan;
  readonly #recorder: OutcomeRecorder;
  readonly #alike: AlikeCounter<RowVerdict>;
  #sifter: RowSifter<RowVerdict> | undefined;

  constructor(plan: Plan, settings: SieveSettings, recorder: OutcomeRecorder) {
    this.#plan = plan;
    this.settings = settings;
    this.#recorder = recorder;
    this.#alike = new AlikeCounter((has) => quietVerdict(quietStatuses(plan, has)));
  }

  /**
   * Goes through a block.
   * @param scanner with room for the kernel; @param out takes the rows that stay; @param judge judges the row on which the cursor stands
   * @returns false where it cannot be done, and nothing was
   */
  rows(row: Cursor, scanner: SimdScanner | undefined, out: OutputBuffer | undefined, judged: JudgedRow, judge: () => void): boolean {
    if (!scanner || !(row instanceof FastCursor)) return false;
    const windows = this.#sifter ? undefined : WindowSifter.make(scanner, this.#plan, this.settings);
    if (windows) this.#sifter = new RowSifter(windows, this.#alike);
    this.#sifter?.block(row, out, { judge, verdict: () => this.#recorder.verdictOf(judged) });
    return this.#sifter !== undefined;
  }

  /** Counts the rows that stay, or those that leave, and were not judged since the last call. @returns how many they are */
  count(drop: boolean): number {
    const { outcome } = this.#recorder;
    const label = drop ? 1 : 0;
    let all = 0;
    for (const { verdict, rows } of this.#alike.take(drop)) {
      this.#recorder.recordAlike(verdict, rows);
      all += rows;
    }
    outcome.outputRows[label] = (outcome.outputRows[label] as number) + all;
    return all;
  }
}
