import type { IdentityForm } from '../../fields/persons/identity-form.js';
import { PLAIN_IDENTITIES } from '../../fields/persons/identity-form.js';
import type { PersonLayout } from '../../fields/persons/person-layout.js';
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
export const personLayoutOf = (plan: Pick<Plan, 'identities'>, rules: readonly AnyContactRule[]): PersonLayout => ({
  identity: identitiesOfPlan(plan).words,
  rules: rules.flatMap(({ id, keyed }) => (keyed ? [{ id, least: keyed.least, always: keyed.says === undefined }] : [])),
});

/** What rules may ask of the persons of a file: nobody, before it was surveyed. */
export const personViewsOf = (plan: Plan): PersonViews => {
  const form = identitiesOfPlan(plan);
  return makePersonViews(plan.persons ?? settledOf({ identity: form.words, rules: [] }, []), form);
};
