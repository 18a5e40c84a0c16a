import type { Lists } from '../model/list.js';
import type { AnyRule, Monoid } from '../model/rule.js';
import { contextOf, type Found } from './findings.js';
import type { Plan } from './plan.js';
import { Visitors } from './visitors.js';

/**
 * The visitors of a plan's rules, with what the survey taught them.
 * @param tallies what each rule counts; counted anew and forgotten when absent
 */
export const listen = (
  plan: Plan,
  rules: readonly AnyRule[],
  lists: Lists,
  found: (finding: Found) => void,
  tallies?: readonly unknown[],
): Visitors =>
  new Visitors(
    plan,
    rules.map((rule, index) =>
      rule.visit?.(
        contextOf(plan, rule, index, lists, found),
        plan.learned[index] ?? (rule.survey as Monoid<unknown> | undefined)?.empty(),
        tallies ? tallies[index] : rule.tally?.empty(),
      ),
    ),
  );
