import {
  BASIS_FIELDS,
  CONSENT_EVIDENCE_FIELDS,
  CONSENT_FIELDS,
  canClaimConsent,
  consentCovers,
  csv,
  defineRule,
  isFilled,
  LAWS,
  makeConsentReliance,
  makePurposeReader,
  namesAllChannels,
  parseIsoDay,
  z,
} from '../src/author.js';

const WRONG = { partners: 'partners', other: 'purpose', unclear: 'unclear', prospecting: undefined } as const;

/** A consent holds for the channels and the purpose it was given for, and for nothing else. */
export default defineRule({
  id: 'consent-scope',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['cconso-l223-1'], LAWS['gdpr-4-11']],
  docs: {
    title: { en: 'Consent to something else', fr: 'Consentement à autre chose' },
    why: {
      en: 'A yes to email allows neither SMS nor calls. Nor does a yes to delivery notices, or to the offers of partners, allow ours: consent is given for a means and a purpose.',
      fr: 'Un oui aux emails ne vaut ni pour les SMS ni pour les appels. Un oui aux avis de livraison ou aux offres de partenaires ne vaut pas davantage pour les nôtres : on consent à un moyen et à une finalité.',
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
  needs: { ...CONSENT_FIELDS, ...CONSENT_EVIDENCE_FIELDS, ...BASIS_FIELDS, consentPurpose: 'optional', consentTextVersion: 'optional' },
  channels: ['email', 'phone', 'sms'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    channel: {
      en: 'The consent names other channels than this one: ask for one by this means.',
      fr: 'Le consentement vise d’autres canaux que celui-ci : demandez-en un pour ce moyen.',
    },
    partners: {
      en: 'The consent is to messages of partners, not to yours: ask for one in your own name.',
      fr: 'Le consentement porte sur les messages de partenaires, pas sur les vôtres : demandez-en un en votre nom.',
    },
    purpose: {
      en: 'The consent was given for something else than prospecting: ask for one to prospecting.',
      fr: 'Le consentement a été donné pour autre chose que la prospection : demandez-en un pour la prospection.',
    },
    unclear: {
      en: 'Nothing tells whether the purpose of this consent covers prospecting: check the text that was agreed to.',
      fr: 'Rien ne dit que la finalité de ce consentement couvre la prospection : relisez le texte qui a été accepté.',
      severity: 'warning',
    },
    everyChannel: {
      en: 'A consent to “every channel” holds only if its wording named them: keep the version of the text.',
      fr: 'Un consentement à « tous les canaux » ne vaut que si le texte les nommait : gardez-en la version.',
    },
  },
  eases: { alsoProspecting: 'more' },
  options: z.object({ alsoProspecting: z.array(z.string()).default([]) }),
  visit(ctx) {
    if (!canClaimConsent(ctx) || !(ctx.has('consentChannels') || ctx.has('consentPurpose'))) return {};
    const reliedOn = makeConsentReliance(ctx, parseIsoDay(LAWS['cconso-l223-1'].from ?? ''));
    const purposeOf = makePurposeReader(ctx.options.alsoProspecting);
    return {
      contact(contact) {
        const named = contact.text('consentChannels');
        const purpose = contact.text('consentPurpose');
        if (named === '' && !isFilled(purpose)) return;
        const claimed = reliedOn(contact);
        const covered = named === '' ? claimed : claimed.filter((channel) => consentCovers(contact, channel));
        if (covered.length < claimed.length) {
          ctx.report(contact, 'channel', { channels: claimed.filter((channel) => !covered.includes(channel)) });
        }
        if (covered.length === 0) return;
        if (namesAllChannels(named) && contact.text('consentTextVersion') === '') {
          ctx.report(contact, 'everyChannel', { channels: covered });
        }
        const wrong = isFilled(purpose) ? WRONG[purposeOf(purpose)] : undefined;
        if (wrong) ctx.report(contact, wrong, { channels: covered });
      },
    };
  },
});
