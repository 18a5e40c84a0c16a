import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'log-retention': 'months', 'log-retention-past-limit': 'tooLong' } as const satisfies Partial<
  Record<RemarkCode, string>
>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** Access logs are kept 6 to 12 months. */
export default defineSubjectRule({
  id: 'governance-log-months',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['lumo-guide-data']],
  docs: {
    title: { en: 'Access logs kept too short or too long', fr: 'Journaux d’accès gardés trop peu, ou trop' },
    why: {
      en: 'Access logs are kept 6 to 12 months. Shorter, an intrusion is not found any more; longer, they watch the staff; more than three years has no justification.',
      fr: 'Les journaux d’accès se gardent de 6 à 12 mois. Moins, une intrusion ne se retrouve plus ; plus, ils surveillent le personnel ; plus de trois ans ne se justifie pas.',
    },
    remedy: { en: 'Set the retention of logs between 6 and 12 months.', fr: 'Réglez la conservation des journaux entre 6 et 12 mois.' },
    bad: [
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  logs: { months: 13 }\n', says: ['months'] },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  logs: { months: 37 }\n', says: ['tooLong'] },
    ],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  logs: { months: 6 }\n', says: [] }],
  },
  severity: 'error',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    months: {
      severity: 'warning',
      en: 'Access logs are not kept between 6 and 12 months: set their retention.',
      fr: 'Les journaux d’accès ne sont pas gardés de 6 à 12 mois : réglez leur conservation.',
    },
    tooLong: {
      en: 'Access logs are kept more than three years: set their retention.',
      fr: 'Les journaux d’accès sont gardés plus de trois ans : réglez leur conservation.',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
