import { LumoError } from '../../model/base/lumo-error.js';
import type { AnyRule } from '../../model/rule/rule.js';

/** A rule that throws is a defect of the rule: the run fails closed, and what the rule says of it is not repeated, since it may hold a value. */
export const ruleFailed = (rule: AnyRule | undefined, row: number): LumoError =>
  new LumoError(
    'LUMO_RULE_FAILED',
    {
      en: `The rule "${rule?.id ?? '?'}" failed on row ${row}, so the file was not judged.`,
      fr: `La règle « ${rule?.id ?? '?'} » a échoué à la ligne ${row} : le fichier n’a pas été jugé.`,
    },
    {
      en: `This is a defect of the rule. Skip it with --skip ${rule?.id ?? 'RULE'} to go on without it, and report it.`,
      fr: `C’est un défaut de la règle. Écartez-la avec --skip ${rule?.id ?? 'REGLE'} pour continuer sans elle, et signalez-le.`,
    },
  );
