import { defineSubjectRule, LAWS, planText, z } from '../src/author.js';

const CONTACTS = {
  name: 'contacts.csv',
  answer: 'yes',
  rows: 100,
  kept: 100,
  hasScores: false,
  sensitive: 0,
  sources: 1,
  minors: 0,
} as const;
const TARGET = planText({ target: '{ jobs: [purchasing] }' });

/** An offer goes to those whom it concerns: nearly all of the contacts. */
export default defineSubjectRule({
  id: 'campaign-relevance',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-relevance'], LAWS['gdpr-6-1-f'], LAWS['cnil-b2b']],
  docs: {
    title: { en: 'Contacts whom the offer does not concern', fr: 'Contacts que l’offre ne concerne pas' },
    why: {
      en: 'An offer that concerns few of those who get it is mass mailing. Of each contact the rules on relevance say whether the target of the plan takes it in; what is not known does not count as relevant.',
      fr: 'Une offre qui concerne peu de ses destinataires est un envoi de masse. Les règles de pertinence disent de chaque contact si la cible du plan le comprend ; ce qui n’est pas connu ne compte pas comme pertinent.',
    },
    remedy: {
      en: 'Take contacts of the target only, or complete what is missing.',
      fr: 'Ne prenez que des contacts de la cible, ou complétez les données.',
    },
    options: {
      percent: { en: 'Relevant contacts that are enough, in percent.', fr: 'Contacts pertinents qui suffisent, en pourcentage.' },
    },
    bad: [
      {
        text: TARGET,
        parts: { contacts: [CONTACTS] },
        says: ['unjudged'],
        note: { en: 'No column says what job the contacts have.', fr: 'Aucune colonne ne dit la fonction des contacts.' },
      },
      {
        text: TARGET,
        parts: { contacts: [{ ...CONTACTS, relevant: 40 }] },
        says: ['low'],
        note: { en: 'Forty contacts of a hundred are in the target.', fr: 'Quarante contacts sur cent sont dans la cible.' },
      },
    ],
    good: [
      { text: planText(), parts: { contacts: [CONTACTS] }, says: [] },
      {
        text: TARGET,
        parts: { contacts: [{ ...CONTACTS, relevant: 93 }] },
        says: [],
        note: { en: 'Ninety-three of a hundred are.', fr: 'Quatre-vingt-treize sur cent y sont.' },
      },
    ],
  },
  needs: ['relevance'],
  severity: 'warning',
  messages: {
    unjudged: {
      en: 'Contacts could not be held against the target: their file has no column that says it, add one.',
      fr: 'La cible n’a pas pu être contrôlée sur les contacts : aucune colonne du fichier ne la dit, ajoutez-la.',
    },
    low: {
      en: 'Less than {percent} % of the contacts are in the target of the plan: leave the others out.',
      fr: 'Moins de {percent} % des contacts sont dans la cible du plan : écartez les autres.',
    },
  },
  options: z.object({ percent: z.int().min(1).max(100).default(80) }),
  eases: { percent: 'less' },
  facts: { share: { is: 'number', en: '{value} % in the target', fr: '{value} % dans la cible' } },
  visit: (ctx) => ({
    campaign({ plan, parts: { contacts = [] } }, at) {
      if (plan.target && contacts.some(({ relevant }) => relevant === undefined)) ctx.report(at('target'), 'unjudged');
      const judged = contacts.filter(({ relevant }) => relevant !== undefined);
      const all = judged.reduce((sum, { rows }) => sum + rows, 0);
      const relevant = judged.reduce((sum, one) => sum + (one.relevant ?? 0), 0);
      if (relevant * 100 < all * ctx.options.percent)
        ctx.report(at('target'), 'low', { facts: { share: Math.floor((relevant * 100) / all) } });
    },
  }),
});
