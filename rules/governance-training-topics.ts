import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'topics-missing': 'topics' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** Most leaks begin with a mail or a password. */
export default defineSubjectRule({
  id: 'governance-training-topics',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['lumo-guide-audits']],
  docs: {
    title: { en: 'Training that leaves topics out', fr: 'Formation où manquent des thèmes' },
    why: {
      en: 'Most leaks begin with a mail or a password. The guide names three topics: phishing, passwords, reporting.',
      fr: 'La plupart des fuites commencent par un mail ou un mot de passe. Le guide nomme trois thèmes : hameçonnage, mots de passe, signalement.',
    },
    remedy: { en: 'Add what is missing to the next session.', fr: 'Ajoutez ce qui manque à la prochaine session.' },
    bad: [
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-10-20, topics: [phishing] }\n', says: ['topics'] },
    ],
    good: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-10-20, topics: [phishing, passwords, reporting] }\n',
        says: [],
      },
    ],
  },
  severity: 'warning',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    topics: {
      en: 'The training leaves out phishing, passwords or reporting: add what is missing.',
      fr: 'La formation laisse de côté hameçonnage, mots de passe ou signalement : complétez-la.',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
