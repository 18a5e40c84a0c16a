import type { Preset } from '../src/author.js';

/** Registers, directories, numbers and holidays of France say nothing of contacts elsewhere. */
const NO_FRENCH_RULES = {
  'consumer-without-consent': 'off',
  'bloctel-evidence-obsolete': 'off',
  // That calls to them take a consent is French; emails and SMS do all over the Union, and in the United Kingdom.
  'private-person-without-consent': { calls: false },
  'campaign-lia': { calls: false },
  'sirene-partial-diffusion': 'off',
  'sirene-stale': 'off',
  // Which number a call may show is the affair of a numbering plan, and days off are those of a country.
  'log-caller-number': 'off',
  'log-call-on-day-off': { holidays: false },
} as const;

/**
 * Of consumers one consent is asked, whatever the mailbox or number: the two rules that ask it of personal mailboxes and mobiles would say
 * the same again.
 */
const ASKED_OF_CONSUMERS = {
  'consumer-without-consent': 'error',
  'webmail-without-consent': 'off',
  'mobile-without-consent': 'off',
} as const;
/** The same elsewhere: that calls take a consent is French. */
const ASKED_ABROAD = { consumer: { ...ASKED_OF_CONSUMERS, 'consumer-without-consent': { severity: 'error', calls: false } } } as const;

/** Where a configuration may start from, by name. */
export const presets = {
  'fr-b2b': {
    description: {
      en: 'Prospecting companies in France: information and a right to object for business addresses, consent for personal mailboxes and mobiles.',
      fr: 'Prospection d’entreprises en France : information et droit d’opposition pour les adresses professionnelles, consentement pour les boîtes personnelles et les mobiles.',
    },
    channels: ['email'],
    audience: 'business',
    purpose: 'prospecting',
    // Of private persons in the file, private-person-without-consent asks it; column-beyond-purpose takes comments out anyway.
    rules: { 'consumer-without-consent': 'off', 'comments-column': 'info' },
    byAudience: { consumer: ASKED_OF_CONSUMERS },
  },
  'fr-b2c': {
    description: {
      en: 'Prospecting consumers in France: no email, call or message without a consent that was given first.',
      fr: 'Prospection de particuliers en France : ni email, ni appel, ni message sans consentement préalable.',
    },
    channels: ['email'],
    audience: 'consumer',
    purpose: 'prospecting',
    // consumer-without-consent asks the same of every address and number, whatever its kind.
    rules: { 'webmail-without-consent': 'off', 'mobile-without-consent': 'off', 'comments-column': 'info' },
    byAudience: {
      business: { 'consumer-without-consent': 'off', 'webmail-without-consent': 'error', 'mobile-without-consent': 'error' },
    },
  },
  'crm-archive': {
    description: {
      en: 'Sorting a contact base that is not about to be used: contacts past their retention period leave, nobody is contacted.',
      fr: 'Tri d’une base de contacts qui ne sert pas à une campagne : les contacts dont la durée de conservation est dépassée sortent, personne n’est démarché.',
    },
    channels: [],
    audience: 'business',
    purpose: 'archive',
    rules: {
      'webmail-without-consent': 'off',
      'mobile-without-consent': 'off',
      'consumer-without-consent': 'off',
      'file-of-consumers': 'off',
      'private-person-without-consent': 'off',
      'opposition-list': 'off',
      'robinson-list': 'off',
      'robinson-list-missing': 'off',
      'opposition-column': 'off',
      'refusal-unread': 'off',
      'directory-antiprospection': 'off',
      'sirene-partial-diffusion': 'off',
      'sirene-stale': 'off',
      'bloctel-evidence-obsolete': 'off',
      'source-missing': 'off',
      'source-unlawful': 'off',
      'purchased-list': 'off',
      'notice-late': 'off',
      'notice-due': 'off',
      'column-beyond-purpose': 'off',
      'column-financial': 'off',
      'contact-minor': 'off',
      'contact-protected': 'off',
      // Nobody is contacted: what consents and countries ask of a campaign is no question here.
      'automated-call-without-consent': 'off',
      'banned-sector': 'off',
      'consent-after-first-contact': 'off',
      'consent-evidence': 'off',
      'consent-expired': 'off',
      'consent-scope': 'off',
      'country-regime-email': 'off',
      'country-regime-phone': 'off',
      'country-unknown': 'off',
      'email-too-soon': 'off',
      'health-mailbox': 'off',
      'named-pro-address': 'off',
      'offer-personal': 'off',
      'public-contact-unproven': 'off',
      'role-address': 'off',
      'role-not-for-prospecting': 'off',
      'soft-opt-in': 'off',
      'sole-trader': 'off',
      // Told, and left as it is: a base that forgets the address of who refused will write to them again.
      'file-of-refusals': 'off',
      'listed-by-name': 'off',
      'opposed-elsewhere': { action: 'flag' },
      'recontact-after-opposition': { action: 'flag' },
      // A missing date proves no age: retention-date-missing keeps its own action, and no row leaves because of it.
      'retention-prospect': { action: 'drop-row' },
      'retention-client': { action: 'drop-row' },
      'contact-deceased': { action: 'drop-row' },
    },
  },
  be: {
    description: {
      en: 'Prospecting companies in Belgium: an opt-in for named addresses, and no call that the Do Not Call Me list has not cleared.',
      fr: 'Prospection d’entreprises en Belgique : opt-in pour les adresses nominatives, et aucun appel que la liste Ne m’appelez plus n’a pas autorisé.',
    },
    channels: ['email', 'phone'],
    country: 'BE',
    audience: 'business',
    purpose: 'prospecting',
    rules: { ...NO_FRENCH_RULES, 'robinson-list': { compulsory: true }, 'robinson-list-missing': { compulsory: true } },
    byAudience: ASKED_ABROAD,
  },
  es: {
    description: {
      en: 'Prospecting companies in Spain: an opt-in for every email, and the Lista Robinson before each campaign.',
      fr: 'Prospection d’entreprises en Espagne : opt-in pour tout email, et Lista Robinson avant chaque campagne.',
    },
    channels: ['email', 'phone'],
    country: 'ES',
    audience: 'business',
    purpose: 'prospecting',
    rules: { ...NO_FRENCH_RULES, 'robinson-list': { compulsory: true }, 'robinson-list-missing': { compulsory: true } },
    byAudience: ASKED_ABROAD,
  },
  uk: {
    description: {
      en: 'Prospecting companies in the United Kingdom: opt-out for corporate addresses, consent of sole traders, and TPS and CTPS before each call.',
      fr: 'Prospection d’entreprises au Royaume-Uni : opt-out pour les adresses de sociétés, consentement des indépendants, et TPS et CTPS avant chaque appel.',
    },
    channels: ['email', 'phone'],
    country: 'GB',
    audience: 'business',
    purpose: 'prospecting',
    rules: { ...NO_FRENCH_RULES, 'robinson-list': { compulsory: true }, 'robinson-list-missing': { compulsory: true } },
    byAudience: ASKED_ABROAD,
  },
  strict: {
    description: {
      en: 'Prospecting companies in France for whoever wants no doubt: what is not proven bars.',
      fr: 'Prospection d’entreprises en France pour qui ne veut aucun doute : ce qui n’est pas prouvé écarte.',
    },
    channels: ['email'],
    audience: 'business',
    purpose: 'prospecting',
    rules: {
      'consumer-without-consent': 'off',
      'retention-date-missing': 'error',
      'consent-expired': 'error',
      'consent-after-first-contact': 'error',
      'named-pro-address': 'error',
      'public-contact-unproven': 'error',
      'sole-trader': 'error',
      'soft-opt-in': 'error',
      'country-unknown': 'error',
      'role-not-for-prospecting': 'error',
      'list-beyond-purpose': 'error',
      'consent-evidence': { strict: true },
      'mobile-without-consent': { strict: true },
      'robinson-list': { compulsory: true },
      'robinson-list-missing': { compulsory: true },
    },
    byAudience: { consumer: ASKED_OF_CONSUMERS },
  },
  minimal: {
    description: {
      en: 'Refusals, retention and sensitive data only: for a first look at a base that nobody has checked before.',
      fr: 'Seulement les refus, la conservation et les données sensibles : pour un premier regard sur une base que personne n’a jamais contrôlée.',
    },
    channels: ['email'],
    audience: 'business',
    purpose: 'prospecting',
    only: [
      'opposition-list',
      'listed-by-name',
      'listed-elsewhere',
      'list-unproven',
      'robinson-list',
      'robinson-list-missing',
      'opposition-column',
      'refusal-unread',
      'opposed-elsewhere',
      'file-of-refusals',
      'section-of-refusals',
      'log-sent-after-opposition',
      'log-called-after-refusal',
      'log-unread',
      'retention-prospect',
      'retention-client',
      'column-sensitive',
      'email-malformed',
      'row-ragged',
    ],
    rules: {},
  },
} satisfies Readonly<Record<string, Preset>>;
