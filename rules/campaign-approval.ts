import { type CampaignSignature, defineSubjectRule, LAWS, plainWords, planText } from '../src/author.js';

/** One person is one person, in whatever letters and order. */
const nameOf = ({ by }: CampaignSignature): string => plainWords(by).split(' ').sort().join(' ');

const TITLES = new Set('m mr mrs ms miss mme mlle madame monsieur mademoiselle dr me maitre herr frau sig sigra sr sra'.split(' '));
/** The words of a name without titles, what stands in brackets, and the domain of an address. */
const wordsOf = ({ by }: CampaignSignature): readonly string[] =>
  plainWords(by.replace(/\([^()]*\)/g, ' ').replace(/@\S*/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && !TITLES.has(word));
const LEAST_LETTERS = 3;
/** Whether two may be one person, who is written in full here and shorter there: "C. Martin", "Mme Claire Martin (DPO)", "cmartin@…". */
const mayBeOne = (one: CampaignSignature, other: CampaignSignature): boolean => {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  const [only] = short;
  const run = [long.join(''), `${long[0]?.[0]}${long.slice(1).join('')}`, `${long.at(-1)?.[0]}${long.slice(0, -1).join('')}`];
  if (short.length === 1 && only && only.length > LEAST_LETTERS && run.includes(only)) return true;
  const fits = (word: string): boolean =>
    long.some((full) => full === word || (Math.min(word.length, full.length) === 1 && full[0] === word[0]));
  return short.some((word) => word.length >= LEAST_LETTERS && long.includes(word)) && short.every(fits);
};

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
      {
        text: planText({ requested: '{ by: Claire Martin, on: 2026-11-18 }', approved: '{ by: Mme C. Martin (DPO), on: 2026-11-20 }' }),
        says: ['maybeSame'],
      },
      {
        text: planText({ requested: '{ by: Claire Martin, on: 2026-11-18 }', approved: '{ by: Paul Petit, on: 2026-11-27 }' }),
        says: ['ahead'],
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
    maybeSame: {
      en: 'Whoever approved the campaign may be the one who asked for it: write both names in full, or have somebody else approve it.',
      fr: 'La personne qui a validé la campagne est peut-être celle qui la demande : écrivez les deux noms en entier, ou faites valider par quelqu’un d’autre.',
      severity: 'warning',
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
    ahead: {
      en: 'The day of the approval is still to come: write the day on which it was given.',
      fr: 'La date de validation est encore à venir : écrivez le jour où elle a été donnée.',
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
      else if (mayBeOne(requested, approved)) ctx.report(at('approved', 'by'), 'maybeSame');
      else if (approved.on < requested.on) ctx.report(at('approved', 'on'), 'early');
      if (approved.on > dates.from) ctx.report(at('approved', 'on'), 'late');
      else if (approved.on > ctx.asOf) ctx.report(at('approved', 'on'), 'ahead');
    },
  }),
});
