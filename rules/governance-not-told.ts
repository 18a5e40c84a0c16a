import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'not-told': 'nothing', told: 'told' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);
const ALL = Object.keys(CONTROL_WORDS).length;
const OTHERS = Object.keys(CONTROL_WORDS)
  .filter((id) => id !== 'drill')
  .map((id) => `    ${id}: no such data here\n`)
  .join('');

/** What is not told is never met. */
export default defineSubjectRule({
  id: 'governance-not-told',
  about: 'governance',
  since: '0.2.0',
  role: 'status',
  theme: 'governance',
  law: [LAWS['gdpr-24'], LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Control that nobody speaks of', fr: 'Contrôle dont personne ne parle' },
    why: {
      en: 'What is not told is never met. An authority asks to be shown; a word without a dated proof shows nothing.',
      fr: 'Ce qui n’est pas dit n’est jamais tenu. Une autorité demande à voir ; une parole sans preuve datée ne montre rien.',
    },
    remedy: {
      en: 'Add a line with the day and the evidence. Write not-applicable and the reason where it does not concern you.',
      fr: 'Ajoutez une ligne avec le jour et la preuve. Écrivez not-applicable et la raison si cela ne vous concerne pas.',
    },
    bad: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols: {}\n', says: Array.from({ length: ALL }, () => 'nothing') }],
    good: [
      { text: `lumo: governance/1\nentity: Acme\ncontrols:\n  drill: { last: 2026-11-01 }\n  not-applicable:\n${OTHERS}`, says: ['told'] },
    ],
  },
  severity: 'warning',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    nothing: {
      en: 'Nothing is said of a control: write how it stands, or why it does not apply.',
      fr: 'Rien n’est dit d’un contrôle : écrivez où il en est, ou pourquoi il ne s’applique pas.',
    },
    told: {
      en: 'A control is told and not shown: add the day and the evidence, then seal it.',
      fr: 'Un contrôle est déclaré sans être montré : ajoutez le jour et la preuve, puis scellez.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
