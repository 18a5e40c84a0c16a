import type { FieldName } from '../../model/contact/field.js';
import type { HeaderWords } from '../../model/plugin/header-words.js';
import { headersShapeSchema } from './part-shapes.js';
import { checkShape, type PluginFault } from './plugin-errors.js';
import type { KnownParts, TakenNames } from './plugin-names.js';

/**
 * Words for headers add to what is read, and change nothing of it: a plugin that made another thing of a column of refusals would hide
 * them. Said when the plugin is loaded, and not found out in a file.
 * @throws LumoError LUMO_PLUGIN_INVALID
 */
export const checkHeaders = (
  declared: HeaderWords,
  taken: TakenNames,
  fault: PluginFault,
  fieldOfHeader: KnownParts['fieldOfHeader'],
): void => {
  checkShape(headersShapeSchema, declared, ['headers'], { en: 'a list of headers', fr: 'une liste d’en-têtes' }, fault);
  for (const [field, phrases] of Object.entries(declared) as [FieldName, readonly string[]][]) {
    for (const phrase of phrases) {
      const known = taken.headers.get(phrase) ?? fieldOfHeader(phrase);
      if (known !== undefined && known !== field)
        throw fault(
          {
            en: `its header "${phrase}" (${field}) is read as another field already: ${known}`,
            fr: `son en-tête « ${phrase} » (${field}) est déjà lu comme un autre champ : ${known}`,
          },
          {
            en: 'Take it out of headers. Where one file means something else by it, say so in its configuration, under columns.',
            fr: 'Retirez-le de headers. Si un fichier entend autre chose par là, dites-le dans sa configuration, sous columns.',
          },
        );
      taken.headers.set(phrase, field);
    }
  }
};
