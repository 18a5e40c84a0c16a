import { CONTROL_WORDS, defineSubjectRule, LAWS } from '../src/author.js';

/** One account without a second factor opens the base. */
export default defineSubjectRule({
  id: 'governance-share',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-32'], LAWS['lumo-guide-data']],
  docs: {
    title: { en: 'People without second factor or training', fr: 'Personnes sans second facteur ni formation' },
    why: {
      en: 'One account without a second factor opens the base. The guide asks for all users; training is for everyone.',
      fr: 'Un seul compte sans second facteur ouvre la base. Le guide vise tous les utilisateurs ; la formation est pour chacun.',
    },
    remedy: {
      en: 'Bring in those who are missing, then write the new share.',
      fr: 'Faites venir ceux qui manquent, puis écrivez la nouvelle part.',
    },
    bad: [
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  two-factor: { share: 43/44 }\n', says: ['few'] },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-10-20, share: 41/44 }\n', says: ['untrained'] },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  two-factor: { share: 45/44 }\n', says: ['impossible'] },
    ],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  two-factor: { share: 44/44 }\n', says: [] }],
  },
  severity: 'error',
  facts: {
    control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' },
    people: { is: 'number', en: '{value:# missing|# missing}', fr: '{value:# manque|# manquent}' },
  },
  messages: {
    few: {
      en: 'Some accounts have no second factor: switch it on for all.',
      fr: 'Des comptes n’ont pas de second facteur : activez-le pour tous.',
    },
    untrained: {
      en: 'Some people were not trained: bring them into the next session.',
      fr: 'Des personnes n’ont pas été formées : inscrivez-les à la prochaine session.',
      severity: 'warning',
    },
    impossible: { en: 'A share is more than the whole: count again.', fr: 'Une part dépasse le tout : recomptez.' },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) {
        const { code, count = 0 } = remark;
        if (code === 'share-impossible') ctx.report(at(remark), 'impossible', { facts: { control: id } });
        if (code === 'share-below-all')
          ctx.report(at(remark), id === 'training' ? 'untrained' : 'few', { facts: { control: id, people: count } });
      }
    },
  }),
});
