import {
  AUDIENCE_FIELDS,
  type Channel,
  COUNTRY_BY_TOP_LEVEL,
  countryOfCell,
  csv,
  defineRule,
  LIST_FIELDS,
  makeDomainCountry,
  makeFieldReader,
  makeProvenConsentReader,
  makeUnaskedRegisters,
  PROVEN_CONSENT_FIELDS,
  REGISTER_LAWS,
  REGISTER_NAMES,
  registerOf,
  z,
} from '../src/author.js';

/** Where a country keeps a register of those who want no advertising, whom it was not asked about is not cleared. */
export default defineRule({
  id: 'robinson-list-missing',
  about: 'contacts',
  since: '0.2.0',
  theme: 'opposition',
  law: REGISTER_LAWS,
  docs: {
    title: { en: 'Robinson list missing', fr: 'Liste Robinson non fournie' },
    why: {
      en: 'Many countries keep a register of those who want no advertising. TPS and CTPS in the United Kingdom, Do Not Call Me in Belgium, the registro delle opposizioni in Italy: a contact who was not looked up there may have refused, and nobody knows.',
      fr: 'De nombreux pays tiennent un registre de ceux qui refusent la publicité. TPS et CTPS au Royaume-Uni, Ne m’appelez plus en Belgique, registro delle opposizioni en Italie : un contact qui n’y a pas été cherché a peut-être refusé, sans que personne le sache.',
    },
    remedy: {
      en: 'Give the list of that country, with its adapter. Or leave these contacts out. docs/lists-national.md says where to get it.',
      fr: 'Donnez la liste de ce pays, avec son adaptateur. Ou écartez ces contacts. docs/fr/lists-national.md dit où l’obtenir.',
    },
    options: {
      compulsory: {
        en: 'Bar contacts also where the list is usual and no law makes one ask it.',
        fr: 'Écarter aussi les contacts là où la liste est d’usage sans qu’une loi l’impose.',
      },
      alsoBusiness: {
        en: 'Countries (ISO codes) whose register of persons is asked about people at companies too.',
        fr: 'Pays (codes ISO) dont le registre de particuliers se consulte aussi pour les personnes en entreprise.',
      },
    },
    bad: [
      { rows: csv('telephone', '+44 20 7946 0123'), says: ['missingBarred'], channels: ['phone'] },
      { rows: csv('email;pays', 'info@acme.example;Autriche'), says: ['missingBarred'] },
      { rows: csv('telephone', '+34 910 12 34 56'), says: ['missing'], channels: ['phone'] },
    ],
    good: [
      { rows: csv('telephone', '01 99 00 12 34'), says: [], channels: ['phone'] },
      {
        rows: csv('telephone', '+44 20 7946 0123'),
        says: [],
        robinson: { entries: ['+44 20 7946 0999'], date: '2026-11-20', maxAgeDays: 30 },
        channels: ['phone'],
      },
    ],
  },
  needs: { ...AUDIENCE_FIELDS, ...LIST_FIELDS, ...PROVEN_CONSENT_FIELDS, country: 'optional', directoryMention: 'optional' },
  channels: ['email', 'phone', 'sms', 'post'],
  verdict: 'unscreened',
  severity: 'error',
  action: 'bar',
  facts: { register: { is: REGISTER_NAMES, en: '{value}', fr: '{value}' } },
  messages: {
    missingBarred: {
      en: 'The country of this contact keeps a compulsory list of refusals, and it was not given: check your file against it first.',
      fr: 'Le pays de ce contact tient une liste de refus obligatoire, qui n’a pas été fournie : confrontez-la d’abord au fichier.',
    },
    missing: {
      en: 'The country of this contact keeps a list of refusals, and it was not given: ask for it where you may have it, since this contact may be on it.',
      fr: 'Le pays de ce contact tient une liste de refus, qui n’a pas été fournie : demandez-la si vous y avez droit, ce contact y figure peut-être.',
      severity: 'warning',
    },
  },
  eases: { compulsory: 'less', alsoBusiness: 'less' },
  options: z.object({ compulsory: z.boolean().default(false), alsoBusiness: z.array(z.string().regex(/^[A-Z]{2}$/)).default(['ES']) }),
  visit(ctx) {
    const unasked = makeUnaskedRegisters(ctx, ctx.options);
    if (unasked.all.length === 0) return {};
    const countryOf = makeFieldReader(ctx, 'country', (text) => countryOfCell(text) ?? ctx.country);
    const byMail = new Set(unasked.all.flatMap(({ channel, countries }) => (channel === 'email' ? countries : [])));
    const domains = Object.fromEntries(Object.entries(COUNTRY_BY_TOP_LEVEL).filter(([, country]) => byMail.has(country)));
    const domainCountry = makeDomainCountry(domains, '');
    const proven = makeProvenConsentReader(ctx);
    return {
      contact(contact) {
        const country = countryOf(contact);
        const isAbroad = contact.emails.some((email) => email.valid && domainCountry(email) !== '');
        if (!isAbroad && !unasked.mayConcern(country, contact.phones)) return;
        const found = { missingBarred: [] as Channel[], missing: [] as Channel[], told: [] as Channel[] };
        let register: string | undefined;
        for (const duty of unasked.of(contact)) {
          const { channel, countries, callingCodes, isGiven, bars, undoesConsent } = duty;
          const isThere =
            channel === 'email'
              ? contact.emails.some((email) => email.valid && (countries.includes(country) || countries.includes(domainCountry(email))))
              : channel === 'post'
                ? countries.includes(country) && contact.text('address') !== ''
                : contact.phones.some(({ e164 }) => callingCodes.some((code) => e164.startsWith(code)));
          if (!isThere || (isGiven && contact.text('address') !== '')) continue;
          if (!undoesConsent && proven(contact, [channel], Number.NEGATIVE_INFINITY).length > 0) continue;
          register ??= registerOf(duty);
          found[bars ? 'missingBarred' : duty.bindsMembersOnly ? 'told' : 'missing'].push(channel);
        }
        const facts = register && { facts: { register } };
        for (const message of ['missingBarred', 'missing'] as const)
          if (found[message].length > 0) ctx.report(contact, message, { channels: [...new Set(found[message])], ...facts });
        // Nobody who is no member can have it: that is told, and leaves the channel open.
        if (found.told.length > 0) ctx.report(contact, 'missing', { channels: [], ...facts });
      },
    };
  },
});
