import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'not-held': 'denied' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** The attestation itself says that it is not so. */
export default defineSubjectRule({
  id: 'governance-not-held',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-32'], LAWS['lumo-guide-data']],
  docs: {
    title: { en: 'Control that is said not to hold', fr: 'Contrôle dit non tenu' },
    why: {
      en: 'The attestation itself says no to this control. That is honest; the work remains to be done.',
      fr: 'L’attestation dit elle-même que ce n’est pas le cas. C’est honnête, et cela reste à faire.',
    },
    remedy: {
      en: 'Put it in place, then write since when it holds. Until then the status says so.',
      fr: 'Mettez-le en place, puis écrivez depuis quand. D’ici là, l’état le dit.',
    },
    bad: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  monitoring: { holds: false }\n', says: ['denied'] }],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  monitoring: { holds: true, since: 2026-01-01 }\n', says: [] }],
  },
  severity: 'error',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    denied: { en: 'A control is said not to hold: put it in place.', fr: 'Un contrôle est dit non tenu : mettez-le en place.' },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
