import { defineSubjectRule, LAWS, planText } from '../src/author.js';

/** Who was contacted a few days ago is left alone for a month. */
export default defineSubjectRule({
  id: 'campaign-recent',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-frequency']],
  docs: {
    title: { en: 'People contacted less than a month ago', fr: 'Personnes contactées il y a moins d’un mois' },
    why: {
      en: 'About one message a month is what the guide asks for. The logs that the plan names tell who was contacted in the thirty days before its first day.',
      fr: 'Le guide demande environ un message par mois. Les journaux que nomme le plan disent qui a été contacté dans les trente jours qui précèdent son premier jour.',
    },
    remedy: {
      en: 'Leave these people out, or begin later.',
      fr: 'Écartez ces personnes, ou commencez plus tard.',
    },
    bad: [
      {
        text: planText({ logs: 'sends.csv' }),
        parts: { writtenWithin30Days: 12 },
        says: ['recent'],
        note: { en: 'Twelve people were written to ten days before.', fr: 'Douze personnes ont reçu un mail dix jours avant.' },
      },
    ],
    good: [
      {
        text: planText({ logs: 'sends.csv' }),
        parts: { writtenWithin30Days: 0 },
        says: [],
        note: { en: 'Nobody was contacted in the thirty days before.', fr: 'Personne n’a été contacté dans les trente jours d’avant.' },
      },
    ],
  },
  needs: ['logs'],
  severity: 'warning',
  messages: {
    recent: {
      en: 'People of this campaign were contacted in the thirty days before it: leave them out, or begin later.',
      fr: 'Des personnes de la campagne ont été contactées dans les trente jours d’avant : écartez-les, ou décalez.',
    },
  },
  facts: { persons: { is: 'number', en: '{value:# person|# persons}', fr: '{value:# personne|# personnes}' } },
  visit: (ctx) => ({
    campaign({ parts: { writtenWithin30Days: persons = 0 } }, at) {
      if (persons > 0) ctx.report(at('dates', 'from'), 'recent', { facts: { persons } });
    },
  }),
});
