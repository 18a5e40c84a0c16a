import {
  CHANNELS,
  COMPANY_FIELDS,
  CONSENT_FIELDS,
  type Contact,
  consentFor,
  csv,
  type Day,
  defineRule,
  identitiesOf,
  isLegalPerson,
  isSoleTrader,
  LAWS,
  mergeSightings,
  noSightings,
  RELATION_FIELDS,
  relationOf,
  repeated,
  see,
  seen,
} from '../src/author.js';

/** What a row may say, in pairs that contradict each other: what protects the person less, then what protects them more. */
const PAIRS = [
  ['consent', 1, 2],
  ['relation', 4, 8],
  ['legalForm', 16, 32],
] as const;
// A file without any of these has nothing to contradict.
const SAYS = { ...CONSENT_FIELDS, ...RELATION_FIELDS, legalForm: 'optional', legalCategory: 'optional' } as const;
const COLUMNS = Object.keys(SAYS) as (keyof typeof SAYS)[];

/** What this row says, as bits. A blank says nothing. */
const saidBy = (contact: Contact, asOf: Day): number => {
  const consents = CHANNELS.map((channel) => consentFor(contact, channel, asOf));
  const relation = relationOf(contact, asOf);
  return (
    (consents.includes('refused') ? 2 : consents.includes('valid') ? 1 : 0) |
    (relation === 'client' ? 4 : relation === 'unknown' ? 0 : 8) |
    (isSoleTrader(contact) ? 32 : isLegalPerson(contact) ? 16 : 0)
  );
};

/** Two rows of one person that contradict each other cannot both be right. Refusals are opposed-elsewhere's, which bars. */
export default defineRule({
  id: 'duplicate-conflict',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['gdpr-7']],
  docs: {
    title: { en: 'Rows that contradict each other', fr: 'Lignes qui se contredisent' },
    why: {
      en: 'When two rows of one person disagree, one of them is wrong. Until it is known which, what protects the person most holds: no consent, no client, a natural person.',
      fr: 'Quand deux lignes d’une même personne divergent, l’une est fausse. Tant qu’on ne sait pas laquelle, c’est la plus protectrice qui vaut : pas de consentement, pas de relation client, une personne physique.',
    },
    remedy: {
      en: 'Find out which row is right, and merge them at the source. At the level “error”, the rule bars the row that protects less.',
      fr: 'Cherchez quelle ligne est juste, et fusionnez-les à la source. Au niveau « erreur », la règle écarte la ligne la moins protectrice.',
    },
    bad: [
      { rows: csv('email;optin', 'claire@acme.example;oui', 'claire@acme.example;non'), says: ['consent'] },
      { rows: csv('email;statut', 'claire@acme.example;ancien client', 'claire@acme.example;client'), says: ['relation'] },
    ],
    good: [
      { rows: csv('email;optin', 'claire@acme.example;oui', 'claire@acme.example;'), says: [] },
      { rows: csv('email;optin', 'claire@acme.example;oui', 'paul@acme.example;non'), says: [] },
    ],
  },
  needs: {
    ...CONSENT_FIELDS,
    ...RELATION_FIELDS,
    ...COMPANY_FIELDS,
    email: 'one-of',
    phone: 'one-of',
    mobile: 'one-of',
    country: 'optional',
  },
  channels: CHANNELS,
  severity: 'warning',
  action: 'bar',
  messages: {
    consent: {
      en: 'Another row of this person refuses what this one agrees to: take it that there is no consent, and merge the rows.',
      fr: 'Une autre ligne de cette personne refuse ce que celle-ci accepte : considérez qu’il n’y a pas d’accord, et fusionnez.',
      status: 'needs-consent',
    },
    relation: {
      en: 'Another row says that this person is no client: take it that they are a prospect, and merge the rows.',
      fr: 'Une autre ligne dit que cette personne n’est pas cliente : considérez-la comme un prospect, et fusionnez les lignes.',
    },
    legalForm: {
      en: 'Another row says that this business is a natural person: protect it as one, and merge the rows.',
      fr: 'Une autre ligne dit que cette entreprise est une personne physique : protégez-la comme telle, et fusionnez les lignes.',
    },
  },
  survey: { empty: noSightings, merge: mergeSightings, settle: repeated },
  visitSurvey: (ctx, memory) =>
    !COLUMNS.some((field) => ctx.has(field))
      ? {}
      : {
          contact(contact) {
            const said = saidBy(contact, ctx.asOf);
            if (said !== 0) for (const identity of identitiesOf(contact)) see(memory, identity, contact.row, said);
          },
        },
  visit(ctx, learned) {
    if (learned.size === 0) return {};
    return {
      contact(contact) {
        let all = 0;
        for (const identity of identitiesOf(contact)) all |= seen(learned, identity)?.bits ?? 0;
        if (!PAIRS.some(([, less, more]) => (all & less) !== 0 && (all & more) !== 0)) return;
        const own = saidBy(contact, ctx.asOf);
        for (const [message, less, more] of PAIRS) if ((own & less) !== 0 && (all & more) !== 0) ctx.report(contact, message);
      },
    };
  },
});
