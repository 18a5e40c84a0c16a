import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = {
  'evidence-altered': 'altered',
  'evidence-missing': 'missing',
  'evidence-unsealed': 'unsealed',
  'evidence-early': 'early',
  'evidence-empty': 'empty',
  'evidence-shared': 'shared',
} as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** Evidence that changed after the audit proves nothing. */
export default defineSubjectRule({
  id: 'governance-evidence',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-5-2'], LAWS['lumo-guide-audits']],
  docs: {
    title: { en: 'Evidence altered or missing', fr: 'Preuve modifiée ou absente' },
    why: {
      en: 'Evidence that changed after the audit proves nothing. The seal is the hash of the file and the day, so that nobody has to be believed.',
      fr: 'Une preuve modifiée après l’audit ne prouve rien. Le sceau est l’empreinte du fichier et le jour : nul n’a à être cru.',
    },
    remedy: {
      en: 'Take the sealed file back from a backup. Where it was rightly replaced, give the new file a name of its own and seal it.',
      fr: 'Reprenez le fichier scellé dans une sauvegarde. S’il a été remplacé à bon droit, donnez au nouveau un autre nom et scellez-le.',
    },
    bad: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: training.pdf }\n',
        says: ['altered'],
        beside: { 'training.pdf': 'altered' },
      },
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: training.pdf }\n',
        says: ['missing'],
        beside: { 'training.pdf': 'missing' },
      },
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: training.pdf }\n',
        says: ['early'],
        beside: { 'training.pdf': '2026-01-05' },
      },
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: training.pdf }\n',
        says: ['empty'],
        beside: { 'training.pdf': 'empty' },
      },
    ],
    good: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: training.pdf }\n',
        says: [],
        beside: { 'training.pdf': '2026-02-21' },
      },
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20, evidence: training.pdf }\n',
        says: ['unsealed'],
        beside: { 'training.pdf': 'unsealed' },
      },
    ],
  },
  severity: 'error',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    altered: {
      en: 'Evidence was altered after it was sealed: take the sealed file back.',
      fr: 'Une preuve a été modifiée après son scellement : reprenez le fichier scellé.',
    },
    missing: {
      en: 'Evidence that is named is not there: put it back, or correct its path.',
      fr: 'Une preuve nommée est absente : remettez-la, ou corrigez son chemin.',
    },
    early: {
      en: 'Evidence was sealed before the day that it should show: seal what came of that day.',
      fr: 'Une preuve a été scellée avant le jour qu’elle doit montrer : scellez ce qui date de ce jour.',
      severity: 'warning',
    },
    empty: {
      en: 'A file of evidence is empty: put the document in its place.',
      fr: 'Un fichier de preuve est vide : mettez le document à sa place.',
      severity: 'warning',
    },
    unsealed: {
      en: 'Evidence was never sealed: run lumo-check governance --seal.',
      fr: 'Une preuve n’a jamais été scellée : lancez lumo-check governance --seal.',
      severity: 'info',
    },
    shared: {
      en: 'Five controls or more lean on one file: give each its own evidence.',
      fr: 'Cinq contrôles ou plus reposent sur un seul fichier : donnez à chacun sa preuve.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
    whole({ remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code]);
    },
  }),
});
