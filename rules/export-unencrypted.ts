import { csv, defineSubjectRule, LAWS } from '../src/author.js';

/** Personal data that lie in clear. */
export default defineSubjectRule({
  id: 'export-unencrypted',
  about: 'files',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['gdpr-32']],
  docs: {
    title: { en: 'Unencrypted export', fr: 'Export non chiffré' },
    why: {
      en: 'A copy, a backup or a lost disk exposes everybody in this file. Encryption at rest is the first measure that article 32 names. lumo-check cannot see whether the disk or the folder is encrypted.',
      fr: 'Une copie, une sauvegarde ou un disque perdu expose ces personnes. Le chiffrement au repos est la première mesure que cite l’article 32. lumo-check ne voit pas si le disque ou le dossier est chiffré.',
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
      en: 'The file holds personal data unencrypted: encrypt it, or delete it.',
      fr: 'Le fichier contient des données personnelles non chiffrées : chiffrez-le, ou supprimez-le.',
    },
  },
  visit: (ctx) => ({
    file({ encrypted, contacts }, at) {
      if (!encrypted && contacts > 0) ctx.report(at, 'clear');
    },
  }),
});
