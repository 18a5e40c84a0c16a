import type { IdentityForm } from '../../fields/persons/identity-form.js';
import { PLAIN_IDENTITIES } from '../../fields/persons/identity-form.js';
import { holdsByNumber, type PersonLayout } from '../../fields/persons/person-layout.js';
import { makePersonViews, type PersonViews } from '../../fields/persons/person-views.js';
import { settledOf } from '../../fields/persons/settled-persons.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { Plan } from './plan.js';

/** How the identities of a file are written down under a plan. */
export const identitiesOfPlan = ({ identities = PLAIN_IDENTITIES }: Pick<Plan, 'identities'>): IdentityForm => identities;

/**
 * How the log of a survey under a plan lies in words: which of its rules are keyed, in its order.
 * @param rules those of the plan
 */
export const personLayoutOf = (plan: Pick<Plan, 'identities' | 'notesNoRows'>, rules: readonly AnyContactRule[]): PersonLayout => {
  const keyedRules = rules.flatMap(({ id, keyed }) => (keyed ? [{ id, least: keyed.least, always: keyed.says === undefined }] : []));
  const isWhole = plan.notesNoRows && keyedRules.some(holdsByNumber);
  return { identity: identitiesOfPlan(plan).words, rules: keyedRules, ...(isWhole && { whole: true }) };
};

/** What rules may ask of the persons of a file: nobody, before it was surveyed. */
export const personViewsOf = (plan: Plan): PersonViews => {
  const form = identitiesOfPlan(plan);
  return makePersonViews(plan.persons ?? settledOf({ identity: form.words, rules: [] }, []), form);
};
