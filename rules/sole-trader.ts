import { AUDIENCE_FIELDS, countryCode, csv, defineRule, LAWS, makeAudienceReader, makeSoleTraderReader, z } from '../src/author.js';

/** Behind a sole trader stands a person, whom several countries protect as a consumer. */
export default defineRule({
  id: 'sole-trader',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [
    LAWS['cpce-l34-5'],
    LAWS['cconso-preliminary'],
    LAWS['lumo-guide-consent'],
    LAWS['de-uwg-7'],
    LAWS['at-tkg-174'],
    LAWS['nl-telecommunications-act'],
    LAWS['uk-pecr-22'],
  ],
  docs: {
    title: { en: 'Sole trader', fr: 'Entrepreneur individuel' },
    why: {
      en: 'A business without a company behind it is a natural person. Mailbox, mobile and refusal are theirs, so the stricter rules apply. The Netherlands, the United Kingdom, Austria and Germany treat them as consumers: there they are to be checked.',
      fr: 'Sans société derrière elle, une entreprise est une personne physique. Sa boîte, son mobile et son refus sont ceux d’une personne : les règles les plus strictes s’appliquent. Les Pays-Bas, le Royaume-Uni, l’Autriche et l’Allemagne la traitent en consommateur : elle y est à vérifier.',
    },
    remedy: {
      en: 'In France, write about the trade only, to a mailbox of the business. Abroad, get a consent first.',
      fr: 'En France, ne parlez que de l’activité, à une boîte de l’entreprise. À l’étranger, obtenez d’abord un accord.',
    },
    options: {
      consumersIn: {
        en: 'Countries (ISO codes) that treat sole traders as consumers.',
        fr: 'Pays (codes ISO) qui traitent les entrepreneurs individuels en consommateurs.',
      },
    },
    bad: [{ rows: csv('email;forme_juridique;pays', 'info@acme.example;Einzelunternehmer;Allemagne'), says: ['abroad'] }],
    good: [
      { rows: csv('email;categorie_juridique', 'contact@acme.example;1000'), says: ['person'] },
      {
        rows: csv('email;forme_juridique', 'contact@acme.example;EURL', 'contact@other.example;SASU'),
        says: [],
        note: { en: 'Companies of one person are companies.', fr: 'Une société d’une seule personne est une société.' },
      },
    ],
  },
  needs: { ...AUDIENCE_FIELDS, country: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    person: {
      en: 'Sole trader (a natural person): write about the trade only, and get a consent for a personal mailbox or mobile.',
      fr: 'Entrepreneur individuel (personne physique) : ne parlez que de l’activité ; boîte ou mobile personnel, il faut un accord.',
      severity: 'info',
    },
    abroad: {
      en: 'Sole trader in a country that treats them as consumers: get a consent before any contact.',
      fr: 'Entrepreneur individuel d’un pays qui le traite en consommateur : obtenez son accord avant tout contact.',
      verdict: 'unknown',
      channels: ['email', 'phone', 'sms'],
    },
  },
  eases: { consumersIn: 'less' },
  options: z.object({ consumersIn: z.array(z.string().regex(/^[A-Z]{2}$/)).default(['AT', 'DE', 'GB', 'NL']) }),
  visit(ctx) {
    const telling = ctx.has('legalForm') || ctx.has('legalCategory') || (ctx.has('company') && ctx.has('firstName') && ctx.has('lastName'));
    if (!telling || ctx.audience !== 'business' || ctx.purpose !== 'prospecting') return {};
    const isSoleTrader = makeSoleTraderReader(ctx);
    const audienceOf = makeAudienceReader(ctx);
    const abroad = new Set(ctx.options.consumersIn);
    return {
      contact(contact) {
        // Whom the row calls a private person is judged as one: private-person-without-consent.
        if (!isSoleTrader(contact) || audienceOf(contact) === 'consumer') return;
        const country = countryCode(contact.text('country')) || ctx.country;
        ctx.report(contact, abroad.has(country) ? 'abroad' : 'person');
      },
    };
  },
});
