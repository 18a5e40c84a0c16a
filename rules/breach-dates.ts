import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = {
  'started-after-aware': 'startedAfter',
  'notified-before-aware': 'notifiedBefore',
  'aware-in-future': 'future',
  'aware-without-hour': 'noHour',
  'instant-impossible': 'impossible',
  'instant-unread': 'unread',
} as const satisfies Partial<Record<RowCode, string>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** The 72 hours run from an instant. */
export default defineSubjectRule({
  id: 'breach-dates',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-33'], LAWS['lumo-guide-incidents']],
  needs: ['breaches'],
  docs: {
    title: { en: 'Instants of a breach that contradict each other', fr: 'Instants d’une violation qui se contredisent' },
    why: {
      en: 'The 72 hours run from an instant. A day alone counts from midnight, and an hour that never was counts as nothing.',
      fr: 'Les 72 heures courent d’un instant. Un jour seul compte depuis minuit, et une heure qui n’a pas existé ne compte pas.',
    },
    remedy: {
      en: 'Write day, hour and zone: 2026-11-24T09:40+01:00.',
      fr: 'Écrivez le jour, l’heure et le fuseau, séparés d’un T et d’un signe plus.',
    },
    bad: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;2026-11-02T11:00:00+01:00;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;;;2026-11-20',
        ),
        says: ['startedAfter'],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02;risk;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;;;2026-11-20',
        ),
        says: ['noHour'],
        fileName: 'breaches.csv',
      },
    ],
    good: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;2026-11-01;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;;;2026-11-20',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
    ],
  },
  severity: 'error',

  messages: {
    startedAfter: {
      en: 'A breach began after it was known: correct the instants.',
      fr: 'Une violation a commencé après avoir été connue : corrigez les instants.',
    },
    unread: {
      en: 'An instant of a breach cannot be read: write the day, the hour and the zone.',
      fr: 'Un instant d’une violation est illisible : écrivez le jour, l’heure et le fuseau.',
    },
    noHour: {
      en: 'No hour says when a breach was known, so that midnight counts: write the hour.',
      fr: 'Aucune heure ne dit quand une violation a été connue, et minuit compte : écrivez l’heure.',
      severity: 'warning',
    },
    notifiedBefore: {
      en: 'A breach was notified before it was known: correct the instants.',
      fr: 'Une violation a été notifiée avant d’être connue : corrigez les instants.',
      severity: 'warning',
    },
    future: {
      en: 'A breach will only be known after now: correct the instant.',
      fr: 'Une violation ne sera connue qu’après maintenant : corrigez l’instant.',
      severity: 'warning',
    },
    impossible: {
      en: 'An hour did not exist on the night of the change of clocks: correct it.',
      fr: 'Une heure n’a pas existé la nuit du changement d’heure : corrigez-la.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code } of remarks) if (isOurs(code)) ctx.report(at, SAYS[code]);
    },
  }),
});
