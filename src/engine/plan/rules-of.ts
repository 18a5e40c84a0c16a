import type { AnyContactRule, AnyRule } from '../../model/rule/rule.js';
import type { Plan } from './plan.js';

/** Finds the rules of a plan, in its order, among those that are loaded. */
export const rulesOf = (plan: Pick<Plan, 'rules'>, loaded: Iterable<AnyRule>): readonly AnyContactRule[] => {
  const byId = new Map<string, AnyRule>();
  for (const rule of loaded) byId.set(rule.id, rule);
  return plan.rules.map(({ id }) => byId.get(id) as AnyContactRule);
};
