import { LumoError } from '../errors.js';
import { makeLists } from '../lists/query.js';
import type { Group, Outcome } from '../model/outcome.js';
import type { AnyRule, Monoid } from '../model/rule.js';
import { contextOf, type Found } from './findings.js';
import { type Packed, Packing } from './packing.js';
import type { Plan } from './plan.js';
import { ruleFailed } from './rule-failed.js';

/** Column number of a finding on the file as a whole, in groups. */
export const FILE = -2;

/** What the rules say of the columns and the file, before or after the rows. */
export interface Said {
  readonly groups: readonly Group[];
  /** Column → index of the rule that drops it. */
  readonly dropped: ReadonlyMap<number, number>;
  /** Every one of them. */
  readonly told: Packed;
  /** Error-level findings that nothing was done about. */
  readonly remaining: number;
}

/** Lets every rule look at the columns (`start`) or, with what was counted, at the file as a whole (`end`). */
export const askOfFile = (plan: Plan, rules: readonly AnyRule[], outcome?: Outcome): Said => {
  const lists = makeLists(plan.lists);
  const groups = new Map<string, Group>();
  const dropped = new Map<number, number>();
  const told = new Packing();
  let remaining = 0;
  const found = ({ rule, message, weight, column, channels, facts }: Found, at: unknown): void => {
    const where = at === 'file' ? FILE : column;
    const key = `${rule}/${message}/${where}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { rule, message, column: where, count: 1, examples: [] });
    told.row(0, 1, undefined, undefined);
    told.finding(rule, message, column, channels, undefined, facts);
    if (weight.action === 'drop-column' && column >= 0) dropped.set(column, Math.min(dropped.get(column) ?? rule, rule));
    else if (weight.severity === 'error') remaining++;
  };
  rules.forEach((rule, index) => {
    const context = contextOf(plan, rule, index, lists, found);
    try {
      if (!outcome) rule.start?.(context);
      else {
        const learned = plan.learned[index] ?? (rule.survey as Monoid<unknown> | undefined)?.empty();
        rule.end?.(context, outcome.tallies[index], learned);
      }
    } catch (cause) {
      throw cause instanceof LumoError ? cause : ruleFailed(rule, 0);
    }
  });
  return { groups: [...groups.values()], dropped, told: told.take(), remaining };
};
