import { defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = {
  'assessment-not-validated': 'validated',
  'assessment-without-opinion': 'opinion',
  'assessment-open': 'open',
} as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

const TEXT = 'lumo: governance/1\nentity: Acme\ncontrols:\n  dpia: { evidence: pia.json }\n';
const SIGNED = '"updated_at": "2026-10-06", "status": 3';

/** An impact assessment that is a draft assesses nothing yet. */
export default defineSubjectRule({
  id: 'governance-assessment',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-35']],
  docs: {
    title: { en: 'Impact assessment that does not stand', fr: 'Analyse d’impact qui ne tient pas' },
    why: {
      en: 'An assessment that is a draft assesses nothing yet. It has to be validated, to hold the opinion of the officer, and to have every evaluation done. The export of the PIA tool of the CNIL tells these three, and nothing else of it is read.',
      fr: 'Une analyse à l’état de brouillon n’évalue encore rien. Elle doit être validée, avec l’avis du délégué et toutes ses évaluations terminées. L’export de l’outil PIA de la CNIL dit ces trois choses, et rien d’autre n’en est lu.',
    },
    remedy: {
      en: 'Finish the assessment in the PIA tool. Export it as JSON, and name that file as evidence.',
      fr: 'Terminez l’analyse dans l’outil PIA. Exportez-la en JSON, et nommez ce fichier comme preuve.',
    },
    bad: [
      {
        text: TEXT,
        says: ['validated'],
        beside: {
          'pia.json': '{ "pia": { "status": 0, "dpo_opinion": "Oui.", "updated_at": "2026-10-06" }, "evaluations": [{ "status": 3 }] }',
        },
      },
      { text: TEXT, says: ['opinion'], beside: { 'pia.json': `{ "pia": { ${SIGNED} }, "evaluations": [{ "status": 3 }] }` } },
      {
        text: TEXT,
        says: ['open'],
        beside: { 'pia.json': `{ "pia": { ${SIGNED}, "dpo_opinion": "Oui." }, "evaluations": [{ "status": 0 }] }` },
      },
    ],
    good: [
      {
        text: TEXT,
        says: [],
        beside: { 'pia.json': `{ "pia": { ${SIGNED}, "dpo_opinion": "Oui." }, "evaluations": [{ "status": 3 }] }` },
      },
    ],
  },
  severity: 'error',
  messages: {
    validated: {
      en: 'An impact assessment is not validated: have it validated.',
      fr: 'Une analyse d’impact n’est pas validée : faites-la valider.',
    },
    opinion: {
      en: 'An impact assessment holds no opinion of the data protection officer: ask for it.',
      fr: 'Une analyse d’impact ne contient pas l’avis du délégué à la protection des données : demandez-le.',
    },
    open: {
      en: 'Evaluations of an impact assessment are not done: finish them.',
      fr: 'Des évaluations d’une analyse d’impact ne sont pas terminées : terminez-les.',
    },
  },
  visit: (ctx) => ({
    control({ remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code]);
    },
  }),
});
