import { addMonths, defineSubjectRule, type JudgedCampaign, LAWS, planText, z } from '../src/author.js';

const SCORED = { name: 'contacts.csv', answer: 'yes', rows: 120, kept: 118, hasScores: true, sensitive: 0, sources: 2, minors: 0 } as const;
const told = (en: string, fr: string) => ({ is: { yes: { en, fr } }, en: '{value}', fr: '{value}' }) as const;
const PIA = '{ "pia": { "status": 3, "dpo_opinion": "Oui.", "updated_at": "2026-10-06" }, "evaluations": [{ "status": 3 }] }';
const NOTE = { en: 'A score, and two sources.', fr: 'Un score, et deux sources.' };

/** Which of the criteria the files and the plan show. */
const criteriaOf = ({ plan, parts: { contacts = [] } }: JudgedCampaign, large: number) => ({
  ...(contacts.some(({ hasScores }) => hasScores) && { scores: 'yes' as const }),
  ...(plan.tracking === 'individual' && { tracking: 'yes' as const }),
  ...(contacts.some(({ sensitive }) => sensitive > 0) && { sensitive: 'yes' as const }),
  ...(contacts.reduce((sum, { rows }) => sum + rows, 0) >= large && { large: 'yes' as const }),
  ...((contacts.length > 1 || contacts.some(({ sources }) => sources > 1)) && { sources: 'yes' as const }),
  ...(contacts.some(({ minors }) => minors > 0) && { minors: 'yes' as const }),
  ...(plan.phone.voice === 'artificial' && { voice: 'yes' as const }),
});

/** Two criteria of nine ask for an impact assessment before the campaign. */
export default defineSubjectRule({
  id: 'campaign-dpia',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-35'], LAWS['cnil-2018-326']],
  docs: {
    title: { en: 'Impact assessment that is missing or not valid', fr: 'Analyse d’impact absente ou non validée' },
    why: {
      en: 'Two criteria of nine ask for an impact assessment beforehand. Scores, individual tracking, sensitive data, large scale, several sources, minors and artificial voices are seen here; others are yours to see. It is validated, with the opinion of the DPO and all evaluations done.',
      fr: 'Deux critères sur neuf appellent une analyse d’impact préalable. Scores, suivi individuel, données sensibles, grande échelle, sources croisées, mineurs et voix artificielle se voient ici ; le reste est à vous. Elle est validée, avec l’avis du DPO et toutes ses évaluations.',
    },
    remedy: {
      en: 'Finish the assessment in the PIA tool, and name its JSON export.',
      fr: 'Terminez l’analyse dans l’outil PIA, et nommez son export JSON.',
    },
    options: {
      large: { en: 'Rows from which the scale counts as large.', fr: 'Lignes à partir desquelles l’échelle est grande.' },
      months: { en: 'Age at which an assessment must be looked at again.', fr: 'Âge auquel une analyse doit être revue.' },
    },
    bad: [
      { text: planText(), parts: { contacts: [SCORED] }, says: ['missing'], note: NOTE },
      {
        text: planText({ legal: '{ dpia: pia.json }' }),
        named: { 'pia.json': '{ "pia": { "status": 0, "updated_at": "2026-10-06" }, "evaluations": [] }' },
        parts: { contacts: [SCORED] },
        says: ['notValidated', 'noOpinion', 'open'],
        note: { en: 'The assessment is a draft.', fr: 'L’analyse est un brouillon.' },
      },
    ],
    good: [
      { text: planText({ legal: '{ dpia: pia.json }' }), named: { 'pia.json': PIA }, parts: { contacts: [SCORED] }, says: [], note: NOTE },
      {
        text: planText(),
        parts: { contacts: [{ ...SCORED, sources: 1 }] },
        says: [],
        note: { en: 'A score alone.', fr: 'Un score seul.' },
      },
    ],
  },
  needs: ['contacts'],
  severity: 'error',
  messages: {
    missing: {
      en: 'Two criteria or more ask for an impact assessment, and the plan names none: make one, and name it.',
      fr: 'Deux critères au moins appellent une analyse d’impact, et le plan n’en nomme pas : faites-la, et nommez-la.',
    },
    notValidated: {
      en: 'The impact assessment is not validated: have it validated before the campaign.',
      fr: 'L’analyse d’impact n’est pas validée : faites-la valider avant la campagne.',
    },
    noOpinion: {
      en: 'The impact assessment holds no opinion of the DPO: ask for it.',
      fr: 'L’analyse d’impact ne contient pas l’avis du DPO : demandez-le.',
    },
    open: {
      en: 'Evaluations of the impact assessment are not done: finish them.',
      fr: 'Des évaluations de l’analyse d’impact ne sont pas terminées : terminez-les.',
    },
    old: {
      en: 'The impact assessment was not looked at for more than {months:a month|# months}: review it.',
      fr: 'L’analyse d’impact n’a pas été revue depuis plus {months:d’un mois|de # mois} : relisez-la.',
    },
  },
  options: z.object({ large: z.int().positive().default(50_000), months: z.int().positive().default(36) }),
  eases: { large: 'more', months: 'more' },
  facts: {
    scores: told('scores of persons', 'des scores de personnes'),
    tracking: told('individual tracking', 'un suivi individuel'),
    sensitive: told('sensitive data', 'des données sensibles'),
    large: told('a large scale', 'une grande échelle'),
    sources: told('several sources', 'plusieurs sources'),
    minors: told('minors', 'des mineurs'),
    voice: told('an artificial voice', 'une voix artificielle'),
  },
  visit: (ctx) => ({
    campaign(campaign, at) {
      const facts = criteriaOf(campaign, ctx.options.large);
      if (Object.keys(facts).length < 2) return;
      const { dpia } = campaign;
      const place = at('legal', 'dpia');
      if (!dpia) return ctx.report(place, 'missing', { facts });
      if (!dpia.isValidated) ctx.report(place, 'notValidated');
      if (!dpia.hasOpinion) ctx.report(place, 'noOpinion');
      if (dpia.openEvaluations > 0) ctx.report(place, 'open');
      if (dpia.updated === undefined || addMonths(dpia.updated, ctx.options.months) < ctx.asOf) ctx.report(place, 'old');
    },
  }),
});
