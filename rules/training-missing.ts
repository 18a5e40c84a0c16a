import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = {
  'training-overdue': { message: 'overdue', fact: 'daysPast' },
  'never-trained': { message: 'never', fact: undefined },
  'not-trained-yet': { message: 'newcomer', fact: undefined },
} as const satisfies Partial<Record<RowCode, object>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** Everybody is trained every 6 to 12 months. */
export default defineSubjectRule({
  id: 'training-missing',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['lumo-guide-audits']],
  needs: ['training'],
  docs: {
    title: { en: 'People not trained within twelve months', fr: 'Personnes non formées depuis douze mois' },
    why: {
      en: 'Everybody is trained every 6 to 12 months. Who clicks on the wrong link is who was not there.',
      fr: 'Chacun est formé tous les 6 à 12 mois. Qui clique sur le mauvais lien est qui n’était pas là.',
    },
    remedy: { en: 'Bring them into the next session, and write the day.', fr: 'Inscrivez-les à la prochaine session, et notez le jour.' },
    bad: [
      { rows: csv('person;trained_on;left_on;joined_on', 'A. Martin;2025-11-20;;2023-01-01'), says: ['overdue'], fileName: 'training.csv' },
      { rows: csv('person;trained_on;left_on;joined_on', 'A. Martin;;;2023-01-01'), says: ['never'], fileName: 'training.csv' },
    ],
    good: [
      {
        rows: csv('person;trained_on;left_on;joined_on', 'A. Martin;2025-11-24;;2023-01-01', 'B. Petit;2024-01-01;2026-10-31;'),
        says: [],
        fileName: 'training.csv',
      },
    ],
  },
  severity: 'error',
  facts: { daysPast: 'daysPast' },
  messages: {
    overdue: {
      en: 'A person was last trained more than twelve months ago: train them again.',
      fr: 'Une personne a été formée il y a plus de douze mois : formez-la de nouveau.',
    },
    never: { en: 'A person was never trained: train them.', fr: 'Une personne n’a jamais été formée : formez-la.' },
    newcomer: {
      en: 'A newcomer has not been trained yet: bring them into the next session.',
      fr: 'Une nouvelle personne n’est pas encore formée : inscrivez-la à la prochaine session.',
      severity: 'warning',
    },
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
