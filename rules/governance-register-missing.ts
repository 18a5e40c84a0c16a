import { defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'register-missing': 'missing' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** A register that cannot be opened shows nothing. */
export default defineSubjectRule({
  id: 'governance-register-missing',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-33'], LAWS['lumo-guide-incidents']],
  docs: {
    title: { en: 'Register that is named and not there', fr: 'Registre nommé, et absent' },
    why: {
      en: 'A register that cannot be opened shows nothing. What it would say may be anything.',
      fr: 'Un registre qui ne s’ouvre pas ne montre rien. Ce qu’il dirait peut être n’importe quoi.',
    },
    remedy: { en: 'Put the file back, or correct its path.', fr: 'Remettez le fichier, ou corrigez son chemin.' },
    bad: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols: {}\nregisters: { breaches: breaches.csv }\n',
        says: ['missing'],
        beside: { 'breaches.csv': 'missing' },
      },
    ],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols: {}\nregisters: { breaches: breaches.csv }\n', says: [] }],
  },
  severity: 'error',

  messages: {
    missing: {
      en: 'A register that is named is not there: put it back, or correct its path.',
      fr: 'Un registre nommé est absent : remettez-le, ou corrigez son chemin.',
    },
  },
  visit: (ctx) => ({
    whole({ remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code]);
    },
  }),
});
