import type { IdentityForm } from '../../fields/persons/identity-form.js';
import { PLAIN_IDENTITIES } from '../../fields/persons/identity-form.js';
import { holdsByNumber, type KeyedRule, type PersonLayout } from '../../fields/persons/person-layout.js';
import { makePersonViews, type PersonViews } from '../../fields/persons/person-views.js';
import { settledOf } from '../../fields/persons/settled-persons.js';
import { CHANNELS } from '../../model/contact/channel.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { Plan } from './plan.js';

/** How the identities of a file are written down under a plan. */
export const identitiesOfPlan = ({ identities = PLAIN_IDENTITIES }: Pick<Plan, 'identities'>): IdentityForm => identities;

/** Where the bits lie of what a rule finds and holds for the person (`OfPerson`): rules share the eight of a place in the log. */
export interface PersonPlace {
  /** The name of that place, as `Persons` are asked for. */
  readonly id: string;
  readonly shift: number;
  /** The bits that it has, from the first. */
  readonly most: number;
}
const SHARED = 8;

/** By the place of the rule in the plan; undefined for all others. A rule that is keyed says itself what it tells. */
export const personPlacesOf = (rules: readonly AnyContactRule[]): readonly (PersonPlace | undefined)[] => {
  let [shared, used] = [0, 0];
  return rules.map(({ keyed, ofPerson }) => {
    if (keyed || !ofPerson) return undefined;
    const bits = ofPerson.byChannel ? CHANNELS.length : 1;
    if (used + bits > SHARED) [shared, used] = [shared + 1, 0];
    const place = { id: `of-person:${shared}`, shift: used, most: (1 << bits) - 1 };
    used += bits;
    return place;
  });
};

/**
 * How the log of a survey under a plan lies in words: which of its rules are keyed, in its order.
 * @param rules those of the plan
 */
export const personLayoutOf = (plan: Pick<Plan, 'identities' | 'notesNoRows'>, rules: readonly AnyContactRule[]): PersonLayout => {
  const own = rules.flatMap(({ id, keyed }): readonly KeyedRule[] =>
    keyed ? [{ id, least: keyed.least, always: keyed.says === undefined }] : [],
  );
  const shared = new Set(personPlacesOf(rules).flatMap((place) => place?.id ?? []));
  const keyedRules = [...own, ...[...shared].map((id): KeyedRule => ({ id, least: 1, always: false, shared: true }))];
  const isWhole = plan.notesNoRows && keyedRules.some(holdsByNumber);
  return { identity: identitiesOfPlan(plan).words, rules: keyedRules, ...(isWhole && { whole: true }) };
};

/** What rules may ask of the persons of a file: nobody, before it was surveyed. */
export const personViewsOf = (plan: Plan): PersonViews => {
  const form = identitiesOfPlan(plan);
  return makePersonViews(plan.persons ?? settledOf({ identity: form.words, rules: [] }, []), form);
};
