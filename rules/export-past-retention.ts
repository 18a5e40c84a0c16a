import { addMonths, csv, defineSubjectRule, LAWS, LEGAL_DUTY, lastExpiredDay, z } from '../src/author.js';

/** An export has an age of its own, whatever the dates in its rows say. */
export default defineSubjectRule({
  id: 'export-past-retention',
  about: 'files',
  since: '0.2.0',
  theme: 'retention',
  law: [LAWS['gdpr-5-1-e'], LAWS['lumo-guide-retention']],
  docs: {
    title: { en: 'Export kept too long', fr: 'Export conservé trop longtemps' },
    why: {
      en: 'An export is a copy for a purpose, and the purpose is long over. Nobody applies refusals, corrections or erasures to it any more. It goes out of date while the base it came from lives on. Its date is read from its name, else from a folder that is called after a year or a month, or else from its last change.',
      fr: 'Un export est une copie faite dans un but, et ce but est loin. Plus personne n’y applique les refus, les corrections ni les effacements. Il se périme pendant que la base d’origine continue de vivre. Sa date est lue dans son nom, à défaut dans celui d’un dossier qui porte une année ou un mois, à défaut dans sa dernière modification.',
    },
    remedy: {
      en: 'Delete the file, and export again when there is a need. Set months for a folder that has a reason to keep its files longer.',
      fr: 'Supprimez le fichier, et exportez de nouveau en cas de besoin. Réglez months pour un dossier qui a une raison de garder ses fichiers.',
    },
    options: {
      months: { en: 'Months for which an export is kept.', fr: 'Mois de conservation d’un export.' },
      maxMonths: {
        en: 'Months after which no prospect in it may still be kept.',
        fr: 'Mois au-delà desquels aucun prospect ne s’y conserve plus.',
      },
      ...LEGAL_DUTY.docs,
    },
    bad: [
      { rows: csv('file;made', 'exports/clients-2025-11-23.csv;2025-11-23'), says: ['old'] },
      { rows: csv('file;made', 'exports/clients-2023.csv;2023-11-23'), says: ['tooOld'] },
    ],
    good: [
      {
        rows: csv('file;made', 'exports/clients-2025-11-24.csv;2025-11-24'),
        says: [],
        note: { en: 'The last day, which still counts.', fr: 'Le dernier jour, qui compte encore.' },
      },
      {
        rows: csv('file;made', 'archives/factures-2019.csv;2019-12-31'),
        says: [],
        options: { legalDuty: 'C. com. L123-22', legalDutyMonths: 120 },
      },
    ],
  },
  severity: 'error',
  facts: { days: 'daysPast' },
  messages: {
    old: {
      en: 'This export is older than {months:a month|# months}: delete it, or say what it is kept for.',
      fr: 'Cet export a plus {months:d’un mois|de # mois} : supprimez-le, ou dites à quoi il sert encore.',
      severity: 'warning',
    },
    tooOld: {
      en: 'This export is older than {maxMonths:a month|# months}: delete it.',
      fr: 'Cet export a plus {maxMonths:d’un mois|de # mois} : supprimez-le.',
    },
    dutyOver: {
      en: 'This file is past the time for which the law made you keep it: delete it.',
      fr: 'Ce fichier a passé la durée que la loi vous imposait : supprimez-le.',
    },
  },
  eases: { months: 'more', maxMonths: 'more' },
  options: z
    .object({
      months: z.int().positive().default(12),
      maxMonths: z.int().positive().default(36),
      ...LEGAL_DUTY.options,
    })
    .refine(...LEGAL_DUTY.whole),
  visit(ctx) {
    const { months, maxMonths, legalDutyMonths: duty } = ctx.options;
    const [old, tooOld] = [lastExpiredDay(ctx.asOf, duty ?? months), lastExpiredDay(ctx.asOf, duty ?? maxMonths)];
    return {
      file({ made }, at) {
        if (made > old && made > tooOld) return;
        const gone = made <= tooOld;
        const days = ctx.asOf - addMonths(made, duty ?? (gone ? maxMonths : months));
        ctx.report(at, duty !== undefined ? 'dutyOver' : gone ? 'tooOld' : 'old', { facts: { days } });
      },
    };
  },
});
