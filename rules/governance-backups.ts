import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'one-place': 'place' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** One fire must not take the data and their backup. */
export default defineSubjectRule({
  id: 'governance-backups',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-32'], LAWS['lumo-guide-data']],
  docs: {
    title: { en: 'Backups in one place', fr: 'Sauvegardes en un seul lieu' },
    why: {
      en: 'One fire must not take the data and their backup. The guide asks for several physical places.',
      fr: 'Un incendie ne doit pas emporter les données et leur sauvegarde. Le guide demande plusieurs lieux physiques.',
    },
    remedy: { en: 'Keep a protected copy in a second place.', fr: 'Gardez une copie protégée dans un second lieu.' },
    bad: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  backups: { places: 1, restored: 2026-05-01 }\n', says: ['place'] }],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  backups: { places: 2, restored: 2026-05-01 }\n', says: [] }],
  },
  severity: 'warning',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    place: {
      en: 'Backups lie in fewer than two places: add a second one.',
      fr: 'Les sauvegardes sont dans moins de deux lieux : ajoutez-en un second.',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
