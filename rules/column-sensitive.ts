import { csv, defineRule, LAWS } from '../src/author.js';

const MESSAGES = {
  birthDate: {
    en: 'Birth dates do not belong in a contact file (GDPR 5(1)(c)): delete the column.',
    fr: 'Une date de naissance n’a rien à faire dans un fichier de contacts (RGPD 5.1.c) : supprimez la colonne.',
  },
  nir: {
    en: 'Social security numbers are forbidden here (French act, art. 30): delete the column.',
    fr: 'Le numéro de sécurité sociale est interdit ici (loi Informatique et Libertés, art. 30) : supprimez la colonne.',
  },
  iban: {
    en: 'Bank accounts do not belong in a contact file (GDPR 5(1)(c)): delete the column.',
    fr: 'Un compte bancaire n’a rien à faire dans un fichier de contacts (RGPD 5.1.c) : supprimez la colonne.',
  },
  card: {
    en: 'Payment cards do not belong in a contact file (GDPR 5(1)(c) and 32): delete the column.',
    fr: 'Une carte bancaire n’a rien à faire dans un fichier de contacts (RGPD 5.1.c et 32) : supprimez la colonne.',
  },
  idDocument: {
    en: 'Identity documents do not belong in a contact file (GDPR 5(1)(c)): delete the column.',
    fr: 'Une pièce d’identité n’a rien à faire dans un fichier de contacts (RGPD 5.1.c) : supprimez la colonne.',
  },
  religion: {
    en: 'Religion is a special category of data (GDPR 9): delete the column.',
    fr: 'La religion est une donnée sensible (RGPD 9) : supprimez la colonne.',
  },
  health: {
    en: 'Health is a special category of data (GDPR 9): delete the column.',
    fr: 'La santé est une donnée sensible (RGPD 9) : supprimez la colonne.',
  },
  union: {
    en: 'Trade union membership is a special category of data (GDPR 9): delete the column.',
    fr: 'L’appartenance syndicale est une donnée sensible (RGPD 9) : supprimez la colonne.',
  },
  ethnicity: {
    en: 'Ethnic origin is a special category of data (GDPR 9): delete the column.',
    fr: 'L’origine ethnique est une donnée sensible (RGPD 9) : supprimez la colonne.',
  },
  politics: {
    en: 'Political opinions are a special category of data (GDPR 9): delete the column.',
    fr: 'Les opinions politiques sont des données sensibles (RGPD 9) : supprimez la colonne.',
  },
  sexuality: {
    en: 'Sexual orientation is a special category of data (GDPR 9): delete the column.',
    fr: 'L’orientation sexuelle est une donnée sensible (RGPD 9) : supprimez la colonne.',
  },
  biometrics: {
    en: 'Biometric and genetic data are a special category (GDPR 9): delete the column.',
    fr: 'Les données biométriques et génétiques sont sensibles (RGPD 9) : supprimez la colonne.',
  },
  criminal: {
    en: 'Convictions and offences may not be kept here (GDPR 10): delete the column.',
    fr: 'Condamnations et infractions n’ont pas à être conservées ici (RGPD 10) : supprimez la colonne.',
  },
  household: {
    en: 'Family situation does not belong in a contact file (GDPR 5(1)(c)): delete the column.',
    fr: 'La situation familiale n’a rien à faire dans un fichier de contacts (RGPD 5.1.c) : supprimez la colonne.',
  },
  income: {
    en: 'Personal income does not belong in a contact file (GDPR 5(1)(c)): delete the column.',
    fr: 'Le revenu d’une personne n’a rien à faire dans un fichier de contacts (RGPD 5.1.c) : supprimez la colonne.',
  },
  secret: {
    en: 'Passwords and keys must never stand in a file in clear (GDPR 32): delete the column and change them.',
    fr: 'Mots de passe et clés ne doivent jamais figurer en clair dans un fichier (RGPD 32) : supprimez la colonne et changez-les.',
  },
} as const;

/** Columns that no contact file may hold, whatever the campaign. */
export default defineRule({
  id: 'column-sensitive',
  about: 'contacts',
  since: '0.1.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-9'], LAWS['gdpr-10'], LAWS['lil-30'], LAWS['gdpr-5-1-c'], LAWS['gdpr-32']],
  docs: {
    title: { en: 'Sensitive column', fr: 'Colonne sensible' },
    why: {
      en: 'These data expose people and are of no use for prospecting. Health, religion, union membership, social security numbers, bank details and the like: most of them may not be processed at all.',
      fr: 'Ces données exposent les personnes et ne servent aucune prospection. Santé, religion, syndicat, numéro de sécurité sociale, coordonnées bancaires et données du même ordre : la plupart sont interdites de traitement.',
    },
    remedy: {
      en: 'Nothing to do here: the cleaned file leaves it out. Delete the column at the source, and find out how it came to be collected.',
      fr: 'Rien à faire ici : le fichier nettoyé ne la contient pas. Supprimez-la à la source, et cherchez comment elle a pu être collectée.',
    },
    storedRemedy: {
      en: 'Delete the column, here and at the source, and find out how it came to be collected.',
      fr: 'Supprimez la colonne, ici et à la source, et cherchez comment elle a pu être collectée.',
    },
    bad: [
      { rows: csv('email;date_naissance', 'claire@acme.example;1980-04-02'), says: ['birthDate'] },
      { rows: csv('email;sante;iban', 'claire@acme.example;;'), says: ['health', 'iban'] },
      { rows: csv('email;casier_judiciaire', 'claire@acme.example;'), says: ['criminal'] },
    ],
    good: [
      { rows: csv('email;date_collecte', 'claire@acme.example;2025-04-02'), says: [] },
      { rows: csv('email;siret', 'claire@acme.example;73282932000074'), says: [] },
    ],
  },
  needs: {},
  severity: 'error',
  action: 'drop-column',
  messages: MESSAGES,
  start(ctx) {
    for (const column of ctx.columns) {
      if (column.field !== undefined && column.field in MESSAGES) ctx.report(column, column.field as keyof typeof MESSAGES);
    }
  },
});
