import {
  addMonths,
  csv,
  type Day,
  defineRule,
  identifiesPerson,
  isDated,
  LAWS,
  laterEvent,
  memoise,
  NOTICE_FIELDS,
  provenanceOf,
  relationOf,
  z,
} from '../src/author.js';

/** Who has yet to be told that we hold their data, and until when. */
export default defineRule({
  id: 'notice-due',
  about: 'contacts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-14'], LAWS['cnil-bought-files'], LAWS['lumo-guide-source']],
  docs: {
    title: { en: 'Person not yet informed', fr: 'Personne à informer' },
    why: {
      en: 'People who did not give you their data must be informed within a month. If you write sooner, the first message must do it. This shows who is left, before it is too late.',
      fr: 'Qui n’a pas donné ses données lui-même doit être informé dans le mois. Si vous écrivez avant, le premier message doit s’en charger. Savoir qui reste à informer évite de le découvrir trop tard.',
    },
    remedy: {
      en: 'Put the notice in the first message; note the day in information_date. Who you are, where the data come from, what for, how to refuse: a few lines and a link will do.',
      fr: 'Informez dans le premier message, et notez-en le jour (date_information). Qui vous êtes, d’où viennent les données, dans quel but, comment refuser : quelques lignes et un lien suffisent.',
    },
    options: { months: { en: 'Months after the collection.', fr: 'Mois après la collecte.' } },
    bad: [{ rows: csv('email;source;date_collecte;date_information', 'claire@acme.example;Annuaire;2026-11-02;'), says: ['due'] }],
    good: [
      { rows: csv('email;source;date_collecte;date_information', 'claire@acme.example;Annuaire;2026-11-02;2026-11-10'), says: [] },
      { rows: csv('email;source', 'claire@acme.example;Annuaire'), says: ['noColumn'] },
    ],
  },
  needs: NOTICE_FIELDS,
  severity: 'warning',
  action: 'flag',
  facts: { left: 'daysLeft' },
  messages: {
    due: {
      en: 'This person has not yet been informed that you hold their data (GDPR 14): put the notice in the first message.',
      fr: 'Cette personne n’est pas encore informée que vous détenez ses données (RGPD 14) : faites-le au premier message.',
    },
    noColumn: {
      en: 'Nothing in the file shows who was informed, or when (GDPR 14): put the notice in the first message, and keep the date.',
      fr: 'Rien dans le fichier ne dit qui a été informé, ni quand (RGPD 14) : informez au premier message, et gardez la date.',
      severity: 'info',
    },
  },
  eases: { months: 'more' },
  options: z.object({ months: z.int().positive().default(1) }),
  start(ctx) {
    if (ctx.purpose === 'prospecting' && !ctx.has('informedAt') && !ctx.absent.includes('informedAt')) ctx.report('file', 'noColumn');
  },
  visit(ctx) {
    if (!ctx.has('informedAt') || ctx.purpose !== 'prospecting') return {};
    const end = memoise((day: Day): Day => addMonths(day, ctx.options.months));
    return {
      contact(contact) {
        // A notice planned for later is none yet.
        if (laterEvent(undefined, contact.date('informedAt'), ctx.asOf)) return;
        // Once they were written to, or the month is over, it is notice-late's.
        if (laterEvent(undefined, contact.date('lastOutboundAt'), ctx.asOf)) return;
        const collected = laterEvent(undefined, contact.date('collectedAt'), ctx.asOf);
        const left = collected ? end(collected.early) - ctx.asOf : 0;
        if (left < 0 || provenanceOf(contact.text('source')) === 'given' || isDated(contact.date('consentAt'))) return;
        const relation = relationOf(contact, ctx.asOf);
        if (relation === 'client' || relation === 'former' || !identifiesPerson(contact)) return;
        ctx.report(contact, 'due', collected ? { facts: { left } } : {});
      },
    };
  },
});
