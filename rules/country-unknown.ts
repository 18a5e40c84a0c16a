import {
  AUDIENCE_FIELDS,
  CONSENT_FIELDS,
  COUNTRY_BY_CALLING_CODE,
  COUNTRY_BY_TOP_LEVEL,
  countryOfCell,
  csv,
  defineRule,
  EMAIL_REGIMES,
  FRENCH_CONTACT_FIELDS,
  hasValidConsent,
  LAWS,
  makeAudienceReader,
  makeCountryResolver,
  makeFieldReader,
  makeForeignSigns,
  makeFrenchContactTest,
  regimeCountryOf,
  webmailKindOfEmail,
  z,
} from '../src/author.js';

/** Email between companies is judged by the country of the contact: one that nobody can read leaves it unjudged. */
export default defineRule({
  id: 'country-unknown',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['eprivacy-13'], LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Country unknown', fr: 'Pays inconnu' },
    why: {
      en: 'Each country has its own rule for writing to companies. A blank or unreadable country, one without a known rule, or an address that ends like those of another country does not say which one applies.',
      fr: 'Chaque pays a sa règle pour écrire aux entreprises. Un pays vide ou illisible, un pays sans règle connue, ou une adresse qui se termine comme celles d’un autre pays ne disent pas laquelle s’applique.',
    },
    remedy: {
      en: 'Fill in or correct the country. A name or an ISO code will do.',
      fr: 'Renseignez ou corrigez le pays. Un nom ou un code ISO convient.',
    },
    options: {
      known: {
        en: 'Countries (ISO codes) whose email regime you know, besides those of country-regime-email.',
        fr: 'Pays (codes ISO) dont vous connaissez le régime email, en plus de ceux de country-regime-email.',
      },
    },
    bad: [
      { rows: csv('email;pays', 'claire@acme.example;???'), says: ['unknown'] },
      { rows: csv('email;pays', 'hans@acme.de;France'), says: ['domain'] },
      { rows: csv('email;pays', 'john@acme.example;Canada'), says: ['noRegime'] },
      { rows: csv('email;telephone', 'hans@acme.example;+49 30 23125 123'), says: ['number'] },
      { rows: csv('email;societe', 'hans@acme.example;Acme GmbH'), says: ['place'] },
    ],
    good: [
      { rows: csv('email;pays', 'claire@acme.example;France', 'hans@acme.de;Deutschland'), says: [] },
      { rows: csv('email;pays;code_postal', 'claire@acme.example;;69003'), says: [] },
      {
        rows: csv('email', 'claire@acme.example'),
        says: [],
        note: {
          en: 'Without a column of countries, the file’s own country holds, unless a number, a legal form or a postcode says otherwise.',
          fr: 'Sans colonne de pays, c’est le pays du fichier qui vaut, sauf si un numéro, une forme juridique ou un code postal dit autre chose.',
        },
      },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...AUDIENCE_FIELDS, ...FRENCH_CONTACT_FIELDS, email: 'required', country: 'optional' },
  channels: ['email'],
  severity: 'warning',
  action: 'bar',
  messages: {
    unknown: {
      en: 'The country of this contact is missing or cannot be read (the rules for email depend on it): fill it in.',
      fr: 'Le pays de ce contact est absent ou illisible (les règles de l’email en dépendent) : renseignez-le.',
    },
    noRegime: {
      en: 'We do not know this country’s rules for email: find out before writing.',
      fr: 'Nous ne connaissons pas les règles de ce pays pour l’email : renseignez-vous avant d’écrire.',
    },
    domain: {
      en: 'The address ends like those of another country: check which country is right.',
      fr: 'L’adresse se termine comme celles d’un autre pays : vérifiez quel pays est le bon.',
    },
    number: {
      en: 'The number is one of another country, and no column says the country: add that column.',
      fr: 'Le numéro est celui d’un autre pays, et aucune colonne ne dit le pays : ajoutez-la.',
    },
    place: {
      en: 'The company’s legal form or the postcode is one of another country, and no column says the country: add that column.',
      fr: 'La forme juridique ou le code postal est d’un autre pays, et aucune colonne ne dit le pays : ajoutez-la.',
    },
  },
  options: z.object({ known: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]) }),
  visit(ctx) {
    if (ctx.audience !== 'business' || !ctx.channels.includes('email')) return {};
    const { optIn, named, optOut } = EMAIL_REGIMES;
    const known = new Set<string>([...optIn, ...named, ...optOut, ctx.country, ...ctx.options.known]);
    const whence = makeCountryResolver(COUNTRY_BY_TOP_LEVEL, ctx.country, regimeCountryOf);
    const whereBlank = ctx.countrySaid ? ctx.country : undefined;
    const countryOf = ctx.has('country')
      ? makeFieldReader(ctx, 'country', (text) => (text.trim() === '' ? whereBlank : countryOfCell(text)))
      : () => ctx.country;
    const audienceOf = makeAudienceReader(ctx);
    const isFrench = makeFrenchContactTest(ctx.country);
    const signOf = ctx.has('country') ? undefined : makeForeignSigns(COUNTRY_BY_CALLING_CODE, COUNTRY_BY_TOP_LEVEL, ctx.country);
    return {
      contact(contact) {
        const said = countryOf(contact);
        const country = said === undefined && isFrench(contact) ? 'FR' : said;
        for (const email of contact.emails) {
          const from = whence(country, email);
          const sign = from === ctx.country ? signOf?.(contact, email) : undefined;
          if ((known.has(from) && !sign) || !email.valid || webmailKindOfEmail(email)) continue;
          // Whoever agreed to be written to may be, in every country; of private persons it is asked in all of them.
          if ((said === undefined || sign || audienceOf(contact) === 'consumer') && hasValidConsent(contact, 'email', ctx.asOf)) return;
          return ctx.report(contact, sign ?? (from === 'unknown' || from === 'domain' ? from : 'noRegime'));
        }
      },
    };
  },
});
