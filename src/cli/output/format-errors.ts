import { LumoError } from '../../model/base/lumo-error.js';
import type { TableFormat } from '../../reporters/contract/formats.js';
import { safeText } from '../../reporters/text/safe-text.js';

/** A report of somebody's own is made for contacts: it would find no row in this one. */
export const noModule = (module: string): LumoError =>
  new LumoError(
    'LUMO_DOCUMENT_FORMAT',
    {
      en: `The report ${module} is made for contacts: no other file has one of that kind.`,
      fr: `Le rapport ${module} est fait pour des contacts : aucun autre fichier n’en a de ce genre.`,
    },
    { en: 'Take -f json=PATH and make yours of it.', fr: 'Prenez -f json=CHEMIN et tirez le vôtre de là.' },
  );

/** A format that tells columns, which only contacts have. */
export const noColumns = (format: TableFormat): LumoError =>
  new LumoError(
    'LUMO_DOCUMENT_FORMAT',
    {
      en: `Only contacts have columns, which the format ${format} is made of.`,
      fr: `Seuls des contacts ont les colonnes que décrit le format ${format}.`,
    },
    {
      en: 'Take -f openlineage=PATH or -f json=PATH for other files, and check contacts in a run of their own.',
      fr: 'Prenez -f openlineage=CHEMIN ou -f json=CHEMIN pour les autres fichiers, et contrôlez les contacts à part.',
    },
  );

/** A report that would be written beside the input in a run that writes no file unasked. @param asked as --format says it */
export const missingPath = (asked: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `With --check, no file is written that nobody named: --format ${safeText(asked, 60)} names none.`,
      fr: `Avec --check, aucun fichier n’est écrit sans avoir été nommé : --format ${safeText(asked, 60)} n’en nomme pas.`,
    },
    {
      en: `Write --format ${safeText(asked, 60)}=PATH, or =- for standard output.`,
      fr: `Écrivez --format ${safeText(asked, 60)}=CHEMIN, ou =- pour la sortie standard.`,
    },
  );
