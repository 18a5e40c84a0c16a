import { defineSubjectRule, LAWS } from '../src/author.js';

/** Consumers may be written to by email or SMS only if they agreed to it before. */
export default defineSubjectRule({
  id: 'message-consumer-consent',
  about: 'messages',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5']],
  docs: {
    title: { en: 'Messages to consumers who must have agreed', fr: 'Messages à des particuliers, sur consentement' },
    why: {
      en: 'Consumers get emails and SMS only if they agreed before. An own customer may be offered similar products, unless they refused. No message can show that: the contacts can. Asked of messages for consumers only (audience).',
      fr: 'Un email ou un SMS à un particulier demande son accord préalable. À un client, on peut proposer des produits analogues, sauf refus. Aucun message ne le montre : les contacts, si. Demandé des seuls messages pour particuliers (audience).',
    },
    remedy: {
      en: 'Check the contacts with --audience consumer. Keep proof of each consent.',
      fr: 'Contrôlez les contacts avec --audience consumer. Gardez la preuve de chacun.',
    },
    bad: [
      { text: '<p>Bonjour, découvrez nos fenêtres.</p>', audience: 'consumer', says: ['needed'] },
      { text: 'Atelux : vos fenetres en 48h. STOP au 36111', audience: 'consumer', says: ['needed'], fileName: 'sms.sms' },
    ],
    good: [{ text: '<p>Bonjour, découvrez nos fenêtres.</p>', says: [] }],
  },
  severity: 'warning',
  messages: {
    needed: {
      en: 'Only consumers who agreed before, and own customers for similar products, may get this: check the contacts for that.',
      fr: 'Seuls les particuliers qui y ont consenti, et vos clients pour des produits analogues, peuvent le recevoir : contrôlez-le sur les contacts.',
    },
  },
  visit: (ctx) => ({
    message({ sending, at: place }, at) {
      if (sending.kind === 'prospecting' && sending.audience === 'consumer') ctx.report(at(place), 'needed');
    },
  }),
});
