import { csv, defineSubjectRule, LAWS } from '../src/author.js';

/** Personal data that lie in clear. */
export default defineSubjectRule({
  id: 'export-unencrypted',
  about: 'files',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['gdpr-32']],
  docs: {
    title: { en: 'Export in clear', fr: 'Export en clair' },
    why: {
      en: 'A copy of this file, a backup or a lost disk gives the people in it away. Encryption at rest is the first measure that article 32 names. What the disk or the folder encrypts is not seen from here.',
      fr: 'Une copie, une sauvegarde ou un disque perdu livre ces personnes. Le chiffrement au repos est la première mesure que cite l’article 32. Ce que chiffre le disque ou le dossier ne se voit pas d’ici.',
    },
    remedy: {
      en: 'Delete the file if nobody needs it any more. Else encrypt it (age -r RECIPIENT): lumo-check reads .age with --identity. Where the disk is encrypted, and that is enough, turn the rule off.',
      fr: 'Supprimez le fichier s’il ne sert plus. Sinon chiffrez-le (age -r DESTINATAIRE) : lumo-check lit .age avec --identity. Si le disque est chiffré et que cela suffit, éteignez la règle.',
    },
    bad: [{ rows: csv('file;encrypted;contacts', 'exports/clients.csv;no;1200'), says: ['clear'] }],
    good: [
      { rows: csv('file;encrypted;contacts', 'exports/clients.csv.age;yes;1200'), says: [] },
      {
        rows: csv('file;encrypted;contacts', 'exports/model.csv;no;0'),
        says: [],
        note: { en: 'A header and nobody under it.', fr: 'Un en-tête, et personne dessous.' },
      },
    ],
  },
  severity: 'warning',
  messages: {
    clear: {
      en: 'The file holds personal data in clear: encrypt it, or delete it.',
      fr: 'Le fichier contient des données personnelles en clair : chiffrez-le, ou supprimez-le.',
    },
  },
  visit: (ctx) => ({
    file({ encrypted, contacts }, at) {
      if (!encrypted && contacts > 0) ctx.report(at, 'clear');
    },
  }),
});
