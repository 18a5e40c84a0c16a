import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'date-impossible': 'impossible', 'date-unread': 'unread', 'date-in-future': 'future' } as const satisfies Partial<
  Record<RemarkCode, string>
>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** A day that does not exist, or is to come, shows nothing. */
export default defineSubjectRule({
  id: 'governance-date',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Day that cannot be', fr: 'Date impossible' },
    why: {
      en: 'A day that does not exist, or is to come, shows nothing. What is planned has not been done.',
      fr: 'Un jour qui n’existe pas, ou qui est à venir, ne montre rien. Ce qui est prévu n’est pas fait.',
    },
    remedy: {
      en: 'Write the day as 2026-11-24. Put what is to come under next or planned.',
      fr: 'Écrivez le jour sous la forme 2026-11-24. Mettez ce qui est à venir sous next ou planned.',
    },
    bad: [
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-30 }\n', says: ['impossible'] },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 01/03/2026 }\n', says: ['unread'] },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  drill: { last: 2026-12-15 }\n', says: ['future'] },
    ],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  drill: { last: 2026-11-24 }\n', says: [] }],
  },
  severity: 'error',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    impossible: { en: 'A day is not in the calendar: correct it.', fr: 'Un jour n’est pas dans le calendrier : corrigez-le.' },
    unread: {
      en: 'A day is not written as 2026-11-24: write it so.',
      fr: 'Un jour n’est pas écrit sous la forme 2026-11-24 : écrivez-le ainsi.',
    },
    future: {
      en: 'Something is dated after today: put it under next until it is done.',
      fr: 'Quelque chose est daté d’après aujourd’hui : mettez-le sous next tant que ce n’est pas fait.',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
