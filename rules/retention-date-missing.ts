import {
  CHANNELS,
  COMPANY_FIELDS,
  type Contact,
  csv,
  defineRule,
  isPastDate,
  isRoleAddress,
  isSoleTrader,
  isUnusableDate,
  LAWS,
  makeStandingReader,
  STANDING_FIELDS,
  webmailKindOf,
} from '../src/author.js';

const DATES = ['lastInboundAt', 'collectedAt', 'consentAt', 'lastContactAt'] as const;

/** contact@acme.example with nobody's name beside it: a company's coordinates, not a person's. */
const isNobody = (contact: Contact): boolean =>
  contact.emails.length > 0 &&
  contact.emails.every(({ valid, local, domain }) => valid && isRoleAddress(local) && !webmailKindOf(domain)) &&
  (contact.text('firstName') || contact.text('lastName') || contact.text('fullName')) === '' &&
  !isSoleTrader(contact);

/** Without a date nobody can say that a contact is not too old. */
export default defineRule({
  id: 'retention-date-missing',
  about: 'contacts',
  since: '0.1.0',
  theme: 'retention',
  role: 'undated',
  law: [LAWS['gdpr-5-1-e'], LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'No date to count retention from', fr: 'Aucune date pour compter la durée' },
    why: {
      en: 'How long a prospect may be kept is counted from a date. It is that of the collection or of their last contact: without it you cannot show how old the data are, and it is up to you to show it. A date that is written and cannot be read, or is in the future, clears nobody: the contact is kept, to be checked. So is one of no date where this rule is an error.',
      fr: 'La durée de conservation d’un prospect se compte à partir d’une date. C’est celle de la collecte ou de son dernier contact : sans elle, impossible de prouver l’âge de la donnée, et c’est à vous de le prouver. Une date écrite qui ne peut être lue, ou qui est future, ne met personne hors de cause : le contact est gardé, à vérifier. Il l’est aussi faute de date là où cette règle est une erreur.',
    },
    remedy: {
      en: 'Fill collection_date or last_inbound_contact. Ask the supplier of the file if need be.',
      fr: 'Renseignez date_collecte ou dernier_contact_entrant. Demandez au besoin au fournisseur du fichier.',
    },
    bad: [
      { rows: csv('email;nom;date_collecte', 'claire@acme.example;Martin;'), says: ['missing'] },
      { rows: csv('email;nom;date_collecte', 'claire@acme.example;Martin;un jour de foire'), says: ['unread'] },
      { rows: csv('email;nom', 'claire@acme.example;Martin'), says: ['noColumn'] },
    ],
    good: [
      { rows: csv('email;nom;date_collecte', 'claire@acme.example;Martin;2025-02-03'), says: [] },
      {
        rows: csv('email;date_collecte', 'contact@acme.example;'),
        says: [],
        note: { en: 'A company’s address and nobody’s name.', fr: 'L’adresse d’une société, sans nom de personne.' },
      },
    ],
  },
  needs: {
    ...COMPANY_FIELDS,
    ...STANDING_FIELDS,
    email: 'optional',
    lastInboundAt: 'optional',
    collectedAt: 'optional',
    consentAt: 'optional',
    lastContactAt: 'optional',
  },
  channels: CHANNELS,
  severity: 'warning',
  action: 'flag',
  messages: {
    unread: {
      en: 'The date of collection or last contact cannot be read or is in the future, so the age is unknown: correct it or leave the contact out.',
      fr: 'La date de collecte ou de dernier contact est illisible ou future, l’âge est donc inconnu : corrigez-la ou écartez le contact.',
    },
    // Nothing is written there that was not read: told, and in doubt only where configuration takes it for an error.
    missing: {
      verdict: 'ok',
      en: 'No usable date of collection or last contact, so the age is unknown: fill one or leave the contact out.',
      fr: 'Aucune date de collecte ou de dernier contact exploitable, l’âge est donc inconnu : complétez ou écartez le contact.',
    },
    noColumn: {
      en: 'No column gives a date of collection or last contact: add one, or the age of the file cannot be shown.',
      fr: 'Aucune colonne ne donne de date de collecte ou de dernier contact : ajoutez-en une pour prouver l’âge du fichier.',
    },
  },
  start(ctx) {
    if (!DATES.some((field) => ctx.has(field))) ctx.report('file', 'noColumn');
  },
  visit(ctx) {
    // Said once for the file: a finding per row would add nothing.
    const dates = DATES.filter((field) => ctx.has(field));
    if (dates.length === 0) return {};
    const standingOf = makeStandingReader(ctx);
    return {
      contact(contact) {
        let isWritten = false;
        for (const field of dates) {
          const date = contact.date(field);
          if (isPastDate(date, ctx.asOf)) return;
          isWritten ||= isUnusableDate(date, ctx.asOf);
        }
        const standing = standingOf(contact);
        if (standing === 'client' || standing === 'former' || isNobody(contact)) return;
        ctx.report(contact, isWritten ? 'unread' : 'missing');
      },
    };
  },
});
