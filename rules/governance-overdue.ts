import { CONTROL_WORDS, defineSubjectRule, LAWS } from '../src/author.js';

/** What has to be done again proves nothing once its time is over. */
export default defineSubjectRule({
  id: 'governance-overdue',
  about: 'governance',
  since: '0.2.0',
  role: 'status',
  theme: 'governance',
  law: [LAWS['gdpr-24'], LAWS['lumo-guide-audits']],
  docs: {
    title: { en: 'Control that is overdue', fr: 'Contrôle en retard' },
    why: {
      en: 'What has to be done again proves nothing once its time is over. The guide gives the periods; where it says “regularly”, the house does.',
      fr: 'Ce qui est à refaire ne prouve plus rien, le délai passé. Le guide donne les périodes ; là où il dit « régulièrement », la maison les fixe.',
    },
    remedy: {
      en: 'Do it again, write the day, and keep the report. Due days run from the intended day, so that they do not drift.',
      fr: 'Refaites-le, notez le jour, et gardez le compte rendu. L’échéance court du jour prévu, pour ne pas dériver.',
    },
    bad: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  audit-internal: { last: 2025-10-12, evidence: audit.pdf }\n',
        says: ['grave'],
        beside: { 'audit.pdf': '2025-10-13' },
      },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  drill: { last: 2025-05-05 }\n', says: ['overdue'] },
    ],
    good: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: training.pdf }\n',
        says: [],
        asOf: '2026-06-01',
        beside: { 'training.pdf': '2026-02-21' },
      },
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: training.pdf }\n',
        says: ['soon'],
        beside: { 'training.pdf': '2026-02-21' },
      },
    ],
  },
  severity: 'error',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' }, daysPast: 'daysPast', daysLeft: 'daysLeft' },
  messages: {
    grave: {
      en: 'An audit, a training or an impact assessment is overdue: do it, and date it.',
      fr: 'Un audit, une formation ou une analyse d’impact est en retard : faites-le, et datez-le.',
    },
    overdue: {
      en: 'A control is overdue: do it again, and write the day.',
      fr: 'Un contrôle est en retard : refaites-le, et notez le jour.',
      severity: 'warning',
    },
    soon: {
      en: 'A control is due soon: plan it now.',
      fr: 'Un contrôle arrive à échéance : prévoyez-le dès maintenant.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    control({ id, grave, remarks }, at) {
      for (const remark of remarks) {
        const { code, count = 0 } = remark;
        if (code === 'overdue') ctx.report(at(remark), grave ? 'grave' : 'overdue', { facts: { control: id, daysPast: count } });
        if (code === 'due-soon') ctx.report(at(remark), 'soon', { facts: { control: id, daysLeft: count } });
      }
    },
  }),
});
