import type { Text } from '../../model/base/text.js';

export const AUDIT_NOTE: Text = {
  en: '.lumoignore leaves files out, as .gitignore does. The preset is crm-archive unless the configuration names one; its overrides give files settings of their own.',
  fr: '.lumoignore écarte des fichiers, comme .gitignore. Le préréglage est crm-archive, sauf si la configuration en nomme un ; ses overrides donnent à des fichiers leurs propres réglages.',
};
export const OPPOSE_NOTE: Text = {
  en: '- reads the values, one per line, from standard input: they do not stand in the history of the shell.',
  fr: '- lit les valeurs, une par ligne, sur l’entrée standard : elles ne restent pas dans l’historique du shell.',
};
