import {
  canClaimConsent,
  csv,
  defineRule,
  LAWS,
  makeAbroadTest,
  makeConsentReliance,
  makeScopeGaps,
  parseIsoDay,
  REGIMES,
  RELIANCE_FIELDS,
  z,
} from '../src/author.js';

const SCOPES = ['consentChannels', 'consentPurpose', 'consentTextVersion'] as const;

/** A consent holds for the channels and the purpose it was given for, and for nothing else. */
export default defineRule({
  id: 'consent-scope',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['cconso-l223-1'], LAWS['gdpr-4-11']],
  docs: {
    title: { en: 'Consent given for something else', fr: 'Consentement donné pour autre chose' },
    why: {
      en: 'A yes to email allows neither SMS nor calls. Nor does a yes to delivery notices, or to the offers of partners, allow ours: consent is given for a channel and a purpose.',
      fr: 'Un oui aux emails ne vaut ni pour les SMS ni pour les appels. Un oui aux avis de livraison ou aux offres de partenaires ne vaut pas davantage pour les nôtres : on consent à un canal et à un usage précis.',
    },
    remedy: {
      en: 'Ask for the consent that this campaign needs. Until then, leave the contact out on that channel.',
      fr: 'Demandez le consentement qu’exige cette campagne. D’ici là, écartez le contact sur ce canal.',
    },
    options: {
      alsoProspecting: {
        en: 'More words that name prospecting among the purposes.',
        fr: 'Autres mots qui désignent la prospection parmi les finalités.',
      },
      sender: { en: 'Your name; sender.name by default.', fr: 'Votre nom ; par défaut sender.name.' },
    },
    bad: [
      { rows: csv('email;consentement;consentement_canaux', 'lea@gmail.com;oui;téléphone'), says: ['channel'] },
      { rows: csv('email;consentement;consentement_finalite', 'lea@gmail.com;oui;offres de nos partenaires'), says: ['partners'] },
    ],
    good: [
      {
        rows: csv('email;consentement;consentement_canaux;consentement_finalite', 'lea@gmail.com;oui;email;prospection'),
        says: [],
      },
      {
        rows: csv('email;consentement;consentement_canaux', 'claire@acme.example;oui;téléphone'),
        says: [],
        note: { en: 'A business address does not rest on consent.', fr: 'Une adresse professionnelle ne repose pas sur un consentement.' },
      },
    ],
  },
  needs: RELIANCE_FIELDS,
  channels: ['email', 'phone', 'sms'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    channel: {
      en: 'The consent is for other channels: ask for one for this channel.',
      fr: 'Le consentement vise d’autres canaux : demandez-en un pour celui-ci.',
    },
    partners: {
      en: 'This person agreed to messages from partners, not from you: ask for consent in your own name.',
      fr: 'Cette personne a accepté les messages de partenaires, pas les vôtres : demandez un accord à votre nom.',
    },
    purpose: {
      en: 'The consent was given for something other than prospecting: ask for one that covers it.',
      fr: 'Le consentement a été donné pour autre chose que la prospection : demandez-en un qui la couvre.',
    },
    unclear: {
      en: 'It is not clear that this consent covers prospecting: check the wording that was accepted.',
      fr: 'Il n’est pas sûr que ce consentement couvre la prospection : relisez le texte qui a été accepté.',
      severity: 'warning',
    },
    wording: {
      en: 'The wording that was accepted speaks of other means, or of partners too: read it before you rely on it.',
      fr: 'Le texte accepté parle d’autres moyens, ou aussi de partenaires : relisez-le avant de vous y fier.',
      severity: 'warning',
      verdict: 'unknown',
    },
    everyChannel: {
      en: 'A consent to “every channel” only counts if the wording named them: keep that wording.',
      fr: 'Un consentement à « tous les canaux » ne vaut que si le texte les nommait : gardez ce texte.',
    },
  },
  eases: { alsoProspecting: 'more' },
  sender: 'sender',
  options: z.object({ alsoProspecting: z.array(z.string()).default([]), sender: z.string().default('') }),
  visit(ctx) {
    if (!canClaimConsent(ctx) || !SCOPES.some((field) => ctx.has(field))) return {};
    const isAbroad = makeAbroadTest(ctx, REGIMES);
    const reliedOn = makeConsentReliance(ctx, parseIsoDay(LAWS['cconso-l223-1'].from ?? ''), isAbroad);
    const gapsOf = makeScopeGaps(ctx.options.alsoProspecting, ctx.options.sender);
    return {
      contact(contact) {
        if (SCOPES.every((field) => contact.text(field) === '')) return;
        for (const [gap, channels] of gapsOf(contact, reliedOn(contact))) ctx.report(contact, gap, { channels });
      },
    };
  },
});
