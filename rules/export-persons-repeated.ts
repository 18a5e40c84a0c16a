import { csv, defineSubjectRule, LAWS, wholeFile, z } from '../src/author.js';

/** The same people in several exports. */
export default defineSubjectRule({
  id: 'export-persons-repeated',
  about: 'files',
  since: '0.2.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-5-1-c'], LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Same people in several exports', fr: 'Mêmes personnes dans plusieurs exports' },
    why: {
      en: 'A person in five files must be corrected and erased in five files. A right exercised on one of them is not exercised on the others. People are compared by fingerprints under a key, and none is printed.',
      fr: 'Une personne dans cinq fichiers est à corriger et à effacer dans cinq. Un droit exercé sur l’un ne l’est pas sur les autres. Les personnes sont comparées par des empreintes à clé, dont aucune n’est affichée.',
    },
    remedy: {
      en: 'Work from one base, and delete the exports that another one covers.',
      fr: 'Travaillez sur une seule base, et supprimez les exports en trop.',
    },
    options: {
      share: {
        en: 'Share of the contacts of a file, from 0 to 1, above which it is reported.',
        fr: 'Part des contacts d’un fichier, de 0 à 1, au-delà de laquelle il est signalé.',
      },
    },
    bad: [{ rows: csv('file;people', 'exports/clients.csv;claire paul', 'exports/salon.csv;claire hugo'), says: ['repeated', 'repeated'] }],
    good: [
      { rows: csv('file;people', 'exports/clients.csv;claire paul', 'exports/salon.csv;hugo'), says: [] },
      { rows: csv('file;people', 'exports/clients.csv;claire claire'), says: [] },
    ],
  },
  severity: 'warning',
  messages: {
    repeated: {
      en: 'People of this file stand in other files too: keep them in one place.',
      fr: 'Des personnes de ce fichier figurent aussi dans d’autres : gardez-les en un seul endroit.',
    },
  },
  eases: { share: 'more' },
  options: z.object({ share: z.number().min(0).max(1).default(0) }),
  visit: (ctx) => ({
    all({ files, shared }) {
      for (const { file, persons, inFiles, others } of shared) {
        const { contacts = 0 } = files[file] ?? {};
        if (persons > ctx.options.share * contacts) ctx.report(wholeFile(file), 'repeated', { count: persons, files: others, inFiles });
      }
    },
  }),
});
