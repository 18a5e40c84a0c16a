import {
  BARE_YES,
  BASIS_FIELDS,
  CONSENT_EVIDENCE_FIELDS,
  CONSENT_FIELDS,
  countryOfCell,
  csv,
  defineRule,
  EMAIL_LAWS,
  EMAIL_REGIMES,
  type EmailValue,
  LAWS,
  makeEmailRegime,
  makeFieldReader,
  ONLY_SUBSCRIBED,
  z,
} from '../src/author.js';

const codes = (list: readonly string[]) => z.array(z.string().regex(/^[A-Z]{2}$/)).default([...list]);

/** Opt-out between companies is French: elsewhere a company address may take an opt-in. */
export default defineRule({
  id: 'country-regime-email',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['eprivacy-13'], ...EMAIL_LAWS],
  docs: {
    title: { en: 'Country where email needs consent', fr: 'Pays où l’email demande un consentement' },
    why: {
      en: 'The opt-out of B2B email is a French rule, not a European one. Germany, Italy, Spain, Denmark, Poland and Switzerland ask for an opt-in even from companies; Belgium, the Netherlands and Austria do so for named addresses. This comes from an overview that is some years old: have it confirmed, and adjust the lists.',
      fr: 'L’opt-out de l’email B2B est une règle française, pas européenne. Allemagne, Italie, Espagne, Danemark, Pologne et Suisse exigent un opt-in même des entreprises ; Belgique, Pays-Bas et Autriche l’exigent pour les adresses nominatives. Cela vient d’un panorama qui a quelques années : faites-le confirmer, et ajustez les listes.',
    },
    remedy: {
      en: 'Get the opt-in that the country asks for, or use another channel. Where the country is missing, fill it in.',
      fr: 'Obtenez l’opt-in que le pays exige, ou joignez le contact autrement. Si le pays manque, renseignez-le.',
    },
    options: {
      optIn: { en: 'Countries with an opt-in for every address.', fr: 'Pays où toute adresse demande un opt-in.' },
      named: { en: 'Countries with an opt-in for named addresses.', fr: 'Pays où une adresse nominative demande un opt-in.' },
      optOut: { en: 'Countries of opt-out.', fr: 'Pays d’opt-out.' },
      soleTraders: { en: 'Countries where sole traders are consumers.', fr: 'Pays où l’entrepreneur individuel est un consommateur.' },
    },
    bad: [
      { rows: csv('email;pays', 'contact@acme.example;Allemagne'), says: ['optIn'] },
      { rows: csv('email;pays', 'claire@acme.example;Belgique', 'contact@acme.example;Belgique'), says: ['named'] },
      { rows: csv('email;pays;consentement', 'info@acme.example;DE;oui'), says: ['bareYes'] },
    ],
    good: [
      { rows: csv('email;pays', 'claire@acme.example;France'), says: [] },
      { rows: csv('email;pays;consentement;consentement_date', 'info@acme.example;DE;oui;2026-05-04'), says: [] },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...CONSENT_EVIDENCE_FIELDS, ...BASIS_FIELDS, email: 'required', country: 'optional' },
  channels: ['email'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    optIn: {
      en: 'In the country of this contact even a company address needs an opt-in: get one before writing.',
      fr: 'Dans le pays de ce contact, même une adresse d’entreprise demande un opt-in : obtenez-le avant d’écrire.',
    },
    named: {
      en: 'In the country of this contact a named address needs an opt-in: get one, or write to a generic address.',
      fr: 'Dans le pays de ce contact, une adresse nominative demande un opt-in : obtenez-le, ou écrivez à une adresse générique.',
    },
    soleTrader: {
      en: 'In this country a sole trader is protected as a consumer: get an opt-in before writing.',
      fr: 'Dans ce pays, un entrepreneur individuel est protégé comme un consommateur : obtenez un opt-in avant d’écrire.',
    },
    client: {
      en: 'Client in an opt-in country: write only about products like those already sold, with a way to refuse.',
      fr: 'Client dans un pays où l’opt-in est exigé : n’écrivez que pour des produits proches de ceux vendus, avec un moyen de refuser.',
      severity: 'warning',
    },
    contested: {
      en: 'Opinions differ in this country on generic addresses: ask for an opt-in, to be safe.',
      fr: 'Dans ce pays, les avis divergent sur les adresses génériques : demandez un opt-in, par prudence.',
      severity: 'warning',
    },
    subscribed: ONLY_SUBSCRIBED.message,
    bareYes: BARE_YES,
  },
  eases: { optIn: 'less' },
  options: z.object({
    optIn: codes(EMAIL_REGIMES.optIn),
    named: codes(EMAIL_REGIMES.named),
    optOut: codes(EMAIL_REGIMES.optOut),
    soleTraders: codes(EMAIL_REGIMES.soleTraders),
  }),
  visit(ctx) {
    const strict = new Set([ctx.options.optIn, ctx.options.named, ctx.options.soleTraders].flat());
    const saysOf = makeEmailRegime(ctx, { ...EMAIL_REGIMES, ...ctx.options });
    // The column decides, and the file’s own country where it is blank: country-unknown speaks of the rest.
    const countryOf = makeFieldReader(ctx, 'country', (text) => countryOfCell(text) ?? ctx.country);
    if (ctx.audience !== 'business' || !ctx.channels.includes('email') || !(ctx.has('country') || strict.has(ctx.country))) return {};
    // Where the addresses of the row at hand stand: `contact` comes after the cells.
    const columns: number[] = [];
    let count = 0;
    return {
      email(_value, { column }) {
        columns[count++] = column;
      },
      contact(contact) {
        count = 0;
        const country = countryOf(contact);
        if (!strict.has(country)) return;
        for (let i = 0; i < contact.emails.length; i++) {
          const says = saysOf(country, contact, contact.emails[i] as EmailValue);
          if (says) ctx.report({ is: 'cell', row: contact.row, column: columns[i] as number, field: 'email' }, says);
        }
      },
    };
  },
});
