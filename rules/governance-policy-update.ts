import { defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'audit-after-policy': 'audit' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** Policies are revised after what an audit found. */
export default defineSubjectRule({
  id: 'governance-policy-update',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['lumo-guide-audits']],
  docs: {
    title: { en: 'Policies older than the last audit', fr: 'Politiques plus vieilles que le dernier audit' },
    why: {
      en: 'Policies are revised after what an audit found. Where nothing had to change, a note says so.',
      fr: 'Les politiques se révisent d’après ce qu’un audit a trouvé. Si rien n’était à changer, une note le dit.',
    },
    remedy: {
      en: 'Go through the policies with the report of the audit, and write the day.',
      fr: 'Relisez les politiques avec le rapport d’audit, et notez le jour.',
    },
    bad: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  audit-internal: { last: 2026-05-10 }\n  policy-update: { last: 2026-01-10 }\n',
        says: ['audit'],
      },
    ],
    good: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  audit-internal: { last: 2026-05-10 }\n  policy-update: { last: 2026-06-10 }\n',
        says: [],
      },
    ],
  },
  severity: 'warning',

  messages: {
    audit: {
      en: 'The policies are older than the last audit: revise them, or note that nothing changes.',
      fr: 'Les politiques datent d’avant le dernier audit : révisez-les, ou notez que rien ne change.',
    },
  },
  visit: (ctx) => ({
    whole({ remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code]);
    },
  }),
});
