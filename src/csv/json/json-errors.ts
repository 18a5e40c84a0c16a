import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

/** What is wrong with a record, where more can be said of it, by what `BrokenJsonError` says. */
const FAULTS: Readonly<Record<string, Text>> = {
  'too long': { en: ': a record, or a name in it, is longer than 1 MiB', fr: ' : un enregistrement, ou un nom, dépasse 1 Mio' },
  'key twice': {
    en: ': a key stands twice in one object, and only one of its values could be read',
    fr: ' : une clé figure deux fois dans un objet, et une seule de ses valeurs pourrait être lue',
  },
  'no object': {
    en: ': between the records stands something that is none, such as a message, or a list among objects',
    fr: ' : entre les enregistrements se trouve autre chose, un message par exemple, ou une liste parmi des objets',
  },
  'too deep': { en: ': more than 200 brackets stand in each other', fr: ' : plus de 200 crochets sont imbriqués' },
};

/** @param record counted from 1; 0 before the first; @param why what a `BrokenJsonError` says */
export const brokenJson = (name: string, record: number, why = ''): LumoError =>
  new LumoError(
    'LUMO_JSON_BROKEN',
    {
      en: `"${name}" is no JSON that can be read${record > 0 ? `, from record ${record} on` : ''}${FAULTS[why]?.en ?? ''}.`,
      fr: `« ${name} » n’est pas du JSON lisible${record > 0 ? `, à partir de l’enregistrement ${record}` : ''}${FAULTS[why]?.fr ?? ''}.`,
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
      en: 'What is read: a list of objects, [{…}, {…}]; an object with one such list in it, at any depth; an object of objects, {"a": {…}, "b": {…}}; or one object per line. Of an account, one list of people.',
      fr: 'Ce qui est lu : une liste d’objets, [{…}, {…}] ; un objet qui contient une seule liste de ce genre, à tout niveau ; un objet fait d’objets, {"a": {…}, "b": {…}} ; ou un objet par ligne. D’un compte, une seule liste de personnes.',
    },
  );
