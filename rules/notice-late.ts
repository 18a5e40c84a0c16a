import {
  addMonths,
  csv,
  type Day,
  defineRule,
  identifiesPerson,
  isDated,
  isFairInDoubt,
  LAWS,
  lastExpiredDay,
  laterEvent,
  memoise,
  NOTICE_FIELDS,
  provenanceOf,
  relationOf,
  z,
} from '../src/author.js';

/** Who is in a file without having asked for it must be told within a month, and before or in the first message. */
export default defineRule({
  id: 'notice-late',
  about: 'contacts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-14'], LAWS['cnil-bought-files'], LAWS['lumo-guide-source']],
  docs: {
    title: { en: 'Person informed too late', fr: 'Personne informée trop tard' },
    why: {
      en: 'People must learn within a month that you hold their data. If you write to them before, they learn it in that message at the latest. It does not apply to people who gave their data themselves: they were informed then. The last day counts.',
      fr: 'Chacun doit apprendre dans le mois que vous détenez ses données. Si vous lui écrivez avant, c’est au plus tard dans ce message. La règle ne vise pas les personnes qui ont donné elles-mêmes leurs données : elles ont été informées à ce moment-là. Le dernier jour compte encore.',
    },
    remedy: {
      en: 'Inform these people now, and note the day in information_date. Say who you are, where the data come from, what for, and how to refuse.',
      fr: 'Informez ces personnes maintenant, et notez le jour dans date_information. Dites qui vous êtes, d’où viennent les données, dans quel but, et comment refuser.',
    },
    options: { months: { en: 'Months after the collection.', fr: 'Mois après la collecte.' } },
    bad: [
      { rows: csv('email;source;date_collecte;date_information', 'claire@acme.example;Annuaire;2026-10-23;'), says: ['overdue'] },
      {
        rows: csv('email;source;date_information;dernier_envoi', 'claire@acme.example;Annuaire;2026-11-10;2026-11-03'),
        says: ['afterMessage'],
      },
    ],
    good: [
      {
        rows: csv('email;source;date_collecte;date_information', 'claire@acme.example;Annuaire;2026-10-24;'),
        says: [],
        note: { en: 'The last day, which still counts.', fr: 'Le dernier jour, qui compte encore.' },
      },
      { rows: csv('email;source;date_collecte;date_information', 'claire@acme.example;Carte de visite, Salon X;2025-01-10;'), says: [] },
    ],
  },
  needs: NOTICE_FIELDS,
  severity: 'error',
  action: 'flag',
  facts: { days: 'daysPast' },
  messages: {
    overdue: {
      en: 'Collected more than {months:a month|# months} ago, and this person was never informed (GDPR 14): inform them now.',
      fr: 'Données collectées depuis plus {months:d’un mois|de # mois}, sans que la personne soit informée (RGPD 14) : informez-la maintenant.',
    },
    neverTold: {
      en: 'A message went out and nothing shows that this person was informed (GDPR 14): inform them now.',
      fr: 'Un envoi est parti et rien ne montre que cette personne a été informée (RGPD 14) : informez-la maintenant.',
    },
    afterMessage: {
      en: 'This person was informed after a message had been sent (GDPR 14): put the notice in the first message.',
      fr: 'Cette personne a été informée après un envoi (RGPD 14) : mettez l’information dans le premier message.',
    },
    late: {
      en: 'This person was informed more than {months:a month|# months} after the collection (GDPR 14): shorten that time.',
      fr: 'Cette personne a été informée plus {months:d’un mois|de # mois} après la collecte (RGPD 14) : raccourcissez ce délai.',
    },
    fair: {
      en: 'Met at a fair or an event: if this person did not give you their card there, inform them now (GDPR 14).',
      fr: 'Contact d’un salon ou d’un événement : si cette personne n’y a pas remis sa carte, informez-la maintenant (RGPD 14).',
      severity: 'warning',
    },
    maybe: {
      en: 'The collection date leaves open whether {months:a month has|# months have} passed: write it as yyyy-mm-dd.',
      fr: 'La date de collecte ne dit pas si {months:un mois est passé|# mois sont passés} : écrivez-la aaaa-mm-jj.',
      severity: 'warning',
    },
  },
  eases: { months: 'more' },
  options: z.object({ months: z.int().positive().default(1) }),
  visit(ctx) {
    // Without the column nothing is known: notice-due says so, once.
    if (!ctx.has('informedAt') || ctx.purpose !== 'prospecting') return {};
    const { months } = ctx.options;
    const expired = lastExpiredDay(ctx.asOf, months);
    const limit = memoise((day: Day): Day => addMonths(day, months));
    return {
      contact(contact) {
        const collected = laterEvent(undefined, contact.date('collectedAt'), ctx.asOf);
        const sent = laterEvent(undefined, contact.date('lastOutboundAt'), ctx.asOf);
        const told = laterEvent(undefined, contact.date('informedAt'), ctx.asOf);
        let said: 'overdue' | 'neverTold' | 'afterMessage' | 'late' | 'maybe';
        if (told && sent && told.early > sent.late) said = 'afterMessage';
        else if (told && collected && told.early > limit(collected.late)) said = 'late';
        else if (told) return;
        else if (sent) said = 'neverTold';
        else if (collected && collected.late <= expired) said = 'overdue';
        else if (collected && collected.early <= expired) said = 'maybe';
        else return;
        const source = contact.text('source');
        if (provenanceOf(source) === 'given' || isDated(contact.date('consentAt'))) return;
        const relation = relationOf(contact, ctx.asOf);
        if (relation === 'client' || relation === 'former' || !identifiesPerson(contact)) return;
        if (isFairInDoubt(source)) return ctx.report(contact, 'fair');
        const days = said === 'overdue' && collected ? ctx.asOf - limit(collected.late) : 0;
        ctx.report(contact, said, days > 0 ? { facts: { days } } : {});
      },
    };
  },
});
