import type { Text } from '../../../model/base/text.js';

export const AUDIT_NOTE: Text = {
  en: '.lumoignore leaves files out, as .gitignore does. The preset is crm-archive unless the configuration names one; its overrides give files settings of their own.',
  fr: '.lumoignore écarte des fichiers, comme .gitignore. Le préréglage est crm-archive, sauf si la configuration en nomme un ; ses overrides donnent à des fichiers leurs propres réglages.',
};
export const OPPOSE_NOTE: Text = {
  en: '- reads the values, one per line, from standard input: they do not stand in the history of the shell.',
  fr: '- lit les valeurs, une par ligne, sur l’entrée standard : elles ne restent pas dans l’historique du shell.',
};
/** How each shell loads the script, for good. */
export const COMPLETION_NOTE: Text = {
  en: 'To keep it: the line of bash goes into ~/.bashrc, that of zsh into ~/.zshrc, that of fish into ~/.config/fish/config.fish, that of PowerShell into the file that $PROFILE names. The words behind the shell are what that script asks with.',
  fr: 'Pour la garder : la ligne de bash va dans ~/.bashrc, celle de zsh dans ~/.zshrc, celle de fish dans ~/.config/fish/config.fish, celle de PowerShell dans le fichier que nomme $PROFILE. Les mots qui suivent le shell sont la question que pose ce script.',
};
