import type { PersonViews } from '../../fields/persons/person-views.js';
import type { Lists } from '../../model/contact/suppression-list.js';
import type { AnyContactRule, Monoid } from '../../model/rule/rule.js';
import { visitorOf } from '../../model/rule/rule-failed.js';
import type { Plan } from '../plan/plan.js';
import { type RowFinding, ruleContextsOf } from './row-findings.js';
import { RuleVisitors } from './rule-visitors.js';
import { timedVisitor } from './timed-visitor.js';

/**
 * The visitors of a plan's rules, with what the survey taught them.
 * @param persons told of each row before it is shown to them
 * @param tallies what each rule counts; counted anew and forgotten when absent
 * @param times takes the milliseconds that each rule takes; nothing is measured when absent
 * @throws LumoError LUMO_RULE_FAILED
 */
export const makeVisitors = (
  plan: Plan,
  rules: readonly AnyContactRule[],
  lists: Lists,
  persons: PersonViews,
  found: (finding: RowFinding) => void,
  tallies?: readonly unknown[],
  times?: number[],
): RuleVisitors => {
  const contextOf = ruleContextsOf(plan, lists, found, persons);
  return new RuleVisitors(
    plan,
    rules.map((rule, index) => {
      const visitor = visitorOf(rule, () =>
        rule.visit?.(
          contextOf(rule, index),
          plan.learned[index] ?? (rule.survey as Monoid<unknown> | undefined)?.empty(),
          tallies ? tallies[index] : rule.tally?.empty(),
        ),
      );
      return times ? timedVisitor(visitor, times, index) : visitor;
    }),
  );
};
