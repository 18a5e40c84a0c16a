import {
  CHANNELS,
  CONSENT_EVIDENCE_FIELDS,
  consentWithdrawalOf,
  csv,
  defineRule,
  isConsentDocumented,
  LAWS,
  OPPOSITION_FIELDS,
} from '../src/author.js';

/** Consent is taken back as easily as it is given; only a later consent that can be shown gives it again. */
export default defineRule({
  id: 'consent-withdrawn',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  role: 'own-refusal',
  law: [LAWS['gdpr-7'], LAWS['cconso-l223-1']],
  docs: {
    title: { en: 'Consent withdrawn', fr: 'Consentement retiré' },
    why: {
      en: 'Once a consent is withdrawn, the person must be left alone. A later consent counts only if you can show it: without proof, a second yes is probably the first one, imported again.',
      fr: 'Une personne qui retire son accord doit être laissée tranquille aussitôt. Un accord plus récent ne compte que si vous pouvez le montrer : sans preuve, le second oui est sans doute le premier, importé de nouveau.',
    },
    remedy: {
      en: 'Leave the contact out and put it on the opposition list. If the person agreed again, keep the proof.',
      fr: 'Écartez le contact et portez-le sur la liste d’opposition. Si la personne a redonné son accord, gardez-en la preuve.',
    },
    bad: [
      {
        rows: csv('email;consentement;consentement_date;consentement_retire', 'lea@acme.example;oui;2025-02-01;2026-05-04'),
        says: ['withdrawn'],
      },
      {
        rows: csv('email;consentement_date;consentement_retire', 'lea@acme.example;2026-06-01;2026-05-04'),
        says: ['undocumented'],
        note: { en: 'A second consent, but no proof of it.', fr: 'Un second accord, mais sans preuve.' },
      },
    ],
    good: [
      {
        rows: csv('email;consentement_date;consentement_retire;consentement_preuve', 'lea@acme.example;2026-06-01;2026-05-04;form 1234'),
        says: ['revived'],
      },
      { rows: csv('email;consentement_date;consentement_retire', 'lea@acme.example;2026-06-01;'), says: [] },
    ],
  },
  needs: { ...OPPOSITION_FIELDS, ...CONSENT_EVIDENCE_FIELDS },
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    withdrawn: {
      en: 'This person has withdrawn their consent: do not contact them any more.',
      fr: 'Cette personne a retiré son consentement : ne la contactez plus.',
    },
    undocumented: {
      en: 'Consent withdrawn, then given again without any proof: do not contact this person before you have one.',
      fr: 'Consentement retiré, puis redonné sans aucune preuve : ne contactez pas cette personne avant d’en avoir une.',
    },
    revived: {
      en: 'Consent withdrawn, then given again with proof: keep both the withdrawal and the proof.',
      fr: 'Consentement retiré, puis redonné avec preuve : conservez le retrait comme la preuve.',
      severity: 'info',
    },
  },
  visit(ctx) {
    if (!ctx.has('consentWithdrawnAt') || ctx.purpose !== 'prospecting') return {};
    return {
      contact(contact) {
        const withdrawal = consentWithdrawalOf(contact, ctx.asOf);
        if (withdrawal === 'withdrawn') ctx.report(contact, 'withdrawn');
        else if (withdrawal === 'revived') ctx.report(contact, isConsentDocumented(contact) ? 'revived' : 'undocumented');
      },
    };
  },
});
