import {
  AUDIENCE_FIELDS,
  CONSENT_FIELDS,
  type Contact,
  csv,
  defineRule,
  hasValidConsent,
  LAWS,
  laterEvent,
  makeAudienceReader,
  parseIsoDay,
  z,
} from '../src/author.js';

/** Where a file says how a consent was obtained. */
const EVIDENCE = ['consentMethod', 'consentProof', 'source'] as const;

const CALLS = { preset: 'fr-b2c', channels: ['phone'] } as const;

/** Being absent from Bloctel cleared a consumer until 10 August 2026; since then only consent does. */
export default defineRule({
  id: 'bloctel-evidence-obsolete',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['cconso-l223-1'], LAWS['cconso-l223-1-bloctel']],
  docs: {
    title: { en: 'Bloctel check used as evidence', fr: 'Contrôle Bloctel pris comme preuve' },
    why: {
      en: 'Since 11 August 2026 a consumer is called only with prior consent. Bloctel has closed, and not being on it no longer proves anything. Before that day a check was good for thirty days.',
      fr: 'Depuis le 11 août 2026, appeler un consommateur demande son accord. Bloctel a fermé, et ne pas y figurer ne prouve plus rien. Avant cette date, un contrôle valait trente jours.',
    },
    remedy: {
      en: 'Collect a consent to calls, with its date, text and proof. Keep old checks only as evidence of the calls made in their time.',
      fr: 'Recueillez un consentement aux appels, avec date, texte et preuve. Ne gardez les anciens contrôles que pour les appels passés en leur temps.',
    },
    options: {
      days: {
        en: 'Days for which a check was good, until 10 August 2026.',
        fr: 'Jours de validité d’un contrôle, jusqu’au 10 août 2026.',
      },
    },
    bad: [
      { rows: csv('telephone;bloctel_verifie', '01 99 00 12 34;2026-11-10'), says: ['obsolete'], ...CALLS },
      { rows: csv('telephone;bloctel_verifie', '01 99 00 12 34;2026-05-01'), says: ['tooOld'], ...CALLS, asOf: '2026-07-15' },
    ],
    good: [
      { rows: csv('telephone;bloctel_verifie;optin_telephone', '01 99 00 12 34;2026-07-10;oui'), says: [], ...CALLS },
      { rows: csv('telephone;bloctel_verifie', '01 99 00 12 34;2026-07-01'), says: [], ...CALLS, asOf: '2026-07-15' },
    ],
  },
  needs: {
    ...CONSENT_FIELDS,
    ...AUDIENCE_FIELDS,
    bloctelCheckedAt: 'optional',
    contractActive: 'optional',
    consentProof: 'optional',
    source: 'optional',
  },
  channels: ['phone'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    obsolete: {
      en: 'The only evidence for this number is a Bloctel check, worth nothing since 11 August 2026: get a consent to calls.',
      fr: 'Ce numéro n’a pour preuve qu’un contrôle Bloctel, sans valeur depuis le 11 août 2026 : recueillez un accord aux appels.',
    },
    notConsent: {
      en: 'The consent of this contact is only a Bloctel check, which is not a consent: get a real one before calling.',
      fr: 'Le consentement de ce contact n’est qu’un contrôle Bloctel, qui n’en est pas un : obtenez-en un vrai avant d’appeler.',
    },
    tooOld: {
      en: 'Bloctel check older than {days:a day|# days}: screen the number again before calling.',
      fr: 'Contrôle Bloctel de plus {days:d’un jour|de # jours} : vérifiez de nouveau le numéro avant d’appeler.',
      verdict: 'unscreened',
    },
    unchecked: {
      en: 'No usable Bloctel check for this number: screen it before calling.',
      fr: 'Aucun contrôle Bloctel exploitable pour ce numéro : vérifiez-le avant d’appeler.',
      verdict: 'unscreened',
    },
    list: {
      en: 'A Bloctel list was given (since 11 August 2026 it bars those on it who did not consent later, and clears nobody): call only people who consented.',
      fr: 'Liste Bloctel fournie : depuis le 11 août 2026 elle écarte ses inscrits sans accord postérieur, et n’autorise personne : n’appelez qu’avec un consentement.',
      severity: 'warning',
    },
  },
  eases: { days: 'more' },
  options: z.object({ days: z.int().positive().default(30) }),
  start(ctx) {
    if (ctx.audience !== 'consumer' || !ctx.channels.includes('phone') || ctx.asOf < parseIsoDay(LAWS['cconso-l223-1'].from ?? '')) return;
    if (ctx.lists.all.some(({ name, adapter, kind }) => kind !== 'receipt' && /bloctel/i.test(adapter ?? name))) ctx.report('file', 'list');
  },
  visit(ctx) {
    if (!ctx.channels.includes('phone')) return {};
    const audienceOf = makeAudienceReader(ctx);
    const ended = ctx.asOf >= parseIsoDay(LAWS['cconso-l223-1'].from ?? '');
    const evidence = EVIDENCE.filter((field) => ctx.has(field));
    const screenedWhole = !ended && ctx.lists.all.some(({ kind, channels }) => kind !== 'opposition' && channels.includes('phone'));
    if (!ctx.has('bloctelCheckedAt') && (ended ? evidence.length === 0 : screenedWhole)) return {};
    const now = (contact: Contact): 'obsolete' | 'notConsent' | undefined => {
      if (evidence.some((field) => /bloctel/i.test(contact.text(field)))) return 'notConsent';
      return contact.text('bloctelCheckedAt') === '' || hasValidConsent(contact, 'phone', ctx.asOf) ? undefined : 'obsolete';
    };
    const then = (contact: Contact): 'tooOld' | 'unchecked' | undefined => {
      if (hasValidConsent(contact, 'phone', ctx.asOf)) return undefined;
      const checked = laterEvent(undefined, contact.date('bloctelCheckedAt'), ctx.asOf);
      return !checked ? 'unchecked' : ctx.asOf - checked.early > ctx.options.days ? 'tooOld' : undefined;
    };
    return {
      contact(contact) {
        // A call about a running contract was never Bloctel's business, and is no prospecting.
        if (contact.phones.length === 0 || audienceOf(contact) === 'business' || contact.say('contractActive') === 'yes') return;
        const message = ended ? now(contact) : then(contact);
        if (message) ctx.report(contact, message);
      },
    };
  },
});
