import { defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'no-reason': 'reason' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** Whoever leaves a control out has to say why. */
export default defineSubjectRule({
  id: 'governance-not-applicable',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Control left out without a reason', fr: 'Contrôle écarté sans raison' },
    why: {
      en: 'Whoever leaves a control out has to say why. A blank or a dash says nothing to an authority.',
      fr: 'Qui écarte un contrôle doit dire pourquoi. Un blanc ou un tiret ne dit rien à une autorité.',
    },
    remedy: {
      en: 'Write the reason in a few words, or answer the control.',
      fr: 'Écrivez la raison en quelques mots, ou répondez au contrôle.',
    },
    bad: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  not-applicable: { hds: "" }\n', says: ['reason'] }],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  not-applicable: { hds: no health data }\n', says: [] }],
  },
  severity: 'error',

  messages: {
    reason: {
      en: 'A control is said not to apply, without a reason: write why.',
      fr: 'Un contrôle est dit sans objet, sans raison : écrivez pourquoi.',
    },
  },
  visit: (ctx) => ({
    whole({ remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code]);
    },
  }),
});
