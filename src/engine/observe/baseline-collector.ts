import type { Cursor } from '../../csv/records/cursor.js';
import { makeContactFingerprints, makeKeyedFingerprint } from '../../fields/identity/contact-fingerprint.js';
import { type BaselineResult, mergeBaselineResults, noBaselineResult } from '../../model/outcome/baseline-result.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { Severity } from '../../model/rule/severity.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { BaselineSettings, Plan, PlannedRule } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { effectOf } from '../rules/row-findings.js';
import { WHOLE_FILE, type WholeFileFindings } from '../rules/whole-file-findings.js';
import type { Collector } from './collector.js';

/** A row that identifies nobody is known by what stands in it. */
const rowText = (row: Cursor): string => `row\0${Array.from({ length: row.count }, (_, cell) => row.text(cell)).join('\0')}`;

/** Tells old findings from new ones by who they are about, not by the line they stand on. They still act: a baseline lets nobody through. */
export class BaselineMatcher {
  readonly #prints: (contact: RowContact) => readonly string[];
  readonly #print: (text: string) => string;
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #ids: readonly string[];
  readonly #collects: boolean;
  readonly #done: BaselineResult;

  /** @param done what is counted up */
  constructor(plan: Plan, { known, collects }: BaselineSettings, done: BaselineResult) {
    const key = plan.key as string;
    this.#prints = makeContactFingerprints(key);
    this.#print = makeKeyedFingerprint(key);
    this.#known = new Map(Object.entries(known).map(([rule, prints]) => [rule, new Set(prints)]));
    this.#ids = plan.rules.map(({ id }) => id);
    this.#collects = collects;
    this.#done = done;
  }

  matchRow({ row, contact, found }: JudgedRow): void {
    if (found.length === 0) return;
    const own = this.#prints(contact);
    const prints = own.length > 0 ? own : [this.#print(rowText(row))];
    for (const { rule, effect } of found) this.#take(this.#ids[rule] as string, effect.severity, 1, prints);
  }

  /** What was said of columns and of the file as a whole, known by its words and its header. */
  matchFile(plan: Plan, rules: readonly AnyContactRule[], said: readonly WholeFileFindings[]): void {
    for (const { rule: index, message, column, count } of said.flatMap(({ groups }) => groups)) {
      const rule = rules[index] as AnyContactRule;
      const id = Object.keys(rule.messages)[message] as string;
      const header = column === WHOLE_FILE ? '' : (plan.columns[column]?.header ?? '');
      const { severity } = effectOf(rule, plan.rules[index] as PlannedRule, id);
      this.#take(rule.id, severity, count, [this.#print(`file\0${id}\0${header}`)]);
    }
  }

  #take(id: string, severity: Severity, count: number, prints: readonly string[]): void {
    const known = this.#known.get(id);
    if (severity !== 'off' && prints.some((print) => known?.has(print))) this.#done.known[severity] += count;
    if (!this.#collects) return;
    const all = this.#done.prints.get(id) ?? new Set();
    for (const print of prints) all.add(print);
    this.#done.prints.set(id, all);
  }
}

/** Counts the findings that a baseline knows, and collects those of the next one. */
export const baselineCollector: Collector<BaselineSettings, BaselineResult> = {
  empty: noBaselineResult,
  merge: mergeBaselineResults,
  watch: (done, settings, plan) => {
    const matcher = new BaselineMatcher(plan, settings, done);
    return { row: (judged) => matcher.matchRow(judged), sees: 'found' };
  },
  report: ({ known }) => ({ known }),
};
