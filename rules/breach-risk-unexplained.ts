import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = { 'risk-none-without-reason': 'unexplained' } as const satisfies Partial<Record<RowCode, string>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** Whoever does not notify must be able to show why. */
export default defineSubjectRule({
  id: 'breach-risk-unexplained',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-33'], LAWS['lumo-guide-incidents']],
  needs: ['breaches'],
  docs: {
    title: { en: 'Breach without risk, and without reason', fr: 'Violation sans risque, et sans raison' },
    why: {
      en: 'Whoever does not notify must be able to show why. “No risk” is a judgement, and the authority may ask for it.',
      fr: 'Qui ne notifie pas doit pouvoir montrer pourquoi. « Aucun risque » est un jugement, que l’autorité peut demander.',
    },
    remedy: {
      en: 'Write why there is no risk. Encrypted with the key safe, or already public, are reasons.',
      fr: 'Écrivez pourquoi il n’y a pas de risque. Un chiffrement dont la clé est sauve, ou des données déjà publiques, en sont des motifs.',
    },
    bad: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;none;;list seen by a stranger;message recalled;sending by two;;;;;;;2026-11-20',
        ),
        says: ['unexplained'],
        fileName: 'breaches.csv',
      },
    ],
    good: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;none;disk encrypted, key safe;list seen by a stranger;message recalled;sending by two;;;;;;;2026-11-20',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
    ],
  },
  severity: 'error',

  messages: {
    unexplained: {
      en: 'A breach is said to be without risk, and nothing says why: write the reason.',
      fr: 'Une violation est dite sans risque, et rien ne dit pourquoi : écrivez la raison.',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code } of remarks) if (isOurs(code)) ctx.report(at, SAYS[code]);
    },
  }),
});
