import { csv, defineSubjectRule, LAWS, z } from '../src/author.js';

/** A file that nobody opens serves nobody. */
export default defineSubjectRule({
  id: 'export-unopened',
  about: 'files',
  since: '0.2.0',
  theme: 'retention',
  law: [LAWS['gdpr-5-1-e'], LAWS['gdpr-5-1-c']],
  docs: {
    title: { en: 'Export that nobody opens', fr: 'Export que personne n’ouvre' },
    why: {
      en: 'What nobody has opened for months serves no purpose. It can still be stolen. The last reading is known only where the disk keeps it: mounted with noatime it does not, and relatime keeps one a day. Otherwise the last change is used, and the report says so. A backup or an indexer is a reader too.',
      fr: 'Ce que personne n’ouvre depuis des mois ne sert à rien. Cela peut encore être volé. La dernière lecture n’est connue que si le disque la note : monté avec noatime il ne le fait pas, avec relatime une fois par jour. À défaut, c’est la dernière modification qui compte, et le rapport le dit. Une sauvegarde ou un indexeur lit aussi.',
    },
    remedy: {
      en: 'Delete the file, or move it to the archive that retention foresees.',
      fr: 'Supprimez le fichier, ou versez-le à l’archive prévue.',
    },
    options: {
      days: {
        en: 'Days without a reading after which a file is reported.',
        fr: 'Jours sans lecture au-delà desquels un fichier est signalé.',
      },
    },
    bad: [
      { rows: csv('file;made;used', 'exports/salon.csv;2026-01-10;2026-02-01'), says: ['unopened'] },
      { rows: csv('file;made;used;clock', 'exports/salon.csv;2026-02-01;2026-02-01;change'), says: ['unchanged'] },
    ],
    good: [{ rows: csv('file;made;used', 'exports/salon.csv;2026-01-10;2026-11-02'), says: [] }],
  },
  severity: 'warning',
  facts: { days: 'daysPast' },
  messages: {
    unopened: {
      en: 'Nobody has opened this file for more than {days:a day|# days}: delete it, or archive it.',
      fr: 'Personne n’a ouvert ce fichier depuis plus {days:d’un jour|de # jours} : supprimez-le, ou archivez-le.',
    },
    unchanged: {
      en: 'Nobody has changed this file for more than {days:a day|# days} (when it was last opened is not known): delete it if nobody needs it.',
      fr: 'Personne n’a modifié ce fichier depuis plus {days:d’un jour|de # jours} (dernière ouverture inconnue) : supprimez-le s’il ne sert plus.',
    },
  },
  eases: { days: 'more' },
  options: z.object({ days: z.int().positive().default(180) }),
  visit: (ctx) => ({
    file({ used, usedBy }, at) {
      const days = ctx.asOf - used - ctx.options.days;
      if (days > 0) ctx.report(at, usedBy === 'reading' ? 'unopened' : 'unchanged', { facts: { days } });
    },
  }),
});
