import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = {
  'review-overdue': { message: 'overdue', fact: 'daysPast' },
  'never-reviewed': { message: 'never', fact: undefined },
} as const satisfies Partial<Record<RowCode, object>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** Access that nobody needs any more is found by looking. */
export default defineSubjectRule({
  id: 'access-review-overdue',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-32'], LAWS['lumo-guide-data']],
  needs: ['reviews'],
  docs: {
    title: { en: 'Accesses not reviewed within twelve months', fr: 'Accès non revus depuis douze mois' },
    why: {
      en: 'Access that nobody needs any more is found by looking. The house asks for a look every twelve months.',
      fr: 'Un accès dont plus personne n’a besoin se trouve en regardant. La maison demande une revue tous les douze mois.',
    },
    remedy: {
      en: 'Go through the accounts with those in charge, and write the day.',
      fr: 'Revoyez les comptes avec les responsables, et notez le jour.',
    },
    bad: [{ rows: csv('system;reviewed_on;reviewer', 'CRM;2025-11-20;security'), says: ['overdue'], fileName: 'reviews.csv' }],
    good: [{ rows: csv('system;reviewed_on;reviewer', 'CRM;2025-11-24;security'), says: [], fileName: 'reviews.csv' }],
  },
  severity: 'warning',
  facts: { daysPast: 'daysPast' },
  messages: {
    overdue: {
      en: 'Accesses were last reviewed more than twelve months ago: review them.',
      fr: 'Des accès ont été revus il y a plus de douze mois : revoyez-les.',
    },
    never: { en: 'Accesses were never reviewed: review them.', fr: 'Des accès n’ont jamais été revus : revoyez-les.' },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code, count = 0 } of remarks) {
        if (!isOurs(code)) continue;
        const { message, fact } = SAYS[code];
        ctx.report(at, message, fact === undefined ? {} : { facts: { [fact]: count } });
      }
    },
  }),
});
