import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'unknown-control': 'control', 'unknown-key': 'key', 'value-unread': 'value' } as const satisfies Partial<
  Record<RemarkCode, string>
>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** A misspelt line is lost in silence. */
export default defineSubjectRule({
  id: 'governance-unknown-key',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Line of the attestation that is not read', fr: 'Ligne de l’attestation qui n’est pas lue' },
    why: {
      en: 'A misspelt line is lost in silence. A control that is not read is a control that nobody tells.',
      fr: 'Une ligne mal écrite se perd en silence. Un contrôle qui n’est pas lu est un contrôle que personne ne dit.',
    },
    remedy: {
      en: 'Correct the word. The command init --governance writes all that are known.',
      fr: 'Corrigez le mot. La commande init --governance écrit tous ceux qui sont connus.',
    },
    bad: [
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  trainning: { last: 2026-03-01 }\n', says: ['control'] },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  drill: { last: 2026-03-01, evidance: drill.md }\n', says: ['key'] },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  logs: { months: many }\n', says: ['value'] },
    ],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  drill: { last: 2026-03-01 }\n', says: [] }],
  },
  severity: 'error',
  facts: {
    control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' },
    meant: { is: CONTROL_WORDS, en: 'perhaps {value}', fr: 'peut-être {value}' },
  },
  messages: {
    control: { en: 'A control is not known: correct its name.', fr: 'Un contrôle n’est pas connu : corrigez son nom.' },
    key: {
      en: 'A key is not known, and what it says is not read: correct it.',
      fr: 'Une clé n’est pas connue, et ce qu’elle dit n’est pas lu : corrigez-la.',
    },
    value: { en: 'A value cannot be read: correct it.', fr: 'Une valeur est illisible : corrigez-la.' },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
    whole({ remarks }, at) {
      for (const remark of remarks) {
        const { code, meant } = remark;
        if (isOurs(code)) ctx.report(at(remark), MESSAGES[code], meant === undefined ? {} : { facts: { meant } });
      }
    },
  }),
});
