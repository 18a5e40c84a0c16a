import { LumoError } from '../base/lumo-error.js';
import type { Text } from '../base/text.js';

/**
 * A rule that throws is a defect of the rule: the run fails closed, and what the rule says of it is not repeated, since it may hold a value.
 * @param row of the contact at hand; absent where a rule is about something else
 */
export const ruleFailed = (rule: { readonly id: string } | undefined, row?: number): LumoError => {
  const on: Text = row === undefined ? { en: '', fr: '' } : { en: ` on row ${row}`, fr: ` à la ligne ${row}` };
  return new LumoError(
    'LUMO_RULE_FAILED',
    {
      en: `The rule "${rule?.id ?? '?'}" failed${on.en}, so the file was not judged.`,
      fr: `La règle « ${rule?.id ?? '?'} » a échoué${on.fr} : le fichier n’a pas été jugé.`,
    },
    {
      en: `This is a defect of the rule. Skip it with --skip ${rule?.id ?? 'RULE'} to go on without it, and report it.`,
      fr: `C’est un défaut de la règle. Écartez-la avec --skip ${rule?.id ?? 'REGLE'} pour continuer sans elle, et signalez-le.`,
    },
  );
};
