import { csv, defineSubjectRule, LAWS, wholeFile } from '../src/author.js';

/** The same bytes in several places. */
export default defineSubjectRule({
  id: 'export-copied',
  about: 'files',
  since: '0.2.0',
  theme: 'minimisation',
  role: 'copies',
  law: [LAWS['gdpr-5-1-c'], LAWS['gdpr-5-1-e'], LAWS['gdpr-32']],
  docs: {
    title: { en: 'Copies of one export', fr: 'Copies d’un même export' },
    why: {
      en: 'Every copy must be protected, corrected and erased like the first. One is forgotten sooner or later. Copies are recognised by the SHA-256 of their bytes, whatever their names.',
      fr: 'Chaque copie doit être protégée, corrigée et effacée comme la première. On en oublie une tôt ou tard. Les copies se reconnaissent au SHA-256 de leurs octets, quels que soient leurs noms.',
    },
    remedy: {
      en: 'Keep one of them, where people look for it, and delete the others.',
      fr: 'Gardez-en une, dans le dossier où on la cherche, et supprimez les autres.',
    },
    bad: [{ rows: csv('file;same', 'exports/clients.csv;A', 'bureau/clients (1).csv;A', 'exports/salon.csv;B'), says: ['copy'] }],
    good: [{ rows: csv('file;same', 'exports/clients.csv;A', 'exports/salon.csv;B'), says: [] }],
  },
  severity: 'warning',
  messages: {
    copy: {
      en: 'Another file is an exact copy of this one: keep only one.',
      fr: 'Un autre fichier en est la copie exacte : n’en gardez qu’un.',
    },
  },
  visit: (ctx) => ({
    all({ copies }) {
      for (const [first, ...others] of copies) {
        if (first === undefined) continue;
        for (const place of others) ctx.report(wholeFile(place), 'copy', { files: [first] });
      }
    },
  }),
});
