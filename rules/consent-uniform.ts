import { csv, defineRule, LAWS, type Say, z } from '../src/author.js';

const FIELDS = ['consent', 'optIn', 'optInEmail', 'optInPhone', 'optInSms', 'optInPost'] as const;
type Counts = Record<(typeof FIELDS)[number], { rows: number; yes: number }>;

const tally = (value: (field: (typeof FIELDS)[number]) => { rows: number; yes: number }): Counts =>
  Object.fromEntries(FIELDS.map((field) => [field, value(field)])) as Counts;

/** People do not all say yes: a consent column without one exception was probably filled by hand. */
export default defineRule({
  id: 'consent-uniform',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['gdpr-7'], LAWS['cnil-solocal']],
  docs: {
    title: { en: 'Everybody said yes', fr: 'Tout le monde a dit oui' },
    why: {
      en: 'A yes on every row was more likely typed in than collected. And a word in a column proves no consent.',
      fr: 'Un oui sur chaque ligne a plus souvent été saisi que recueilli. Et un mot dans une colonne ne prouve aucun consentement.',
    },
    remedy: {
      en: 'Go back to the original export. Keep the date, the wording and the proof of each consent beside it.',
      fr: 'Repartez de l’export d’origine. Gardez à côté la date, le texte et la preuve de chaque consentement.',
    },
    options: {
      rows: {
        en: 'Rows from which a column that only says yes is suspicious.',
        fr: 'Nombre de lignes à partir duquel une colonne qui ne dit que oui est suspecte.',
      },
    },
    bad: [
      {
        rows: csv('email;consentement', 'a@acme.example;oui', 'b@acme.example;oui', 'c@acme.example;oui'),
        says: ['uniform'],
        options: { rows: 3 },
      },
    ],
    good: [
      { rows: csv('email;consentement', 'a@acme.example;oui', 'b@acme.example;non', 'c@acme.example;oui'), says: [], options: { rows: 3 } },
      { rows: csv('email;consentement', 'a@acme.example;oui', 'b@acme.example;oui'), says: [] },
    ],
  },
  needs: {
    consent: 'one-of',
    optIn: 'one-of',
    optInEmail: 'one-of',
    optInPhone: 'one-of',
    optInSms: 'one-of',
    optInPost: 'one-of',
  },
  severity: 'warning',
  action: 'flag',
  facts: { field: 'field', rows: 'rows' },
  messages: {
    uniform: {
      en: 'All rows say yes, without one exception in {rows:# row|# rows} or more: check the original export and its proofs.',
      fr: 'Toutes les lignes disent oui, sans exception sur au moins {rows:une ligne|# lignes} : vérifiez l’export d’origine et ses preuves.',
    },
  },
  eases: { rows: 'more' },
  options: z.object({ rows: z.int().positive().default(60) }),
  tally: {
    empty: () => tally(() => ({ rows: 0, yes: 0 })),
    merge: (a, b) => tally((field) => ({ rows: a[field].rows + b[field].rows, yes: a[field].yes + b[field].yes })),
  },
  visit: (ctx, _learned, counts) => {
    const present = FIELDS.filter((field) => ctx.has(field));
    return {
      contact(contact) {
        for (const field of present) {
          const said: Say = contact.say(field);
          counts[field].rows += 1;
          if (said === 'yes') counts[field].yes += 1;
        }
      },
    };
  },
  end(ctx, _learned, counts) {
    for (const field of FIELDS) {
      const { rows, yes } = counts[field];
      if (rows >= ctx.options.rows && yes === rows) ctx.report('file', 'uniform', { facts: { field, rows } });
    }
  },
});
