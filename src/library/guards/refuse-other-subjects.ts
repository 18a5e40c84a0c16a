import { LumoError } from '../../model/base/lumo-error.js';
import type { AnyRule } from '../../model/rule/rule.js';

/**
 * A check of contacts asks no rule about anything else: to name one is a mistake, which silence would hide.
 * A configuration file may speak of all rules, since audits read it too; and who skips a rule that does not run loses nothing.
 * @param run the rules that one run names: ids, and settings as `--rule` takes them
 * @throws LumoError LUMO_RULE_SUBJECT
 */
export const refuseOtherSubjects = (
  { only = [], rule: settings = [] }: { readonly [K in 'only' | 'rule']?: readonly string[] | undefined },
  rules: readonly AnyRule[],
): void => {
  const named = [...only, ...settings.map((setting) => setting.split(/[:=]/, 1)[0] as string)];
  // Contacts, messages and scripts are judged by one command; stored files by another.
  const other = rules.find((rule) => rule.about === 'files' && named.includes(rule.id));
  if (!other) return;
  throw new LumoError(
    'LUMO_RULE_SUBJECT',
    {
      en: `The rule ${other.id} is about stored files, and a check judges contacts, messages and scripts.`,
      fr: `La règle ${other.id} porte sur des fichiers stockés, et un contrôle juge des contacts, des messages et des scripts.`,
    },
    {
      en: 'Ask it where it can answer: lumo-check audit PATH. Or take it out of this command.',
      fr: 'Posez-la là où elle peut répondre : lumo-check audit CHEMIN. Ou retirez-la de cette commande.',
    },
  );
};
