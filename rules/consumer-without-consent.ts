import { CONSENT_FIELDS, csv, defineRule, LAWS, makeConsumerGaps, parseIsoDay, RELATION_FIELDS, z } from '../src/author.js';

/** What may be done towards consumers, channel by channel: email and SMS are opt-in, and calls since 2026-08-11. */
export default defineRule({
  id: 'consumer-without-consent',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['cconso-l223-1'], LAWS['cconso-l223-1-bloctel'], LAWS['gdpr-7']],
  docs: {
    title: { en: 'Consumer without consent', fr: 'Consommateur sans consentement' },
    why: {
      en: 'Consumers must agree beforehand, channel by channel. It holds for emails and SMS (except to clients, about products like those they bought), and since 11 August 2026 for calls (except about a running contract).',
      fr: 'Le consommateur doit avoir dit oui, canal par canal. Cela vaut pour les emails et SMS (sauf client, pour des produits proches de ses achats) et, depuis le 11 août 2026, pour les appels (sauf pour un contrat en cours).',
    },
    remedy: {
      en: 'Add the consent with its date, its channels and its proof. Without it, leave the person out on that channel.',
      fr: 'Indiquez le consentement, sa date, ses canaux et sa preuve. À défaut, laissez la personne tranquille sur ce canal.',
    },
    options: {
      aboutContract: {
        en: 'The calls are about the running contract, or what completes it; false: they are about something else, and it excuses nobody.',
        fr: 'Les appels portent sur le contrat en cours ou ce qui le complète ; false : ils portent sur autre chose, et il n’excuse personne.',
      },
      commercial: {
        en: 'What is sent sells something; false: a charity appeals, an association writes to its own. Emails and SMS then take no consent, but people informed and free to refuse.',
        fr: 'L’envoi vend quelque chose ; false : appel d’une œuvre, message d’une association aux siens. Emails et SMS se passent alors d’accord, pas d’information ni de droit de refus.',
      },
    },
    bad: [
      { rows: csv('email', 'lea.martin@acme.example'), says: ['email'], preset: 'fr-b2c', channels: ['email'] },
      { rows: csv('telephone', '01 99 00 12 34'), says: ['phone'], preset: 'fr-b2c', channels: ['phone'] },
    ],
    good: [
      { rows: csv('telephone', '01 99 00 12 34'), says: [], preset: 'fr-b2c', channels: ['phone'], asOf: '2026-08-10' },
      { rows: csv('telephone;contrat_en_cours', '01 99 00 12 34;oui'), says: ['contract'], preset: 'fr-b2c', channels: ['phone'] },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...RELATION_FIELDS, email: 'one-of', phone: 'one-of', mobile: 'one-of', source: 'optional' },
  channels: ['email', 'phone', 'sms'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    email: {
      en: 'Consumer without consent to email: get an opt-in before writing.',
      fr: 'Consommateur sans consentement aux emails : obtenez un opt-in avant d’écrire.',
      channels: ['email'],
    },
    subscribed: {
      en: 'The file says that this consumer is subscribed, and not when or to what they agreed: add that date and its proof before writing.',
      fr: 'Le fichier dit ce consommateur abonné, sans dire quand ni à quoi il a consenti : ajoutez cette date et sa preuve avant d’écrire.',
      channels: ['email'],
    },
    emailClient: {
      en: 'Client without consent to email: write only about products like those already sold, with a way to refuse.',
      fr: 'Client sans consentement aux emails : n’écrivez que pour des produits proches de ceux vendus, avec un moyen de refuser.',
      severity: 'warning',
      channels: ['email'],
    },
    emailSale: {
      en: 'Client who bought from you, without consent to email: write only about similar products, with a way to refuse.',
      fr: 'Client qui a acheté chez vous, sans consentement aux emails : n’écrivez que sur des produits proches, avec un moyen de refuser.',
      severity: 'info',
      channels: ['email'],
    },
    sms: {
      en: 'Consumer without consent to SMS: get an opt-in before texting.',
      fr: 'Consommateur sans consentement aux SMS : obtenez un opt-in avant d’en envoyer.',
      channels: ['sms'],
    },
    smsClient: {
      en: 'Client without consent to SMS: text only about products like those already sold, with a way to refuse.',
      fr: 'Client sans consentement aux SMS : limitez-vous à des produits proches de ceux vendus, avec un moyen de refuser.',
      severity: 'warning',
      channels: ['sms'],
    },
    smsSale: {
      en: 'Client who bought from you, without consent to SMS: text only about similar products, with a way to refuse.',
      fr: 'Client qui a acheté chez vous, sans consentement aux SMS : limitez-vous à des produits proches, avec un moyen de refuser.',
      severity: 'info',
      channels: ['sms'],
    },
    phone: {
      en: 'Consumer without consent to calls (required since 11 August 2026): get an opt-in before calling.',
      fr: 'Consommateur sans consentement aux appels (requis depuis le 11 août 2026) : obtenez un opt-in avant d’appeler.',
      channels: ['phone'],
    },
    contract: {
      en: 'Consumer with a running contract: call only about that contract.',
      fr: 'Consommateur dont le contrat est en cours : n’appelez qu’au sujet de ce contrat.',
      severity: 'info',
      channels: ['phone'],
    },
  },
  eases: { aboutContract: 'more', calls: 'less', commercial: 'less' },
  options: z.object({ aboutContract: z.boolean().default(true), calls: z.boolean().default(true), commercial: z.boolean().default(true) }),
  visit(ctx) {
    // In a file of companies, private-person-without-consent asks it of those who are none.
    if (ctx.audience !== 'consumer') return {};
    const callsTakeConsent = ctx.options.calls && ctx.asOf >= parseIsoDay(LAWS['cconso-l223-1'].from ?? '');
    const gapsOf = makeConsumerGaps(ctx, { callsTakeConsent, aboutContract: ctx.options.aboutContract });
    return {
      contact(contact) {
        for (const { channel, excuse, isSubscribed } of gapsOf(contact)) {
          if (isSubscribed && ctx.options.commercial) ctx.report(contact, 'subscribed');
          else if (channel === 'phone') ctx.report(contact, excuse === 'contract' ? 'contract' : 'phone');
          // The law asks a consent of what sells; who appeals for a cause informs, and lets people refuse.
          else if (ctx.options.commercial)
            ctx.report(contact, excuse === 'sale' ? `${channel}Sale` : excuse === 'client' ? `${channel}Client` : channel);
        }
      },
    };
  },
});
