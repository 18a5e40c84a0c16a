import type { Cursor } from '../../csv/records/cursor.js';
import { mask } from '../../fields/identity/mask.js';
import { STATUSES } from '../../model/contact/channel.js';
import { kindOf } from '../../model/contact/field.js';
import { type FindingGroup, firstExamples, type Outcome, outcomeMonoid } from '../../model/outcome/outcome.js';
import type { ReportExample } from '../../model/report/report.js';
import type { AnyContactRule, Monoid } from '../../model/rule/rule.js';
import { monoidOfRule } from '../../model/rule/rule-failed.js';
import type { Decision } from '../decide/decide.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';
import type { RowFinding } from '../rules/row-findings.js';
import { collectorMonoids } from './collectors.js';
import { makeRoute } from './routes.js';

/** The monoid of outcomes of a plan. @param outputs how many its route has */
export const outcomeMonoidOf = (plan: Plan, rules: readonly AnyContactRule[], outputs = makeRoute(plan).labels.length): Monoid<Outcome> =>
  outcomeMonoid({
    rules: rules.length,
    channels: plan.channels.length,
    statuses: STATUSES.length,
    examples: plan.examples,
    outputs,
    collectors: collectorMonoids(plan),
    tallies: rules.map((rule) => monoidOfRule(rule, rule.tally as Monoid<unknown> | undefined)),
  });

/** Counts rows under the status that they have on each channel. */
const countVerdicts = (verdicts: readonly number[][], statuses: readonly number[], rows: number): void => {
  for (let channel = 0; channel < statuses.length; channel++) {
    const counts = verdicts[channel] as number[];
    const status = statuses[channel] as number;
    counts[status] = (counts[status] as number) + rows;
  }
};

/** What a row comes to, as far as it is counted. */
export interface RowVerdict extends Pick<Decision, 'drop' | 'dropRule' | 'remaining'> {
  readonly statuses: readonly number[];
  /** One for each finding. */
  readonly groups: readonly FindingGroup[];
  /** Those that spoke of it. */
  readonly rules: readonly number[];
}

/** What a row comes to of which nothing was found. */
export const quietVerdict = (statuses: readonly number[]): RowVerdict => ({
  statuses,
  drop: false,
  dropRule: -1,
  remaining: 0,
  groups: [],
  rules: [],
});

const keyOf = ({ rule, message, column }: RowFinding): number => (rule * 64 + message) * 65536 + column + 1;

/** Counts what is found and decided, row by row. No value of a cell gets past it: examples are masked here. */
export class OutcomeRecorder {
  readonly outcome: Outcome;
  readonly #plan: Plan;
  readonly #groups = new Map<number, FindingGroup>();
  /** Per rule: the last row it spoke of, so that a row counts once. */
  readonly #lastRow: number[];

  constructor(plan: Plan, rules: readonly AnyContactRule[], outputs: number) {
    this.#plan = plan;
    this.outcome = outcomeMonoidOf(plan, rules, outputs).empty();
    this.#lastRow = rules.map(() => -1);
  }

  /** Counts what was found, and nothing that was decided. */
  recordFound({ row, found }: Pick<JudgedRow, 'row' | 'found'>): void {
    const { outcome } = this;
    for (const finding of found) {
      this.#count(finding, row);
      if (this.#lastRow[finding.rule] === row.row) continue;
      this.#lastRow[finding.rule] = row.row;
      outcome.ruleRows[finding.rule] = (outcome.ruleRows[finding.rule] as number) + 1;
    }
  }

  record(judged: JudgedRow): void {
    const { outcome } = this;
    const { decision } = judged;
    countVerdicts(outcome.verdicts, decision.statuses, 1);
    if (!decision.drop) countVerdicts(outcome.keptVerdicts, decision.statuses, 1);
    this.recordFound(judged);
    this.#countDecision(decision.drop, decision.dropRule, decision.remaining, 1);
    if (!decision.drop && decision.edits.size > 0) outcome.rows.edited++;
  }

  /** What the row last recorded comes to, if another one may: no cell was changed in it, and no more examples are kept of what was found. */
  verdictOf({ found, decision }: JudgedRow): RowVerdict | undefined {
    if (decision.edits.size > 0) return undefined;
    const groups = found.map((finding) => this.#groups.get(keyOf(finding)) as FindingGroup);
    if (groups.some(({ examples }) => examples.length < this.#plan.examples)) return undefined;
    const { statuses, drop, dropRule, remaining } = decision;
    return { statuses: [...statuses], drop, dropRule, remaining, groups, rules: [...new Set(found.map(({ rule }) => rule))] };
  }

  /** Counts rows that came to the same. */
  recordAlike({ statuses, drop, dropRule, remaining, groups, rules }: RowVerdict, rows: number): void {
    const { outcome } = this;
    countVerdicts(outcome.verdicts, statuses, rows);
    if (!drop) countVerdicts(outcome.keptVerdicts, statuses, rows);
    for (const group of groups) group.count += rows;
    for (const rule of rules) outcome.ruleRows[rule] = (outcome.ruleRows[rule] as number) + rows;
    outcome.rows.in += rows;
    this.#countDecision(drop, dropRule, remaining, rows);
  }

  #countDecision(drop: boolean, dropRule: number, remaining: number, rows: number): void {
    const { outcome } = this;
    if (drop) {
      outcome.rows.dropped += rows;
      if (dropRule < 0) outcome.rows.unreachable += rows;
      else outcome.ruleDropped[dropRule] = (outcome.ruleDropped[dropRule] as number) + rows;
      return;
    }
    outcome.rows.kept += rows;
    outcome.remaining += remaining * rows;
  }

  #count(finding: RowFinding, row: Cursor): void {
    const { rule, message, column } = finding;
    const key = keyOf(finding);
    let group = this.#groups.get(key);
    if (!group) {
      group = { rule, message, column, count: 0, examples: [] };
      this.#groups.set(key, group);
      this.outcome.groups.set(`${rule}/${message}/${column}`, group);
    }
    group.count++;
    // Blocks reach a worker in order, so that the first examples it sees are the first of its part.
    if (group.examples.length < this.#plan.examples)
      group.examples = firstExamples(group.examples, [this.#example(finding, row)], this.#plan.examples);
  }

  #example({ column, facts }: RowFinding, row: Cursor): ReportExample {
    const field = this.#plan.columns[column]?.field;
    const text = column < 0 ? '' : row.text(column).trim();
    return {
      row: row.row,
      ...(column >= 0 && { column }),
      ...(text !== '' && { masked: mask(text, field && kindOf(field)) }),
      ...(facts && { facts }),
    };
  }
}
