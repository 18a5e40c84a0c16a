import { BASIS_FIELDS, CONSENT_EVIDENCE_FIELDS, csv, defineRule, isDated, LAWS, makeConsentReliance, parseIsoDay } from '../src/author.js';

/** The mail that asks for a consent is already prospecting: the consent must come first. */
export default defineRule({
  id: 'consent-after-first-contact',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['cconso-l223-1'], LAWS['gdpr-7']],
  docs: {
    title: { en: 'Consent given after the first contact', fr: 'Consentement postérieur au premier contact' },
    why: {
      en: 'Consent must come before the message. A mail or a call that asks for it is prospecting already. A service message (order, appointment) is not, and only you know which it was.',
      fr: 'Le consentement doit précéder le message. Un email ou un appel pour le demander est déjà de la prospection. Un message de service (commande, rendez-vous) n’en est pas, et vous seul savez ce que c’était.',
    },
    remedy: {
      en: 'Check what was sent before the consent. If it was an offer, correct the practice and keep a note of it.',
      fr: 'Vérifiez ce qui a été envoyé avant l’accord. Si c’était une offre, corrigez la pratique et gardez-en trace.',
    },
    bad: [
      {
        rows: csv('email;consentement;consentement_date;dernier_envoi', 'lea@gmail.com;oui;2026-05-04;2026-05-01'),
        says: ['after'],
      },
    ],
    good: [
      { rows: csv('email;consentement;consentement_date;dernier_envoi', 'lea@gmail.com;oui;2026-05-04;2026-05-10'), says: [] },
      {
        rows: csv('email;consentement;consentement_date;dernier_envoi', 'lea@acme.example;oui;2026-05-04;2026-05-01'),
        says: [],
        note: { en: 'A business address does not rest on consent.', fr: 'Une adresse professionnelle ne repose pas sur un consentement.' },
      },
    ],
  },
  needs: { ...CONSENT_EVIDENCE_FIELDS, ...BASIS_FIELDS, lastOutboundAt: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    after: {
      en: 'A message or a call came before this consent: check that it was not prospecting.',
      fr: 'Un message ou un appel a précédé ce consentement : vérifiez que ce n’était pas de la prospection.',
    },
  },
  visit(ctx) {
    if (!ctx.has('consentAt') || !ctx.has('lastOutboundAt')) return {};
    const reliedOn = makeConsentReliance(ctx, parseIsoDay(LAWS['cconso-l223-1'].from ?? ''));
    return {
      contact(contact) {
        const given = contact.date('consentAt');
        const sent = contact.date('lastOutboundAt');
        // The last thing sent came before the consent: so did the first. Of two readings, only a certain order counts.
        if (!isDated(given) || !isDated(sent) || given.day <= sent.later) return;
        if (reliedOn(contact).length > 0) ctx.report(contact, 'after');
      },
    };
  },
});
