import {
  CHANNELS,
  type Channel,
  type Contact,
  csv,
  defineRule,
  LAWS,
  LIST_FIELDS,
  type Lists,
  OPPOSITION_FIELDS,
  oppositionOf,
} from '../src/author.js';

/** What the file says of one mailbox or mobile: its first row, its number of rows, the channels refused in any of them (bits). */
interface Seen {
  readonly first: number;
  readonly count: number;
  readonly refused: number;
}

/** Mailboxes, or mobiles of a row without any. A landline is shared by colleagues: it makes nobody the same person. */
const keysOf = ({ emails, phones }: Contact): ReadonlySet<string> => {
  const keys = new Set(emails.filter(({ valid }) => valid).map(({ canonical }) => canonical));
  return keys.size > 0 ? keys : new Set(phones.filter(({ valid, type }) => valid && type === 'mobile').map(({ e164 }) => e164));
};
const bitsOf = (channels: readonly Channel[]): number => channels.reduce((bits, channel) => bits | (1 << CHANNELS.indexOf(channel)), 0);
const refusedBy = (contact: Contact, lists: Lists): number => {
  const match = lists.match(contact, 'opposition');
  return bitsOf(oppositionOf(contact)) | bitsOf(match ? (lists.all[match.list]?.channels ?? CHANNELS) : []);
};
const join = (a: Seen | undefined, b: Seen): Seen =>
  a ? { first: Math.min(a.first, b.first), count: a.count + b.count, refused: a.refused | b.refused } : b;

/** The same person twice: contacted twice, or refusing on one row and contacted on the other. */
export default defineRule({
  id: 'duplicate-contact',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['gdpr-21']],
  docs: {
    title: { en: 'Same person twice', fr: 'Même personne en double' },
    why: {
      en: 'A person who refuses on one row refuses on all of them. And a person on two rows gets everything twice.',
      fr: 'Une personne qui refuse sur une ligne refuse sur toutes. Et une personne présente deux fois reçoit tout en double.',
    },
    remedy: {
      en: 'Merge the rows at the source and keep the refusal; the configuration can also drop the later rows.',
      fr: 'Fusionnez les lignes à la source en gardant le refus ; la configuration peut aussi retirer les lignes suivantes.',
    },
    bad: [
      { rows: csv('email', 'claire@acme.example', 'Claire@ACME.example'), says: ['duplicate'] },
      { rows: csv('email;optout', 'claire@acme.example;', 'claire@acme.example;oui'), says: ['opposedElsewhere', 'duplicate'] },
    ],
    good: [
      { rows: csv('email', 'claire@acme.example', 'paul@acme.example'), says: [] },
      {
        rows: csv('nom;telephone', 'Martin;01 99 00 12 34', 'Durand;01 99 00 12 34'),
        says: [],
        channels: ['phone'],
        note: { en: 'Colleagues share a landline.', fr: 'Des collègues partagent un fixe.' },
      },
    ],
  },
  needs: { ...OPPOSITION_FIELDS, ...LIST_FIELDS, siren: 'optional', siret: 'optional' },
  channels: CHANNELS,
  status: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    duplicate: {
      en: 'This contact already stands on an earlier row: merge the two at the source.',
      fr: 'Ce contact figure déjà sur une ligne précédente : fusionnez les deux à la source.',
      severity: 'warning',
    },
    opposedElsewhere: {
      en: 'This person refuses on another row of the file (a refusal holds for all): do not contact them.',
      fr: 'Cette personne refuse sur une autre ligne du fichier (un refus vaut pour toutes) : ne la contactez pas.',
    },
  },
  survey: {
    empty: () => new Map<string, Seen>(),
    merge(a, b) {
      for (const [key, seen] of b) a.set(key, join(a.get(key), seen));
      return a;
    },
  },
  visitSurvey: (ctx, memory) => ({
    contact(contact) {
      const refused = refusedBy(contact, ctx.lists);
      for (const key of keysOf(contact)) memory.set(key, join(memory.get(key), { first: contact.row, count: 1, refused }));
    },
  }),
  visit: (ctx, learned) => ({
    contact(contact) {
      const seen = [...keysOf(contact)].flatMap((key) => learned.get(key) ?? []).filter(({ count }) => count > 1);
      if (seen.length === 0) return;
      const elsewhere = seen.reduce((bits, { refused }) => bits | refused, 0) & ~refusedBy(contact, ctx.lists);
      const channels = CHANNELS.filter((_, bit) => elsewhere & (1 << bit));
      if (channels.length > 0) ctx.report(contact, 'opposedElsewhere', { channels });
      const first = Math.min(...seen.map((one) => one.first));
      if (first < contact.row) ctx.report(contact, 'duplicate', { facts: { first } });
    },
  }),
});
