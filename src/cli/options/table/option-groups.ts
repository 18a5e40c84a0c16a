import type { Text } from '../../../model/base/text.js';

/** The headings under which help lists options, in its order. What stands under none is the command’s own, and comes first. */
export const OPTION_GROUPS = {
  campaign: { en: 'Campaign:', fr: 'Campagne :' },
  lists: { en: 'Lists and register:', fr: 'Listes et registre :' },
  stated: { en: 'What you know of all contacts:', fr: 'Ce que vous savez de tous les contacts :' },
  output: { en: 'What is written:', fr: 'Ce qui est écrit :' },
  evidence: { en: 'Approval and evidence:', fr: 'Approbation et preuves :' },
  rules: { en: 'Rules and exceptions:', fr: 'Règles et exceptions :' },
  trends: { en: 'Key figures and trends:', fr: 'Indicateurs et tendances :' },
  file: { en: 'How the file is read:', fr: 'Lecture du fichier :' },
  pipeline: { en: 'Pipelines and nightly runs:', fr: 'Chaînes de traitement et passages de nuit :' },
  settings: { en: 'Configuration:', fr: 'Configuration :' },
  general: { en: 'General:', fr: 'Général :' },
} as const satisfies Record<string, Text>;
export type OptionGroup = keyof typeof OPTION_GROUPS;

const ORDER = Object.keys(OPTION_GROUPS);
/** Where help lists a group; the options of no group before all others. */
export const groupPlace = (group: OptionGroup | undefined): number => (group === undefined ? -1 : ORDER.indexOf(group));
