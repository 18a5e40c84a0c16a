import { defineSubjectRule, LAWS, planText } from '../src/author.js';

/** Who opens a mail is nobody's business without a consent to that. */
export default defineSubjectRule({
  id: 'campaign-tracking',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['cnil-tracking-2026-042']],
  docs: {
    title: { en: 'Tracking of opens without its own consent', fr: 'Suivi des ouvertures sans consentement propre' },
    why: {
      en: 'Following who opens a mail needs a consent of its own since July 2026. That of professionals too, and apart from the consent to receive mails. A rate for everybody together needs none.',
      fr: 'Depuis juillet 2026, suivre qui ouvre un mail demande son propre accord. Celui des professionnels aussi, distinct de l’accord pour recevoir des mails. Un taux global n’en demande pas.',
    },
    remedy: {
      en: 'Switch individual tracking off in your sending tool.',
      fr: 'Coupez le suivi individuel dans votre outil d’envoi.',
    },
    bad: [
      { text: planText({ tracking: 'individual' }), says: ['individual'] },
      { text: planText(), says: ['untold'] },
    ],
    good: [
      { text: planText({ tracking: 'none' }), says: [] },
      { text: planText({ tracking: 'aggregate' }), says: [] },
      { text: planText({ tracking: 'individual', trackingConsent: 'formulaire v3, colonne suivi_ok' }), says: [] },
      { text: planText({ channel: 'phone' }), says: [] },
    ],
  },
  severity: 'warning',
  messages: {
    individual: {
      en: 'Opens are followed person by person, and nothing names a consent to that: switch it off, or name the consents.',
      fr: 'Les ouvertures sont suivies personne par personne, sans consentement nommé : coupez ce suivi, ou nommez les accords.',
    },
    untold: {
      en: 'Nothing says how opens are followed: write none, aggregate or individual under tracking.',
      fr: 'Rien ne dit comment les ouvertures sont suivies : écrivez none, aggregate ou individual sous tracking.',
    },
  },
  visit: (ctx) => ({
    campaign({ plan: { channel, tracking, trackingConsent } }, at) {
      if (channel === 'email' && tracking === undefined) ctx.report(at('tracking'), 'untold');
      if (tracking === 'individual' && (trackingConsent ?? '').trim() === '') ctx.report(at('tracking'), 'individual');
    },
  }),
});
