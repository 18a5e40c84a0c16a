import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'log-retention': 'months' } as const satisfies Partial<Record<RemarkCode, string>>;
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
      en: 'Access logs are kept 6 to 12 months. Shorter, an intrusion is not found any more; longer, they watch the staff.',
      fr: 'Les journaux d’accès se gardent de 6 à 12 mois. Moins, une intrusion ne se retrouve plus ; plus, ils surveillent le personnel.',
    },
    remedy: { en: 'Set the retention of logs between 6 and 12 months.', fr: 'Réglez la conservation des journaux entre 6 et 12 mois.' },
    bad: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  logs: { months: 13 }\n', says: ['months'] }],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  logs: { months: 6 }\n', says: [] }],
  },
  severity: 'warning',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    months: {
      en: 'Access logs are not kept between 6 and 12 months: set their retention.',
      fr: 'Les journaux d’accès ne sont pas gardés de 6 à 12 mois : réglez leur conservation.',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
