import { LumoError } from '../../model/base/lumo-error.js';

/** @param record counted from 1; 0 before the first */
export const brokenJson = (name: string, record: number): LumoError =>
  new LumoError(
    'LUMO_JSON_BROKEN',
    {
      en: `"${name}" is no JSON that can be read${record > 0 ? `, from record ${record} on` : ''}.`,
      fr: `« ${name} » n’est pas du JSON lisible${record > 0 ? `, à partir de l’enregistrement ${record}` : ''}.`,
    },
    {
      en: 'Export it again, as UTF-8, or export the contacts as CSV.',
      fr: 'Exportez-le de nouveau, en UTF-8, ou exportez les contacts en CSV.',
    },
  );

export const notContactsJson = (name: string): LumoError =>
  new LumoError(
    'LUMO_JSON_SHAPE',
    {
      en: `"${name}" is JSON, and holds no list of contacts.`,
      fr: `« ${name} » est du JSON et ne contient pas de liste de contacts.`,
    },
    {
      en: 'What is read: a list of objects, [{…}, {…}]; an object with one such list in it; or one object per line.',
      fr: 'Ce qui est lu : une liste d’objets, [{…}, {…}] ; un objet qui contient une seule liste de ce genre ; ou un objet par ligne.',
    },
  );
