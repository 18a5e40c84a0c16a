import { csv, defineSubjectRule, LAWS } from '../src/author.js';

/** What is not read is not judged. */
export default defineSubjectRule({
  id: 'register-columns',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Columns of a register that are not read', fr: 'Colonnes d’un registre qui ne sont pas lues' },
    why: {
      en: 'What is not read is not judged. A column that is missing leaves nobody able to count.',
      fr: 'Ce qui n’est pas lu n’est pas jugé. Une colonne manquante ne laisse rien à compter.',
    },
    remedy: {
      en: 'Name the columns as the page on governance lists them. Remove what the register does not need.',
      fr: 'Nommez les colonnes comme la page sur la gouvernance les liste. Retirez ce dont le registre n’a pas besoin.',
    },
    bad: [{ rows: csv('person;left_on', 'A. Martin;2026-03-31'), says: ['missing'], fileName: 'leavers.csv' }],
    good: [
      {
        rows: csv('person;left_on;disabled_on;weather', 'A. Martin;2026-03-31;2026-03-31;rain'),
        says: ['unread'],
        fileName: 'leavers.csv',
      },
    ],
  },
  severity: 'error',
  facts: { columns: { is: 'number', en: '{value:# column|# columns}', fr: '{value:# colonne|# colonnes}' } },
  messages: {
    missing: {
      en: 'A column that the register needs is not there: add it, or give it its usual name.',
      fr: 'Une colonne dont le registre a besoin est absente : ajoutez-la, ou donnez-lui son nom habituel.',
    },
    unread: {
      en: 'A column was not read, and nothing in it was judged.',
      fr: 'Une colonne n’a pas été lue, et rien n’y a été jugé.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    register({ unread, missing }, at) {
      if (missing.length > 0) ctx.report(at(), 'missing', { facts: { columns: missing.length } });
      for (const column of unread) ctx.report(at(column), 'unread');
    },
  }),
});
