import { defineSubjectRule, LAWS, planText } from '../src/author.js';

/** A campaign belongs to a processing activity that is in the record. */
export default defineSubjectRule({
  id: 'campaign-record',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['gdpr-30'], LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Campaign that is not in the record', fr: 'Campagne absente du registre' },
    why: {
      en: 'Every processing activity stands in the record, and so does prospecting. Its entry tells purposes, categories of data, recipients and periods; a campaign names it.',
      fr: 'Tout traitement figure au registre, la prospection aussi. Sa fiche dit les finalités, les données, les destinataires et les durées ; une campagne la nomme.',
    },
    remedy: {
      en: 'Name the entry of the record under legal.record.',
      fr: 'Nommez la fiche du registre sous legal.record.',
    },
    bad: [{ text: planText({ legal: '{ basis: consent }' }), says: ['missing'] }],
    good: [{ text: planText({ legal: '{ basis: consent, record: T-12 }' }), says: [] }],
  },
  severity: 'warning',
  messages: {
    missing: {
      en: 'The plan names no entry of the record of processing activities: write it under legal.record.',
      fr: 'Le plan ne nomme aucune fiche du registre des traitements : écrivez-la sous legal.record.',
    },
  },
  visit: (ctx) => ({
    campaign({ plan: { legal } }, at) {
      if ((legal.record ?? '').trim() === '') ctx.report(at('legal'), 'missing');
    },
  }),
});
