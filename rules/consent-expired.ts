import {
  addMonths,
  BASIS_FIELDS,
  CONSENT_EVIDENCE_FIELDS,
  CONSENT_FIELDS,
  csv,
  defineRule,
  hasValidConsent,
  LAWS,
  lastExpiredDay,
  laterEvent,
  makeConsentReliance,
  parseIsoDay,
  z,
} from '../src/author.js';

/** No law sets the life of a consent; after three years of silence nobody remembers having given it. */
export default defineRule({
  id: 'consent-expired',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['edpb-05-2020'], LAWS['gdpr-7'], LAWS['cnil-retention']],
  docs: {
    title: { en: 'Consent that is too old', fr: 'Consentement trop ancien' },
    why: {
      en: 'A consent with no follow-up does not last for ever. No text says how long it lasts. The CNIL’s measure for prospects is three years after the consent, or after the last contact that came from the person; the last day still counts.',
      fr: 'Un consentement resté sans suite ne vaut pas toujours. Aucun texte ne dit combien de temps. La mesure de la CNIL pour les prospects est de trois ans après l’accord, ou après le dernier contact venu de la personne ; le dernier jour compte encore.',
    },
    remedy: {
      en: 'Ask the person to renew their consent. If they do not answer, stop relying on it.',
      fr: 'Proposez à la personne de renouveler son accord. Sans réponse, ne vous appuyez plus dessus.',
    },
    options: {
      months: {
        en: 'Months after the consent, or after the last contact from the person.',
        fr: 'Mois après l’accord, ou après le dernier contact venu de la personne.',
      },
    },
    bad: [{ rows: csv('email;consentement;consentement_date', 'lea@gmail.com;oui;2023-11-23'), says: ['old'] }],
    good: [
      { rows: csv('email;consentement;consentement_date', 'lea@gmail.com;oui;2023-11-24'), says: [] },
      {
        rows: csv('email;consentement_date;dernier_contact_entrant', 'lea@gmail.com;2020-05-04;2025-06-01'),
        says: [],
        note: { en: 'She came back to us since.', fr: 'Elle est revenue vers nous depuis.' },
      },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...CONSENT_EVIDENCE_FIELDS, ...BASIS_FIELDS, lastInboundAt: 'optional' },
  severity: 'warning',
  action: 'flag',
  facts: { days: 'daysPast' },
  messages: {
    old: {
      en: 'This consent is more than {months:a month|# months} old, and the person has given no sign since: ask them to renew it.',
      fr: 'Ce consentement a plus {months:d’un mois|de # mois}, et la personne n’a plus donné signe : proposez-lui de le renouveler.',
    },
    maybeOld: {
      en: 'The date of this consent leaves open whether {months:a month has|# months have} passed: write it as yyyy-mm-dd.',
      fr: 'La date de ce consentement ne dit pas si {months:un mois est passé|# mois sont passés} : écrivez-la aaaa-mm-jj.',
    },
  },
  periods: { consents: 'months' },
  eases: { months: 'more' },
  options: z.object({ months: z.int().positive().default(36) }),
  visit(ctx) {
    if (!ctx.has('consentAt')) return {};
    const { months } = ctx.options;
    const expired = lastExpiredDay(ctx.asOf, months);
    const reliedOn = makeConsentReliance(ctx, parseIsoDay(LAWS['cconso-l223-1'].from ?? ''));
    return {
      contact(contact) {
        const given = laterEvent(undefined, contact.date('consentAt'), ctx.asOf);
        if (!given || given.early > expired) return;
        const since = ctx.has('lastInboundAt') ? (laterEvent(given, contact.date('lastInboundAt'), ctx.asOf) ?? given) : given;
        if (since.early > expired) return;
        // An old consent that nothing rests on, or that does not hold anyway, is nobody's concern.
        if (!reliedOn(contact).some((channel) => hasValidConsent(contact, channel, ctx.asOf))) return;
        const days = ctx.asOf - addMonths(since.late, months);
        if (since.late <= expired) ctx.report(contact, 'old', { facts: { days } });
        else ctx.report(contact, 'maybeOld');
      },
    };
  },
});
