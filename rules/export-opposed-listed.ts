import { csv, defineSubjectRule, LAWS, wholeFile } from '../src/author.js';

/** Somebody is on the opposition list or in the register, and an export still holds them as if nothing had been said. */
export default defineSubjectRule({
  id: 'export-opposed-listed',
  about: 'files',
  since: '0.2.0',
  theme: 'opposition',
  role: 'refused-listed',
  law: [LAWS['gdpr-21'], LAWS['gdpr-12-3'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Refusal on a list that an export ignores', fr: 'Refus inscrit qu’un export ignore' },
    why: {
      en: 'The list knows of the refusal, the file does not. Anybody who uses the file without the list will write to people who said no. Refusals are applied within fourteen days, everywhere.',
      fr: 'La liste connaît le refus, le fichier non. Celui qui prendra le fichier sans la liste écrira à des gens qui ont dit non. Un refus s’applique sous quatorze jours, partout.',
    },
    remedy: {
      en: 'Take these people out of the file, or mark them as refusing in it.',
      fr: 'Retirez ces personnes du fichier, ou marquez-y leur refus.',
    },
    bad: [{ rows: csv('file;people;listed', 'exports/salon.csv;claire hugo;claire'), says: ['live'] }],
    good: [
      { rows: csv('file;people;listed;refuse', 'exports/salon.csv;claire hugo;claire;claire'), says: [] },
      { rows: csv('file;people;listed', 'exports/salon.csv;hugo;'), says: [] },
    ],
  },
  severity: 'error',
  messages: {
    live: {
      en: 'People of this file are on an opposition list or in the register, and nothing here says so: take them out.',
      fr: 'Des personnes de ce fichier sont sur une liste d’opposition ou au registre, et rien ici ne le dit : retirez-les.',
    },
  },
  visit: (ctx) => ({
    all({ listed }) {
      for (const { file, persons, rows } of listed) ctx.report(wholeFile(file), 'live', { count: persons, rows });
    },
  }),
});
