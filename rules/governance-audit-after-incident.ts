import { defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'incident-after-audit': 'incident' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** After a serious incident the guide asks for an external audit. */
export default defineSubjectRule({
  id: 'governance-audit-after-incident',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['lumo-guide-audits']],
  docs: {
    title: { en: 'No external audit since a grave incident', fr: 'Pas d’audit externe depuis un incident grave' },
    why: {
      en: 'After a serious incident the guide asks for an external audit. The last one has not seen what went wrong.',
      fr: 'Après un incident grave, le guide demande un audit externe. Le dernier n’a pas vu ce qui s’est passé.',
    },
    remedy: { en: 'Have the organisation audited anew by a third party.', fr: 'Faites de nouveau auditer l’organisation par un tiers.' },
    bad: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  audit-external: { last: 2026-01-10 }\n',
        says: ['incident'],
        beside: { graveBreach: '2026-03-02' },
      },
    ],
    good: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  audit-external: { last: 2026-04-10 }\n',
        says: [],
        beside: { graveBreach: '2026-03-02' },
      },
    ],
  },
  severity: 'warning',

  messages: {
    incident: {
      en: 'A breach of high risk came after the last external audit: have it done again.',
      fr: 'Une violation à risque élevé est venue après le dernier audit externe : refaites-le.',
    },
  },
  visit: (ctx) => ({
    whole({ remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code]);
    },
  }),
});
