import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = {
  'not-notified': { message: 'past', fact: 'hoursPast' },
  'clock-running': { message: 'running', fact: 'hoursLeft' },
  'notification-unread': { message: 'unread', fact: undefined },
} as const satisfies Partial<Record<RowCode, object>>;
/** Beyond them nobody counts in hours. */
const MOST_HOURS = 72;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** A breach is notified within 72 hours of being known. */
export default defineSubjectRule({
  id: 'breach-not-notified',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-33'], LAWS['lumo-guide-incidents']],
  needs: ['breaches'],
  docs: {
    title: { en: 'Breach not notified within 72 hours', fr: 'Violation non notifiée en 72 heures' },
    why: {
      en: 'A breach is notified within 72 hours of being known. Week-ends and holidays count, and hours are absolute: a change of clocks moves the end.',
      fr: 'Une violation se notifie dans les 72 heures après qu’on la connaît. Week-ends et jours fériés comptent, et les heures sont absolues : un changement d’heure décale la fin.',
    },
    remedy: {
      en: 'Notify the authority now, in two steps if facts are missing. The command breach sheet writes the sheet.',
      fr: 'Notifiez l’autorité maintenant, en deux temps s’il manque des faits. La commande breach sheet écrit la fiche.',
    },
    bad: [
      {
        rows: csv('Réf;Nature;Date de découverte;Risque;Notification CNIL', 'V1;vol;2026-11-20T10:00+01:00;risque;oui'),
        says: ['unread'],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-20T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;;;;;;;',
        ),
        says: ['past'],
        fileName: 'breaches.csv',
      },
    ],
    good: [
      {
        rows: csv(
          'Réf;Nature;Date de découverte;Risque;Conséquences;Mesures;Notification CNIL',
          'V1;vol;2026-11-20T10:00+01:00;risque;fichier lu par un tiers;postes chiffrés;22/11/2026',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-02T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;2026-11-03T10:00:00+01:00;complete;;;;;2026-11-20',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'BR-1;confidentiality;;2026-11-24T10:00:00+01:00;risk;;list seen by a stranger;message recalled;sending by two;;;;;;;',
        ),
        says: ['running'],
        fileName: 'breaches.csv',
      },
    ],
  },
  severity: 'error',
  facts: {
    daysPast: 'daysPast',
    daysLeft: 'daysLeft',
    hoursPast: { is: 'number', en: '{value:# hour too late|# hours too late}', fr: '{value:# heure de trop|# heures de trop}' },
    hoursLeft: { is: 'number', en: '{value:# hour left|# hours left}', fr: '{value:# heure restante|# heures restantes}' },
  },
  messages: {
    past: {
      en: 'The 72 hours are over and nobody has notified: notify now, and write why it is late.',
      fr: 'Les 72 heures sont passées et personne n’a notifié : notifiez, et écrivez pourquoi c’est tard.',
    },
    unread: {
      en: 'Cannot tell whether the authority was notified in time: write the day under “Notified on”.',
      fr: 'Impossible de dire si l’autorité a été notifiée à temps : écrivez le jour sous « Notifiée le ».',
    },
    running: {
      en: 'The 72 hours are running: notify before they are over, or write why there is no risk.',
      fr: 'Les 72 heures courent : notifiez avant leur fin, ou écrivez pourquoi il n’y a pas de risque.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code, count = 0 } of remarks) {
        if (!isOurs(code)) continue;
        const { message, fact } = SAYS[code];
        if (fact === undefined) ctx.report(at, message);
        else if (count <= MOST_HOURS) ctx.report(at, message, { facts: { [fact]: count } });
        else ctx.report(at, message, { facts: { [code === 'not-notified' ? 'daysPast' : 'daysLeft']: Math.floor(count / 24) } });
      }
    },
  }),
});
