import { LumoError } from '../../model/base/lumo-error.js';
import { type AnyRule, hasRole, type Period, periodLength, rulesById } from '../../model/rule/rule.js';
import type { PlannedRule } from '../plan/plan.js';
import type { RunSettings } from '../plan/run-settings.js';
import { RETENTION_ROLES } from './retention-reader.js';

const ruleIsOff = (id: string): LumoError =>
  new LumoError(
    'LUMO_RETENTION_OFF',
    {
      en: `The rule ${id} is off, so nothing says when the time of a contact is over.`,
      fr: `La règle ${id} est désactivée : rien ne dit quand la durée d’un contact est échue.`,
    },
    {
      en: `Turn it on in the configuration (rules: { ${id}: error }), with the months that you decided on.`,
      fr: `Activez-la dans la configuration (rules: { ${id}: error }), avec le nombre de mois que vous avez décidé.`,
    },
  );

/**
 * The settings under which a retention policy is applied: the rules that it rests on, which only tell, and one length for each period.
 * @param loaded all rules that there are
 * @throws LumoError LUMO_RETENTION_OFF when no rule that runs sets a period
 */
export const retentionSettings = (settings: RunSettings, loaded: readonly AnyRule[]): RunSettings => {
  const known = rulesById(loaded);
  const lengthOf = (period: Period): number => {
    const length = periodLength(period, settings.rules, known);
    if (length === undefined) throw ruleIsOff(loaded.find(({ periods }) => periods?.[period] !== undefined)?.id ?? period);
    return length;
  };
  const lengths: Readonly<Partial<Record<Period, number>>> = { prospects: lengthOf('prospects'), archived: lengthOf('archived') };
  const applied = ({ id, action, options, ...rest }: PlannedRule): PlannedRule => {
    const rule = known.get(id) as AnyRule;
    const followed = Object.entries(rule.follows ?? {}).map(([period, option]) => [option, lengths[period as Period]]);
    return {
      ...rest,
      id,
      action: hasRole(rule, 'own-refusal') ? action : 'flag',
      options: { ...options, ...Object.fromEntries(followed.filter(([, length]) => length !== undefined)) },
    };
  };
  return {
    ...settings,
    // An archive judges former clients by its own end alone: here both ends count.
    purpose: 'prospecting',
    channels: [],
    // A file in which nothing says how long anybody was kept is no file of people who may stay.
    strictFields: true,
    rules: settings.rules.filter(({ id }) => hasRole(known.get(id) as AnyRule, ...RETENTION_ROLES)).map(applied),
  };
};
