import { makeListMatcher } from '../../lists/query/list-matcher.js';
import type { FindingGroup, Outcome } from '../../model/outcome/outcome.js';
import type { AnyContactRule, Monoid } from '../../model/rule/rule.js';
import { runOfRule } from '../../model/rule/rule-failed.js';
import { personViewsOf } from '../plan/keyed-rules.js';
import type { Plan } from '../plan/plan.js';
import { type EncodedFindings, FindingEncoder } from './finding-encoder.js';
import type { RowFinding } from './row-findings.js';
import { ruleContextsOf } from './rule-contexts.js';

/** Column number of a finding on the file as a whole, in groups. */
export const WHOLE_FILE = -2;

/** What the rules say of the columns and the file, before or after the rows. */
export interface WholeFileFindings {
  readonly groups: readonly FindingGroup[];
  /** Column → index of the rule that drops it. */
  readonly droppedColumns: ReadonlyMap<number, number>;
  /** Every one of them. */
  readonly encoded: EncodedFindings;
  /** Error-level findings that nothing was done about. */
  readonly remaining: number;
}

/** Lets every rule look at the columns (`start`) or, with what was counted, at the file as a whole (`end`). */
export const wholeFileFindings = (plan: Plan, rules: readonly AnyContactRule[], outcome?: Outcome): WholeFileFindings => {
  const lists = makeListMatcher(plan.lists);
  const groups = new Map<string, FindingGroup>();
  const dropped = new Map<number, number>();
  const told = new FindingEncoder();
  let remaining = 0;
  const found = ({ rule, message, effect, column, channels, facts }: RowFinding, at: unknown): void => {
    const where = at === 'file' ? WHOLE_FILE : column;
    const key = `${rule}/${message}/${where}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { rule, message, column: where, count: 1, examples: [] });
    told.beginRow(0, 1, undefined, undefined);
    told.addFinding(rule, message, column, channels, undefined, facts);
    if (effect.action === 'drop-column' && column >= 0) dropped.set(column, Math.min(dropped.get(column) ?? rule, rule));
    else if (effect.severity === 'error') remaining++;
  };
  const contextOf = ruleContextsOf({ plan, lists, found, persons: personViewsOf(plan), isAsked: false });
  rules.forEach((rule, index) => {
    if (outcome ? !rule.end : !rule.start) return;
    const context = contextOf(rule, index);
    runOfRule(rule, () => {
      if (!outcome) rule.start?.(context);
      else {
        const learned = plan.learned[index] ?? (rule.survey as Monoid<unknown> | undefined)?.empty();
        rule.end?.(context, learned, outcome.tallies[index]);
      }
    });
  });
  return { groups: [...groups.values()], droppedColumns: dropped, encoded: told.take(), remaining };
};
