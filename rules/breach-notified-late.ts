import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = {
  'late-without-reason': { message: 'late', fact: 'hoursPast' },
  'late-with-reason': { message: 'excused', fact: 'hoursPast' },
} as const satisfies Partial<Record<RowCode, object>>;
/** Beyond them nobody counts in hours. */
const MOST_HOURS = 72;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** A notification after 72 hours says why it is late. */
export default defineSubjectRule({
  id: 'breach-notified-late',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-33'], LAWS['lumo-guide-incidents']],
  needs: ['breaches'],
  docs: {
    title: { en: 'Breach notified after 72 hours', fr: 'Violation notifiée après 72 heures' },
    why: {
      en: 'A notification after 72 hours says why it is late. Article 33(1) asks for the reasons.',
      fr: 'Une notification après 72 heures dit pourquoi. L’article 33, 1 demande les motifs.',
    },
    remedy: { en: 'Write the reason for the delay, here and to the authority.', fr: 'Écrivez le motif du retard, ici et à l’autorité.' },
    bad: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;2026-11-05T10:00:01+01:00;complete;;;;;2026-11-20',
        ),
        says: ['late'],
        fileName: 'breaches.csv',
      },
    ],
    good: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;2026-11-05T10:00:00+01:00;complete;;;;;2026-11-20',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;2026-11-06T10:00:00+01:00;complete;;systems down;;;2026-11-20',
        ),
        says: ['excused'],
        fileName: 'breaches.csv',
      },
    ],
  },
  severity: 'error',
  facts: {
    daysPast: 'daysPast',
    hoursPast: { is: 'number', en: '{value:# hour too late|# hours too late}', fr: '{value:# heure de trop|# heures de trop}' },
  },
  messages: {
    late: {
      en: 'A breach was notified after 72 hours, without a reason: write why.',
      fr: 'Une violation a été notifiée après 72 heures, sans motif : écrivez pourquoi.',
    },
    excused: {
      en: 'A breach was notified after 72 hours, with a reason.',
      fr: 'Une violation a été notifiée après 72 heures, avec un motif.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code, count = 0 } of remarks) {
        if (!isOurs(code)) continue;
        const { message, fact } = SAYS[code];
        ctx.report(at, message, { facts: count > MOST_HOURS ? { daysPast: Math.floor(count / 24) } : { [fact]: count } });
      }
    },
  }),
});
