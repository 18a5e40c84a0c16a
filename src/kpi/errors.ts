import { LumoError } from '../model/base/lumo-error.js';

export const notRequests = (name: string, missing: 'received' | 'answered'): LumoError =>
  new LumoError(
    'LUMO_REQUESTS_COLUMNS',
    {
      en: `"${name}" is no list of requests: no column tells when they were ${missing}.`,
      fr: `« ${name} » n’est pas une liste de demandes : aucune colonne ne dit quand elles ont été ${missing === 'received' ? 'reçues' : 'traitées'}.`,
    },
    {
      en: 'Name its columns received, answered and, where a period was extended, extended; one request a row.',
      fr: 'Nommez ses colonnes reçue, réponse et, si un délai a été prolongé, prolongation ; une demande par ligne.',
    },
  );

export const unreadableRequests = (name: string): LumoError =>
  new LumoError(
    'LUMO_REQUESTS_UNREADABLE',
    { en: `"${name}" cannot be read as a CSV file.`, fr: `« ${name} » est illisible comme fichier CSV.` },
    { en: 'Export it again as CSV, in UTF-8.', fr: 'Réexportez-le en CSV, en UTF-8.' },
  );

export const requestsTooLarge = (name: string): LumoError =>
  new LumoError(
    'LUMO_REQUESTS_TOO_LARGE',
    { en: `"${name}" is larger than 512 MB.`, fr: `« ${name} » dépasse 512 Mo.` },
    {
      en: 'Export only the columns received, answered and extended, one request a row.',
      fr: 'N’exportez que les colonnes reçue, réponse et prolongation, une demande par ligne.',
    },
  );

export const unreadableReport = (name: string): LumoError =>
  new LumoError(
    'LUMO_REPORT_UNREADABLE',
    {
      en: `"${name}" is no JSON report of lumo-check, or one that tells no figures.`,
      fr: `« ${name} » n’est pas un rapport JSON de lumo-check, ou n’en contient pas les chiffres.`,
    },
    {
      en: 'Write it with lumo-check FILE -f json of this version, or name the contact file itself.',
      fr: 'Écrivez-le avec lumo-check FICHIER -f json de cette version, ou indiquez le fichier de contacts lui-même.',
    },
  );
