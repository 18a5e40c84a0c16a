import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = { 'persons-not-informed': 'untold', 'informing-unread': 'unclear' } as const satisfies Partial<Record<RowCode, string>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** At high risk the persons concerned are told as soon as possible. */
export default defineSubjectRule({
  id: 'breach-persons-not-told',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-34'], LAWS['lumo-guide-incidents']],
  needs: ['breaches'],
  docs: {
    title: { en: 'Persons not told of a breach of high risk', fr: 'Personnes non informées d’une violation à risque élevé' },
    why: {
      en: 'At high risk the persons concerned are told as soon as possible. Encryption, later measures or a public notice may excuse it (article 34(3)).',
      fr: 'À risque élevé, les personnes concernées sont informées au plus vite. Le chiffrement, des mesures ou un avis public peuvent en dispenser (article 34, 3).',
    },
    remedy: {
      en: 'Tell them what happened. Say what to do, or write why they need not be told.',
      fr: 'Dites-leur ce qui s’est passé et quoi faire. Sinon écrivez pourquoi ce n’est pas dû.',
    },
    bad: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;high;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;;;2026-11-20',
        ),
        says: ['untold'],
        fileName: 'breaches.csv',
      },
    ],
    good: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;high;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;2026-11-04;;2026-11-20',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;high;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;;data encrypted;2026-11-20',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;high;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;2026-11-04 by email;;2026-11-20',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
    ],
  },
  severity: 'error',

  messages: {
    untold: {
      en: 'A breach is of high risk and nobody told the persons: tell them, or write why they need not be told.',
      fr: 'Une violation est à risque élevé et les personnes n’en savent rien : informez-les, ou écrivez pourquoi ce n’est pas dû.',
    },
    unclear: {
      severity: 'warning',
      en: 'A breach is of high risk, and no day says when the persons were told: write the day.',
      fr: 'Une violation est à risque élevé, et aucun jour ne dit quand les personnes ont été informées : écrivez-le.',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code } of remarks) if (isOurs(code)) ctx.report(at, SAYS[code]);
    },
  }),
});
