import { LumoError } from '../../model/base/lumo-error.js';
import type { PlannedRule } from '../plan/plan.js';
import type { RunSettings } from '../plan/run-settings.js';
import { OWN_REFUSAL_RULES, RETENTION_RULES } from './retention-reader.js';

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

const ruleOf = (settings: RunSettings, id: string): PlannedRule => {
  const found = settings.rules.find((rule) => rule.id === id);
  if (!found) throw ruleIsOff(id);
  return found;
};

/**
 * The settings under which a retention policy is applied: the rules that it rests on, which only tell, and one length for each period.
 * @throws LumoError LUMO_RETENTION_OFF
 */
export const retentionSettings = (settings: RunSettings): RunSettings => {
  const { months } = ruleOf(settings, 'retention-prospect').options;
  const { archiveMonths } = ruleOf(settings, 'retention-client').options;
  return {
    ...settings,
    // An archive judges former clients by its own end alone: here both ends count.
    purpose: 'prospecting',
    channels: [],
    rules: settings.rules
      .filter(({ id }) => RETENTION_RULES.includes(id))
      .map((rule) => (OWN_REFUSAL_RULES.includes(rule.id) ? rule : { ...rule, action: 'flag' as const }))
      .map((rule) => (rule.id === 'retention-expiring-soon' ? { ...rule, options: { ...rule.options, months, archiveMonths } } : rule)),
  };
};
