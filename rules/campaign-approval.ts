import { type CampaignSignature, defineSubjectRule, LAWS, plainWords, planText } from '../src/author.js';

/** One person is one person, in whatever letters and order. */
const nameOf = ({ by }: CampaignSignature): string => plainWords(by).split(' ').sort().join(' ');

/** Somebody else than who wants a campaign says yes to it. */
export default defineSubjectRule({
  id: 'campaign-approval',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['lumo-guide-access'], LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Campaign that nobody else approved', fr: 'Campagne que personne d’autre n’a validée' },
    why: {
      en: 'A second person sees what the first one missed. Who asks for a campaign does not approve it, and says yes before it begins. Names are compared, and no report tells them.',
      fr: 'Une seconde personne voit ce que la première a manqué. Qui demande une campagne ne la valide pas, et le oui vient avant le départ. Les noms sont comparés, aucun rapport ne les donne.',
    },
    remedy: {
      en: 'Have somebody else read the plan and approve it, with the day.',
      fr: 'Faites relire et valider le plan par quelqu’un d’autre, avec la date.',
    },
    bad: [
      {
        text: planText({
          requested: '{ by: Claire Martin, on: 2026-11-18 }',
          approved: '{ by: "claire  MARTIN", on: 2026-11-20 }',
        }),
        says: ['same'],
      },
      { text: planText({ requested: '{ by: Claire Martin, on: 2026-11-18 }' }), says: ['missing'] },
      {
        text: planText({ requested: '{ by: Claire Martin, on: 2026-11-18 }', approved: '{ by: Paul Petit, on: 2026-12-02 }' }),
        says: ['late'],
      },
    ],
    good: [
      {
        text: planText({ requested: '{ by: Claire Martin, on: 2026-11-18 }', approved: '{ by: Paul Petit, on: 2026-11-18 }' }),
        says: [],
      },
    ],
  },
  severity: 'error',
  messages: {
    same: {
      en: 'Whoever asked for the campaign also approved it: have somebody else approve it.',
      fr: 'La personne qui demande la campagne l’a aussi validée : faites valider par quelqu’un d’autre.',
    },
    missing: {
      en: 'Nobody approved the campaign: write who did, and when, under approved.',
      fr: 'Personne n’a validé la campagne : écrivez qui l’a fait, et quand, sous approved.',
      severity: 'warning',
    },
    unknown: {
      en: 'Nothing says who asked for the campaign, so nothing shows that somebody else approved it: fill in requested.',
      fr: 'Rien ne dit qui demande la campagne, donc rien ne montre que quelqu’un d’autre l’a validée : remplissez requested.',
      severity: 'warning',
    },
    early: {
      en: 'The campaign was approved before it was asked for: check both days.',
      fr: 'La campagne a été validée avant d’être demandée : vérifiez les deux dates.',
      severity: 'warning',
    },
    late: {
      en: 'The campaign begins before its approval: move it, or have it approved first.',
      fr: 'La campagne commence avant sa validation : décalez-la, ou faites-la valider d’abord.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    campaign({ plan: { requested, approved, dates } }, at) {
      if (!approved) return ctx.report(at('approved'), 'missing');
      if (!requested) ctx.report(at('approved'), 'unknown');
      else if (nameOf(requested) === nameOf(approved)) ctx.report(at('approved', 'by'), 'same');
      else if (approved.on < requested.on) ctx.report(at('approved', 'on'), 'early');
      if (approved.on > dates.from) ctx.report(at('approved', 'on'), 'late');
    },
  }),
});
