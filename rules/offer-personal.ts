import {
  CONSENT_FIELDS,
  csv,
  defineRule,
  hasRunningContract,
  hasValidConsent,
  LAWS,
  parseIsoDay,
  RELATION_FIELDS,
  relationOf,
  z,
} from '../src/author.js';

/** A director who is offered a holiday is a consumer: what lets one write to companies is about their trade, and nothing else. */
export default defineRule({
  id: 'offer-personal',
  about: 'contacts',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['cnil-b2b'], LAWS['cpce-l34-5'], LAWS['cconso-preliminary'], LAWS['cconso-l223-1'], LAWS['lumo-guide-directories']],
  docs: {
    title: { en: 'Personal offer at a professional address', fr: 'Offre personnelle à une adresse professionnelle' },
    why: {
      en: 'Somebody who is offered something for themselves is a consumer. A pension, a health insurance or a holiday for the director has no link with the trade of the company. So the consumer rules apply: an opt-in by email and SMS, and for calls since 11 August 2026.',
      fr: 'Qui se voit proposer quelque chose pour lui-même est un consommateur. Une retraite, une mutuelle ou un voyage pour le dirigeant n’ont pas de lien avec l’activité de l’entreprise. Les règles du B2C s’appliquent donc : opt-in par email et par SMS, et pour les appels depuis le 11 août 2026.',
    },
    remedy: {
      en: 'Offer something about their work, or write only to people who consented. For a consumer campaign use the preset fr-b2c.',
      fr: 'Proposez ce qui concerne l’activité, ou écrivez à ceux qui ont consenti. Pour une campagne B2C, prenez le préréglage fr-b2c.',
    },
    options: {
      offer: {
        en: 'What the campaign offers: something for the `trade` of the company, or something `personal`.',
        fr: 'Ce que propose la campagne : quelque chose pour l’activité (`trade`) de l’entreprise, ou quelque chose de personnel (`personal`).',
      },
    },
    bad: [
      {
        rows: csv('email;fonction', 'claire.martin@acme.example;Gérante'),
        says: ['personal'],
        options: { offer: 'personal' },
        note: { en: 'A pension for the manager.', fr: 'Une retraite pour la gérante.' },
      },
    ],
    good: [
      { rows: csv('email;fonction', 'claire.martin@acme.example;Gérante'), says: [] },
      { rows: csv('email;optin_email', 'claire.martin@acme.example;oui'), says: [], options: { offer: 'personal' } },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...RELATION_FIELDS, email: 'optional', phone: 'optional', mobile: 'optional' },
  channels: ['email', 'phone', 'sms'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    personal: {
      en: 'Personal offer to somebody who did not consent (their job is no reason for it): get an opt-in, or leave them out.',
      fr: 'Offre personnelle à qui n’a pas consenti (l’activité de l’entreprise n’y suffit pas) : obtenez un opt-in, ou écartez le contact.',
    },
    client: {
      en: 'Personal offer to a client who did not consent: offer only products like those already sold to this person.',
      fr: 'Offre personnelle à un client qui n’a pas consenti : limitez-vous à ce qui ressemble aux produits déjà vendus à cette personne.',
      severity: 'warning',
    },
  },
  options: z.object({ offer: z.enum(['trade', 'personal']).default('trade') }),
  visit(ctx) {
    if (ctx.options.offer === 'trade' || ctx.audience !== 'business') return {};
    const optIn = ctx.asOf >= parseIsoDay(LAWS['cconso-l223-1'].from ?? '');
    const asked = (['email', 'phone', 'sms'] as const).filter((one) => ctx.channels.includes(one) && (one !== 'phone' || optIn));
    if (asked.length === 0) return {};
    return {
      contact(contact) {
        const open = asked.filter(
          (one) => (one === 'email' ? contact.emails : contact.phones).length > 0 && !hasValidConsent(contact, one, ctx.asOf),
        );
        if (open.length === 0) return;
        const client = relationOf(contact, ctx.asOf) === 'client';
        // A client is written to about the like of what they bought, and called about a contract that runs.
        const excused = open.filter((one) => client && (one !== 'phone' || hasRunningContract(contact, ctx.asOf)));
        const barred = open.filter((one) => !excused.includes(one));
        if (barred.length > 0) ctx.report(contact, 'personal', { channels: barred });
        if (excused.length > 0) ctx.report(contact, 'client', { channels: excused });
      },
    };
  },
});
