import {
  BASIS_FIELDS,
  CALL_REGIMES,
  CONSENT_FIELDS,
  COUNTRY_BY_CALLING_CODE,
  countryOfCell,
  csv,
  defineRule,
  EMAIL_LAWS,
  EMAIL_REGIMES,
  hasValidConsent,
  LAWS,
  makeFieldReader,
  makeNumberCountry,
  makeRequirementReader,
  relationOf,
  z,
} from '../src/author.js';

const codes = (list: readonly string[]) => z.array(z.string().regex(/^[A-Z]{2}$/)).default([...list]);

/** An SMS is electronic mail in law (Directive 2002/58, art. 2(h) and 13): the opt-in of a country holds for it, and for calls in some. */
export default defineRule({
  id: 'country-regime-phone',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['eprivacy-13'], ...EMAIL_LAWS],
  docs: {
    title: { en: 'Country where SMS or calls need consent', fr: 'Pays où le SMS ou l’appel demande un consentement' },
    why: {
      en: 'In law an SMS is electronic mail. A country that asks for an opt-in before an email to a company asks for it before an SMS. Austria and Poland ask for it before calls too, and the Netherlands before calls to sole traders. Have it confirmed, and adjust the lists.',
      fr: 'En droit, un SMS est un courrier électronique. Un pays qui exige un opt-in avant un email à une entreprise l’exige avant un SMS. Autriche et Pologne l’exigent aussi avant un appel, et les Pays-Bas avant d’appeler un entrepreneur individuel. Faites-le confirmer, et ajustez les listes.',
    },
    remedy: {
      en: 'Get an opt-in for that channel, or reach the contact another way. Where the country is missing, fill it in.',
      fr: 'Obtenez l’opt-in pour ce canal, ou joignez le contact autrement. Si le pays manque, renseignez-le.',
    },
    options: {
      sms: { en: 'Countries with an opt-in for SMS.', fr: 'Pays où le SMS demande un opt-in.' },
      calls: { en: 'Countries with an opt-in for calls.', fr: 'Pays où l’appel demande un opt-in.' },
      smsSoleTraders: {
        en: 'Countries where sole traders are consumers for SMS.',
        fr: 'Pays où l’entrepreneur individuel est un consommateur pour le SMS.',
      },
      callsSoleTraders: {
        en: 'Countries where sole traders are consumers for calls.',
        fr: 'Pays où l’entrepreneur individuel est un consommateur pour l’appel.',
      },
    },
    bad: [
      { rows: csv('mobile;pays', '+49 1512 3456789;Allemagne'), says: ['sms'], channels: ['sms'] },
      { rows: csv('telephone;pays', '+43 1 5880012;Autriche'), says: ['call'], channels: ['phone'] },
    ],
    good: [
      { rows: csv('mobile;pays', '06 39 98 12 34;France'), says: [], channels: ['sms', 'phone'] },
      { rows: csv('telephone;pays', '+49 30 1234567;Allemagne'), says: [], channels: ['phone'] },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...BASIS_FIELDS, phone: 'one-of', mobile: 'one-of', country: 'optional' },
  channels: ['phone', 'sms'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    sms: {
      en: 'In the country of this contact an SMS to a company needs an opt-in, as an email does: get one before texting.',
      fr: 'Dans le pays de ce contact, un SMS à une entreprise demande un opt-in, comme un email : obtenez-le avant d’en envoyer.',
      channels: ['sms'],
    },
    smsClient: {
      en: 'Client in an opt-in country: text only about products like those already sold, with a way to refuse.',
      fr: 'Client dans un pays où l’opt-in est exigé : limitez les SMS à des produits proches de ceux vendus, avec un moyen de refuser.',
      severity: 'warning',
      channels: ['sms'],
    },
    call: {
      en: 'In the country of this contact an advertising call needs an opt-in, from companies too: get one before calling.',
      fr: 'Dans le pays de ce contact, un appel publicitaire demande un opt-in, même d’une entreprise : obtenez-le avant d’appeler.',
      channels: ['phone'],
    },
  },
  eases: { sms: 'less', calls: 'less', smsSoleTraders: 'less', callsSoleTraders: 'less' },
  options: z.object({
    sms: codes([...EMAIL_REGIMES.optIn, ...EMAIL_REGIMES.named]),
    calls: codes(CALL_REGIMES.optIn),
    smsSoleTraders: codes(EMAIL_REGIMES.soleTraders),
    callsSoleTraders: codes(CALL_REGIMES.soleTraders),
  }),
  visit(ctx) {
    if (ctx.audience !== 'business') return {};
    const { sms, calls, smsSoleTraders, callsSoleTraders } = ctx.options;
    const countryOf = makeFieldReader(ctx, 'country', countryOfCell);
    const numberCountry = makeNumberCountry(COUNTRY_BY_CALLING_CODE, ctx.country);
    const strict = new Set([...sms, ...calls, ...smsSoleTraders, ...callsSoleTraders]);
    // A number has no generic form: what holds for a named address holds for it.
    const forSms = makeRequirementReader({ ...EMAIL_REGIMES, optIn: [], named: sms, soleTraders: smsSoleTraders });
    const forCalls = makeRequirementReader({ ...EMAIL_REGIMES, optIn: calls, named: [], soleTraders: callsSoleTraders });
    return {
      contact(contact) {
        if (contact.phones.length === 0) return;
        const country = numberCountry(countryOf(contact), contact);
        if (!strict.has(country)) return;
        const lacks = (channel: 'phone' | 'sms', ruling: typeof forSms): boolean =>
          ctx.channels.includes(channel) && ruling(country, contact) !== undefined && !hasValidConsent(contact, channel, ctx.asOf);
        if (lacks('sms', forSms)) ctx.report(contact, relationOf(contact, ctx.asOf) === 'client' ? 'smsClient' : 'sms');
        if (lacks('phone', forCalls)) ctx.report(contact, 'call');
      },
    };
  },
});
