import { type OptionValues, repeated, toggle } from '../options/table/option.js';
import { SHARED } from '../options/table/reading.js';

export const MCP = {
  root: repeated('--root <folder>', {
    en: 'a folder in which files may be named; may be repeated (default: the one it is started in)',
    fr: 'un dossier dont les fichiers peuvent être nommés ; répétable (par défaut : celui où il est lancé)',
  }),
  readOnly: toggle('--read-only', {
    en: 'write no file, whatever is asked',
    fr: 'n’écrire aucun fichier, quoi qu’on demande',
  }),
  ...SHARED,
};
export type McpOptions = OptionValues<typeof MCP>;
