import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const HEAD =
  'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at';
const REST = 'list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;;;2026-11-20';

const SAYS = {
  'nature-missing': 'nature',
  'aware-missing': 'aware',
  'consequences-missing': 'consequences',
  'measures-missing': 'measures',
  'prevention-missing': 'prevention',
  'risk-missing': 'risk',
  'risk-unread': 'riskUnread',
  'persons-missing': 'persons',
  'documentation-pending': 'pending',
} as const satisfies Partial<Record<RowCode, string>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** The register tells the facts, the effects and the remedy. */
export default defineSubjectRule({
  id: 'breach-incomplete',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-33'], LAWS['lumo-guide-incidents']],
  needs: ['breaches'],
  docs: {
    title: { en: 'Breach that the register does not document', fr: 'Violation que le registre ne documente pas' },
    why: {
      en: 'The register tells the facts, the effects and the remedy. Article 33(5) wants them of every breach, notified or not; the guide adds prevention. While the 72 hours run what is not known yet may be open.',
      fr: 'Le registre dit les faits, les effets et les remèdes. L’article 33, 5 les veut de toute violation, notifiée ou non ; le guide ajoute la prévention. Tant que les 72 heures courent, ce qui est encore inconnu peut rester ouvert.',
    },
    remedy: {
      en: 'Fill in what is missing while somebody still remembers.',
      fr: 'Complétez ce qui manque tant que quelqu’un s’en souvient.',
    },
    bad: [
      {
        rows: csv(
          HEAD,
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;;sending by two;2026-11-03T10:00:00+01:00;complete;;;;;2026-11-20',
        ),
        says: ['measures'],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(HEAD, `BR-1;confidentiality;;;risk;;${REST}`),
        says: ['aware'],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(HEAD, 'BR-1;confidentiality;;2026-11-24T10:00:00+01:00;risk;;;message recalled;;;;;;;;'),
        says: ['pending'],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(HEAD, `BR-1;confidentiality;;2026-11-02T10:00:00+01:00;;;${REST}`),
        says: ['risk'],
        fileName: 'breaches.csv',
      },
    ],
    good: [
      {
        rows: csv(HEAD, `BR-1;confidentiality;;2026-11-02T10:00:00+01:00;risk;;${REST}`),
        says: [],
        fileName: 'breaches.csv',
      },
    ],
  },
  severity: 'error',

  messages: {
    nature: {
      en: 'The nature of a breach is missing: confidentiality, integrity or availability.',
      fr: 'La nature d’une violation manque : confidentialité, intégrité ou disponibilité.',
    },
    aware: {
      en: 'Nothing says when a breach was known, so that 72 hours cannot be counted: write the instant.',
      fr: 'Rien ne dit quand une violation a été connue, et les 72 heures ne se comptent pas : écrivez l’instant.',
    },
    consequences: {
      en: 'The consequences of a breach are missing: write them.',
      fr: 'Les conséquences d’une violation manquent : écrivez-les.',
    },
    measures: {
      en: 'What was done about a breach is missing: write it.',
      fr: 'Ce qui a été fait contre une violation manque : écrivez-le.',
    },
    prevention: {
      en: 'What will prevent the next breach is missing: write it.',
      fr: 'Ce qui évitera la prochaine violation manque : écrivez-le.',
    },
    risk: {
      en: 'Nothing says how high the risk of a breach is: write none, a risk, or high, at which the persons are told.',
      fr: 'Rien ne dit si le risque d’une violation est nul, simple ou élevé : écrivez-le, car élevé, les personnes sont informées.',
    },
    riskUnread: {
      severity: 'warning',
      en: 'The risk of a breach is still open, or in words that are not known: write none, a risk, or high.',
      fr: 'Le risque d’une violation reste à dire, ou l’est en mots inconnus : écrivez nul, risque ou élevé.',
    },
    persons: {
      severity: 'warning',
      en: 'How many people a breach concerns is not said: write it, about, or that nobody knows.',
      fr: 'Combien de personnes une violation concerne n’est pas dit : écrivez-le, environ, ou que nul ne le sait.',
    },
    pending: {
      severity: 'warning',
      en: 'The 72 hours run, and consequences, measures or prevention are not written yet: write them before you notify.',
      fr: 'Les 72 heures courent, et conséquences, mesures ou prévention ne sont pas encore écrites : écrivez-les avant de notifier.',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code } of remarks) if (isOurs(code)) ctx.report(at, SAYS[code]);
    },
  }),
});
