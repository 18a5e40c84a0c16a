import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = { 'initial-without-follow-up': 'missing' } as const satisfies Partial<Record<RowCode, string>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** A first notification promises the rest. */
export default defineSubjectRule({
  id: 'breach-follow-up',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-33'], LAWS['lumo-guide-incidents']],
  needs: ['breaches'],
  docs: {
    title: { en: 'First notification without its follow-up', fr: 'Notification initiale sans complément' },
    why: {
      en: 'A first notification promises the rest. The authority waits for it, and a closed case has it.',
      fr: 'Une notification initiale promet la suite. L’autorité l’attend, et un dossier clos l’a reçue.',
    },
    remedy: { en: 'Send the follow-up, and write its day.', fr: 'Envoyez le complément, et notez-en le jour.' },
    bad: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;initial;;;;;2026-11-20',
        ),
        says: ['missing'],
        fileName: 'breaches.csv',
      },
    ],
    good: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;initial;2026-11-10;;;;2026-11-20',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
    ],
  },
  severity: 'warning',

  messages: {
    missing: {
      en: 'A first notification has had no follow-up: send it, and write the day.',
      fr: 'Une notification initiale est restée sans complément : envoyez-le, et notez le jour.',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code } of remarks) if (isOurs(code)) ctx.report(at, SAYS[code]);
    },
  }),
});
