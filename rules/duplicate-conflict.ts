import { CHANNELS, type Contact, csv, defineRule, LAWS, type RuleContext, relationOf } from '../src/author.js';

const ALLOW = { consent: 'optional', optIn: 'optional', optInEmail: 'optional', optInPhone: 'optional' } as const;
const SAYS = { ...ALLOW, status: 'optional', relationEndAt: 'optional', contractActive: 'optional' } as const;

/** What a row may say: what protects the person less, then what protects them more. Yes to emails and no to calls is no contradiction. */
const PAIRS = [
  ['consent', 1, 2],
  ['consentEmail', 4, 8],
  ['consentPhone', 16, 32],
  ['relation', 64, 128],
] as const;
const BITS = { consent: 1, optIn: 1, optInEmail: 4, optInPhone: 16 } as const;

/** Reads what a row says, as bits, of the columns that the file has; undefined when it has none. A blank says nothing. */
const readerFor = (ctx: RuleContext<keyof typeof SAYS>): ((contact: Contact) => number) | undefined => {
  const allow = (Object.keys(ALLOW) as (keyof typeof ALLOW)[]).filter((field) => ctx.has(field));
  const related = (['status', 'relationEndAt', 'contractActive'] as const).some((field) => ctx.has(field));
  if (allow.length === 0 && !related) return undefined;
  return (contact) => {
    let said = 0;
    for (const field of allow) {
      const say = contact.say(field);
      if (say === 'yes' || say === 'no') said |= BITS[field] << (say === 'yes' ? 0 : 1);
    }
    const relation = related ? relationOf(contact, ctx.asOf) : 'unknown';
    return relation === 'unknown' ? said : said | (relation === 'client' ? 64 : 128);
  };
};

/** Two rows of one person that contradict each other cannot both be right. Refusals are opposed-elsewhere's, which bars. */
export default defineRule({
  id: 'duplicate-conflict',
  about: 'contacts',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['gdpr-7']],
  docs: {
    title: { en: 'Rows that contradict each other', fr: 'Lignes qui se contredisent' },
    why: {
      en: 'When two rows of one person disagree, one of them is wrong. Until you know which, the one that protects the person applies: no consent, not a client.',
      fr: 'Quand deux lignes d’une même personne divergent, l’une est fausse. Tant qu’on ne sait pas laquelle, on retient celle qui protège la personne : pas de consentement, pas de relation client.',
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
  needs: { ...SAYS, email: 'one-of', phone: 'one-of', mobile: 'one-of', country: 'optional' },
  channels: CHANNELS,
  verdict: 'unknown',
  severity: 'warning',
  action: 'bar',
  messages: {
    consent: {
      en: 'Another row for this person says no where this one says yes: assume no consent, and merge the rows.',
      fr: 'Une autre ligne de cette personne dit non là où celle-ci dit oui : considérez qu’il n’y a pas d’accord, et fusionnez.',
    },
    consentEmail: {
      en: 'Another row for this person refuses the emails that this one accepts: assume no consent, and merge the rows.',
      fr: 'Une autre ligne de cette personne refuse les emails que celle-ci accepte : considérez qu’il n’y a pas d’accord, et fusionnez.',
      channels: ['email'],
    },
    consentPhone: {
      en: 'Another row for this person refuses the calls that this one accepts: assume no consent, and merge the rows.',
      fr: 'Une autre ligne de cette personne refuse les appels que celle-ci accepte : considérez qu’il n’y a pas d’accord, et fusionnez.',
      channels: ['phone'],
    },
    relation: {
      en: 'Another row says that this person is not a client: treat them as a prospect, and merge the rows.',
      fr: 'Une autre ligne dit que cette personne n’est pas cliente : considérez-la comme un prospect, et fusionnez les lignes.',
    },
  },
  keyed: {
    least: 2,
    says(ctx) {
      const read = readerFor(ctx);
      return read && ((contact) => read(contact) || undefined);
    },
  },
  visit(ctx) {
    const { persons } = ctx;
    const read = readerFor(ctx);
    if (!read || persons.isEmpty) return {};
    return {
      contact(contact) {
        const all = persons.bits(contact);
        if (!PAIRS.some(([, less, more]) => (all & less) !== 0 && (all & more) !== 0)) return;
        const own = read(contact);
        for (const [message, less, more] of PAIRS) if ((own & less) !== 0 && (all & more) !== 0) ctx.report(contact, message);
      },
    };
  },
});
