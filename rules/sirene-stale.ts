import { csv, defineRule, isSireneSource, LAWS, laterEvent, memoise, RELATION_FIELDS, relationOf, z } from '../src/author.js';

/** Dissemination statuses change every day: an old extract of SIRENE does not know who has opposed since. */
export default defineRule({
  id: 'sirene-stale',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['ccom-a123-96'], LAWS['ccom-r123-232'], LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Old extract of SIRENE', fr: 'Extrait SIRENE périmé' },
    why: {
      en: 'Prospecting from SIRENE needs the latest dissemination status. INSEE publishes the file anew each day, and last quarter’s extract does not know who has refused since, nor who has closed.',
      fr: 'Prospecter à partir de SIRENE suppose le dernier statut de diffusion. L’INSEE publie le fichier chaque jour, et un extrait du trimestre passé ignore qui s’est opposé depuis, et qui a fermé.',
    },
    remedy: {
      en: 'Take these records from the latest SIRENE file. Then write its day in source_date.',
      fr: 'Reprenez ces fiches du dernier fichier SIRENE. Notez-en ensuite la date dans date_source.',
    },
    options: { days: { en: 'Days that an extract may be used.', fr: 'Jours pendant lesquels un extrait peut servir.' } },
    bad: [{ rows: csv('email;source;date_source', 'claire@acme.example;SIRENE;2026-09-01'), says: ['stale'] }],
    good: [
      { rows: csv('email;source;date_source', 'claire@acme.example;SIRENE;2026-11-02'), says: [] },
      {
        rows: csv('email;source;date_source', 'claire@acme.example;Salon de Lyon;2025-09-01'),
        says: [],
        note: { en: 'Another source, which has no such status.', fr: 'Une autre source, qui n’a pas de tel statut.' },
      },
    ],
  },
  needs: { ...RELATION_FIELDS, source: 'optional', sourceDate: 'optional' },
  severity: 'warning',
  action: 'flag',
  facts: { days: 'daysPast' },
  messages: {
    stale: {
      en: 'Taken from SIRENE more than {days:# days|a day|# days} ago: check the record in the latest file before any contact.',
      fr: 'Fiche tirée de SIRENE depuis plus {days:de # jour|d’un jour|de # jours} : vérifiez-la dans le dernier fichier avant tout contact.',
    },
    undated: {
      en: 'Taken from SIRENE on an unknown day: write the date of the extract in source_date.',
      fr: 'Fiche tirée de SIRENE à une date inconnue : notez la date de l’extrait dans date_source.',
      severity: 'info',
    },
  },
  eases: { days: 'more' },
  options: z.object({ days: z.int().nonnegative().default(31) }),
  visit(ctx) {
    // Without a column of days, source-missing and the supplier have more to say than a finding on each row.
    if (!ctx.has('source') || !ctx.has('sourceDate')) return {};
    const sirene = memoise(isSireneSource);
    return {
      contact(contact) {
        if (!sirene(contact.text('source')) || relationOf(contact, ctx.asOf) === 'client') return;
        const taken = laterEvent(undefined, contact.date('sourceDate'), ctx.asOf);
        if (!taken) return ctx.report(contact, 'undated');
        // Of two readings the later one: date-unreadable says that they are two.
        const days = ctx.asOf - taken.late - ctx.options.days;
        if (days > 0) ctx.report(contact, 'stale', { facts: { days } });
      },
    };
  },
});
