import { csv, defineSubjectRule, LAWS, wholeFile } from '../src/author.js';

/** Somebody refuses in one export, and another still holds them as if nothing had been said. */
export default defineSubjectRule({
  id: 'export-opposed-elsewhere',
  about: 'files',
  since: '0.2.0',
  theme: 'opposition',
  role: 'refused-elsewhere',
  law: [LAWS['gdpr-21'], LAWS['gdpr-5-1-d'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Refusal that another export ignores', fr: 'Refus qu’un autre export ignore' },
    why: {
      en: 'A refusal holds for the whole company, not for one file. Anybody who uses the other export for a campaign will write to people who said no. A refusal is an opt-out, a date of opposition, a withdrawn consent, or a file of unsubscribed people.',
      fr: 'Un refus vaut pour toute l’entreprise, non pour un fichier. Celui qui prendra l’autre export pour une campagne écrira à des gens qui ont dit non. Un refus : une désinscription, une date d’opposition, un consentement retiré, ou un fichier de désinscrits.',
    },
    remedy: {
      en: 'Carry the refusal over to this file, or delete the file. Then record it once for all: lumo-check oppose import.',
      fr: 'Reportez le refus dans ce fichier, ou supprimez le fichier. Puis inscrivez-le une fois pour toutes : lumo-check oppose import.',
    },
    bad: [
      {
        rows: csv('file;people;refuse', 'exports/crm.csv;claire paul;claire', 'exports/salon.csv;claire hugo;'),
        says: ['live'],
      },
    ],
    good: [
      { rows: csv('file;people;refuse', 'exports/crm.csv;claire;claire', 'exports/salon.csv;claire;claire'), says: [] },
      { rows: csv('file;people;refuse', 'exports/crm.csv;claire;claire', 'exports/salon.csv;hugo;'), says: [] },
    ],
  },
  severity: 'error',
  messages: {
    live: {
      en: 'People of this file refuse in another one, and nothing here says so: carry their refusal over.',
      fr: 'Des personnes de ce fichier refusent dans un autre, et rien ici ne le dit : reportez leur refus.',
    },
  },
  visit: (ctx) => ({
    all({ opposed }) {
      for (const { file, persons, rows, refusedIn, inFiles } of opposed) {
        ctx.report(wholeFile(file), 'live', { count: persons, rows, files: refusedIn, inFiles });
      }
    },
  }),
});
