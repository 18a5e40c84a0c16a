import { csv, defineSubjectRule, LAWS } from '../src/author.js';

/** The name of a file is read by many who may not open it. */
export default defineSubjectRule({
  id: 'export-name-personal',
  about: 'files',
  since: '0.2.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-5-1-c'], LAWS['gdpr-32']],
  docs: {
    title: { en: 'Person in the name of a file', fr: 'Personne dans le nom d’un fichier' },
    why: {
      en: 'Names of files end up in listings, logs, backups and emails. Anybody who sees them learns something about the person, even without access to the file. The report masks what it found.',
      fr: 'Les noms de fichiers finissent dans des listes et des journaux. Ceux qui les voient apprennent quelque chose de la personne, même sans accès au fichier. Le rapport masque ce qu’il a trouvé.',
    },
    remedy: {
      en: 'Rename the file or its folder. The number of the request tells you as much.',
      fr: 'Renommez le fichier ou son dossier. Le numéro de la demande vous en dira autant.',
    },
    bad: [
      { rows: csv('file;holds', 'droit-acces/j•••@•••.fr.csv;email'), says: ['email'] },
      { rows: csv('file;holds', 'exports/06•••••••8.csv;phone'), says: ['phone'] },
      { rows: csv('file;holds', 'c••• m•••/06•••••••8.csv;phone person'), says: ['phone', 'person'] },
    ],
    good: [{ rows: csv('file;holds', 'exports/clients-2026-11.csv;'), says: [] }],
  },
  severity: 'warning',
  messages: {
    email: {
      en: 'The path holds an email address: rename the file or its folder.',
      fr: 'Le chemin contient une adresse email : renommez le fichier ou son dossier.',
    },
    phone: {
      en: 'The path holds a phone number: rename the file or its folder.',
      fr: 'Le chemin contient un numéro de téléphone : renommez le fichier ou son dossier.',
    },
    nir: {
      en: 'The path holds a social security number: rename the file or its folder.',
      fr: 'Le chemin contient un numéro de sécurité sociale : renommez le fichier ou son dossier.',
    },
    iban: {
      en: 'The path holds a bank account number (IBAN): rename the file or its folder.',
      fr: 'Le chemin contient un numéro de compte bancaire (IBAN) : renommez le fichier ou son dossier.',
    },
    person: {
      en: 'The path seems to name a person: rename the file or its folder.',
      fr: 'Le chemin semble nommer une personne : renommez le fichier ou son dossier.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    file({ nameHolds }, at) {
      for (const kind of nameHolds) ctx.report(at, kind);
    },
  }),
});
