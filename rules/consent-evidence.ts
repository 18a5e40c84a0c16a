import {
  BARE_YES,
  canClaimConsent,
  csv,
  defineRule,
  isInvalidConsent,
  LAWS,
  makeAbroadTest,
  makeConsentRecipient,
  makeConsentReliance,
  makeProofLacks,
  parseIsoDay,
  REGIMES,
  RELIANCE_FIELDS,
  z,
} from '../src/author.js';

const warned = (en: string, fr: string) => ({ en, fr, severity: 'warning' as const });

/** Who relies on a consent must prove it: who gave it, when, how, to what and to whom. A yes in a column is a claim. */
export default defineRule({
  id: 'consent-evidence',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['gdpr-4-11'], LAWS['gdpr-7'], LAWS['cconso-l223-1'], LAWS['cnil-solocal'], LAWS['cnil-caloga']],
  docs: {
    title: { en: 'Consent without evidence', fr: 'Consentement sans preuve' },
    why: {
      en: 'It is up to you to prove the consent, not to the person. “Yes” in a column says neither when, nor how, nor to whom the person agreed. The CNIL has fined users of bought contacts who could not show it.',
      fr: 'C’est à vous de prouver le consentement, pas à la personne. Un « oui » dans une colonne ne dit ni quand, ni comment, ni à qui la personne a donné son accord. La CNIL a sanctionné des utilisateurs de contacts achetés qui ne pouvaient pas le montrer.',
    },
    remedy: {
      en: 'Ask for the date, the method and the proof of each consent. Drop the consents for which there is none.',
      fr: 'Réclamez la date, la méthode et la preuve de chaque accord. Renoncez à ceux qui n’en ont pas.',
    },
    options: {
      advertiser: {
        en: 'Your names, one of which consent_for must hold; none: sender.name is compared with it.',
        fr: 'Vos noms, dont l’un doit figurer dans consentement_pour ; aucun : sender.name y est comparé.',
      },
      sender: { en: 'Your name; sender.name by default.', fr: 'Votre nom ; par défaut sender.name.' },
      strict: {
        en: 'For SMS, and for calls to consumers, a missing date or proof is an error as well.',
        fr: 'Pour les SMS, et pour les appels aux consommateurs, une date ou une preuve absente est aussi une erreur.',
      },
    },
    bad: [
      { rows: csv('email;consentement', 'lea@gmail.com;oui'), says: ['bareYes'] },
      { rows: csv('telephone;optin_telephone', '01 99 00 12 34;oui'), says: ['unproven'], preset: 'fr-b2c', channels: ['phone'] },
    ],
    good: [
      { rows: csv('email;consentement_date;consentement_preuve', 'lea@gmail.com;2026-05-04;formulaire 1234'), says: [] },
      { rows: csv('email;consentement', 'claire@acme.example;oui'), says: [] },
    ],
  },
  needs: RELIANCE_FIELDS,
  channels: ['email', 'phone', 'sms'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    unproven: {
      en: 'Consent without any proof (it is up to you to show one): do not call or text before you have it.',
      fr: 'Consentement sans aucune preuve (c’est à vous de la fournir) : n’appelez et n’envoyez pas de SMS avant de l’avoir.',
    },
    advertiser: {
      en: 'This consent was given to another company, or to “partners” without a name: get one in your own name.',
      fr: 'Ce consentement a été donné à une autre entreprise, ou à des « partenaires » sans nom : obtenez-en un à votre nom.',
    },
    recipient: {
      en: 'Whether this consent was given to you or to another company is not clear: read it, or give your names as advertiser.',
      fr: 'On ne sait pas si ce consentement vous a été donné, ou à une autre entreprise : lisez-le, ou donnez vos noms (advertiser).',
      severity: 'warning',
      verdict: 'unknown',
    },
    unnamed: warned(
      'The column that says to whom people consented was compared with nobody: name yourself with sender.name.',
      'La colonne qui dit à qui l’on a consenti n’a été comparée à personne : nommez-vous avec sender.name.',
    ),
    bareYes: BARE_YES,
    noDate: warned('No date for this consent: ask when it was given.', 'Consentement sans date : demandez quand il a été donné.'),
    future: warned(
      'This consent is dated in the future, so it does not count: correct the date.',
      'Ce consentement est daté dans le futur, il ne compte donc pas : corrigez la date.',
    ),
    noProof: warned(
      'The consent has a date but no proof: keep the form, the log or the recording that shows it.',
      'Le consentement a une date mais aucune preuve : gardez le formulaire, le journal ou l’enregistrement qui le montre.',
    ),
    method: warned(
      'A box ticked in advance, terms of sale, silence or the word of a friend are not consent: ask for a real one.',
      'Case précochée, conditions de vente, silence ou parole d’un ami ne valent pas consentement : demandez-en un vrai.',
    ),
  },
  eases: { strict: 'less' },
  sender: 'sender',
  options: z.object({ advertiser: z.array(z.string()).default([]), sender: z.string().default(''), strict: z.boolean().default(false) }),
  start(ctx) {
    if (ctx.has('consentFor') && !ctx.options.advertiser[0] && !ctx.options.sender && canClaimConsent(ctx)) ctx.report('file', 'unnamed');
  },
  visit(ctx) {
    if (!canClaimConsent(ctx)) return {};
    const givenTo = makeConsentRecipient(ctx.options.advertiser, ctx.options.sender);
    const [since, isAbroad] = [parseIsoDay(LAWS['cconso-l223-1'].from ?? ''), makeAbroadTest(ctx, REGIMES)];
    const [reliedOn, reliedAnywhere] = [makeConsentReliance(ctx, since), makeConsentReliance(ctx, since, isAbroad)];
    const lacksOf = makeProofLacks(ctx, ctx.options.strict);
    return {
      contact(contact) {
        const anywhere = reliedAnywhere(contact);
        if (anywhere.length === 0) return;
        const [channels, to] = [reliedOn(contact), givenTo(contact)];
        if (channels.length > 0 && isInvalidConsent(contact)) return ctx.report(contact, 'method', { channels });
        if (to === 'others') return ctx.report(contact, 'advertiser', { channels: anywhere });
        if (to === 'unclear') ctx.report(contact, 'recipient', { channels: anywhere });
        for (const [lack, on] of lacksOf(contact, channels)) ctx.report(contact, lack, { channels: on });
      },
    };
  },
});
