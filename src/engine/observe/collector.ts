import type { Outcome } from '../../model/outcome/outcome.js';
import type { Report } from '../../model/report/report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { FindingFilter, JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';

/** What a collector does with the rows of one thread. */
export interface RowWatcher {
  /** Takes findings of a row away before it is decided on. */
  readonly filter?: FindingFilter;
  /** Sees a row that has been decided on. */
  readonly row?: (judged: JudgedRow) => void;
  /**
   * Which of the rows that stay or leave as they are `row` has anything to do with: those of which something was `found`, or those that
   * stay and hold `formulas`; all of them when absent.
   */
  readonly sees?: 'found' | 'formulas';
  /** Brings the part into the form in which it is handed over; more rows may follow. */
  readonly close?: () => void;
}

/**
 * Something that is collected of judged rows. What a part of a file leaves is plain data, and parts merge in any order to the same whole.
 * S: its settings, which travel with the plan; P: what a part leaves.
 */
export interface Collector<S, P> {
  /** What no rows leave. */
  empty(settings: S, plan: Plan): P;
  /** May use its arguments again. */
  merge(a: P, b: P): P;
  /** A part that names rows, with each of them so many further down; absent where none is named. */
  shift?(part: P, rows: number): P;
  /** @param part takes what is collected; @param loaded all rules, also those that the plan does not run */
  watch(part: P, settings: S, plan: Plan, loaded: readonly AnyRule[]): RowWatcher;
  /** What the report of a check says of the whole file. */
  report?(whole: P, settings: S, rows: Outcome['rows']): Partial<Report>;
}
