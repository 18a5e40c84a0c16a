import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = {
  'answered-late': { message: 'late', fact: 'daysPast' },
  'opposition-late': { message: 'opposition', fact: 'daysPast' },
} as const satisfies Partial<Record<RowCode, object>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** A request is answered within a month, an opposition is applied in 14 days. */
export default defineSubjectRule({
  id: 'request-late',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-12-3'], LAWS['gdpr-21'], LAWS['lumo-guide-opposition']],
  needs: ['requests'],
  docs: {
    title: { en: 'Request of a person answered too late', fr: 'Demande d’une personne traitée trop tard' },
    why: {
      en: 'A request is answered within a month, an opposition is applied in 14 days. Two months more need a word to the person within the first.',
      fr: 'Une demande se traite en un mois, une opposition en 14 jours. Deux mois de plus demandent un mot à la personne dans le premier.',
    },
    remedy: {
      en: 'Answer what is still open, say why it took longer, and write the day.',
      fr: 'Répondez à ce qui reste ouvert, dites pourquoi c’est tard, notez le jour.',
    },
    bad: [
      { rows: csv('id;kind;received_on;answered_on', 'Q1;access;2026-08-31;2026-10-01'), says: ['late'], fileName: 'requests.csv' },
      {
        rows: csv('id;kind;received_on;answered_on', 'Q2;opposition;2026-09-01;2026-09-16'),
        says: ['opposition'],
        fileName: 'requests.csv',
      },
    ],
    good: [{ rows: csv('id;kind;received_on;answered_on', 'Q1;access;2026-08-31;2026-09-30'), says: [], fileName: 'requests.csv' }],
  },
  severity: 'error',
  facts: { daysPast: 'daysPast' },
  messages: {
    late: {
      en: 'A request was not answered within its month: answer it if it is still open, and say why it took longer.',
      fr: 'Une demande n’a pas reçu de réponse dans son mois : répondez si elle est encore ouverte, et dites pourquoi.',
    },
    opposition: {
      en: 'An opposition was not applied within 14 days: apply it if it is still open, and find out what took so long.',
      fr: 'Une opposition n’a pas été appliquée en 14 jours : appliquez-la si elle est encore ouverte, et cherchez ce qui a pris du temps.',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code, count = 0 } of remarks) {
        if (!isOurs(code)) continue;
        const { message, fact } = SAYS[code];
        ctx.report(at, message, { facts: { [fact]: count } });
      }
    },
  }),
});
