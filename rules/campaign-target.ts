import { defineSubjectRule, LAWS, planText } from '../src/author.js';

/** A campaign that is for everybody is relevant to nobody. */
export default defineSubjectRule({
  id: 'campaign-target',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-relevance'], LAWS['gdpr-6-1-f'], LAWS['cnil-b2b']],
  docs: {
    title: { en: 'Campaign without a target', fr: 'Campagne sans cible' },
    why: {
      en: 'Without a target nothing shows that the offer concerns anybody. Job, activity, size and place are what the guide aims by, and what makes an offer legitimate without consent.',
      fr: 'Sans cible, rien ne montre que l’offre concerne ses destinataires. Fonction, activité, taille et lieu sont ce par quoi le guide vise, et ce qui rend une offre légitime sans consentement.',
    },
    remedy: {
      en: 'Say whom the offer concerns under target: jobs, naf, sizes, places.',
      fr: 'Dites sous target qui l’offre concerne : jobs, naf, sizes, departments.',
    },
    bad: [
      { text: planText(), says: ['none'] },
      { text: planText({ target: '{}' }), says: ['none'] },
    ],
    good: [{ text: planText({ target: '{ jobs: [purchasing], departments: ["33"] }' }), says: [] }],
  },
  severity: 'warning',
  messages: {
    none: {
      en: 'The plan aims at nobody in particular, so nothing shows that the offer is relevant: add a target.',
      fr: 'Le plan ne vise personne en particulier, donc rien ne montre que l’offre est pertinente : ajoutez target.',
    },
  },
  visit: (ctx) => ({
    campaign({ plan: { target = {} } }, at) {
      if (Object.values(target).every((aimed) => aimed === undefined)) ctx.report(at('target'), 'none');
    },
  }),
});
