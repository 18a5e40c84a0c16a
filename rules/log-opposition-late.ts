import { addMonths, csv, defineSubjectRule, isTimed, LAWS, type LoggedEvent, visitRefusals, z } from '../src/author.js';

const HEAD = 'type;createdAt;leadEmail;campaignName';
const HOUR = 3600;

/** Hours between a refusal and what came after it: at least so many, where of one of them the day alone is known. */
const hoursBetween = (refusal: LoggedEvent, event: LoggedEvent): number =>
  isTimed(refusal) && isTimed(event) ? (event.instant - refusal.instant) / HOUR : (event.day - refusal.day - 1) * 24;

/** How long a refusal took to work, by what still left after it. Of calls, log-called-after-refusal speaks. */
export default defineSubjectRule({
  id: 'log-opposition-late',
  about: 'logs',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['lumo-guide-opposition'], LAWS['bulk-sender-unsubscribe'], LAWS['gdpr-12-3'], LAWS['regulation-1182-71'], LAWS['gdpr-21']],
  docs: {
    title: { en: 'Refusal that still did not work', fr: 'Refus resté sans effet' },
    why: {
      en: 'What still leaves long after a refusal shows that it did not work. Large mailbox providers allow 48 hours for mails, the guide fourteen days at most. Within one month the law wants the request settled. Days and months are counted as European law counts them: the day of the refusal is not one of them.',
      fr: 'Ce qui part longtemps après un refus montre qu’il n’a pas eu d’effet. Les grandes messageries laissent 48 heures pour les mails, le guide quatorze jours au plus. La loi veut la demande réglée dans le mois. Jours et mois se comptent comme en droit européen : celui du refus ne compte pas.',
    },
    remedy: {
      en: 'Find which tool had not been told, and connect it to the opposition list. An export by hand once a week is already too slow for mails.',
      fr: 'Reliez l’outil qui n’était pas prévenu à la liste d’opposition. Un export manuel par semaine est déjà trop lent pour les mails.',
    },
    options: {
      hours: { en: 'Hours for a refusal of mails to work.', fr: 'Heures pour qu’un refus des mails prenne effet.' },
      days: { en: 'Days within which a refusal must be applied.', fr: 'Jours pour appliquer un refus.' },
      months: { en: 'Months within which a request must be settled.', fr: 'Mois pour régler une demande.' },
    },
    bad: [
      {
        rows: csv(
          HEAD,
          'emailsUnsubscribed;2026-09-02T09:00:00.000Z;claire@acme.example;Offre A',
          'emailsSent;2026-09-04T10:00:00.000Z;claire@acme.example;Offre B',
          'emailsSent;2026-09-17T10:00:00.000Z;claire@acme.example;Offre C',
          'emailsSent;2026-10-03T10:00:00.000Z;claire@acme.example;Offre D',
        ),
        says: ['slow', 'late', 'overdue'],
      },
    ],
    good: [
      {
        rows: csv(
          HEAD,
          'emailsUnsubscribed;2026-09-02T09:00:00.000Z;claire@acme.example;Offre A',
          'emailsSent;2026-09-04T08:00:00.000Z;claire@acme.example;Offre B',
        ),
        says: [],
        note: {
          en: 'A sending all the same, which log-sent-after-opposition finds.',
          fr: 'Un envoi malgré tout, que constate log-sent-after-opposition.',
        },
      },
    ],
  },
  severity: 'error',
  facts: { after: 'daysAfterRefusal' },
  messages: {
    overdue: {
      en: 'Still contacted more than {months:a month|# months} after refusing, beyond the legal limit (GDPR 12(3)): apply and answer it today.',
      fr: 'Encore sollicité plus {months:d’un mois|de # mois} après son refus, au-delà du délai légal (RGPD 12, 3) : appliquez-le et répondez aujourd’hui.',
    },
    late: {
      en: 'Still contacted more than {days:# days|a day|# days} after refusing (maximum of the guide): find what holds refusals up.',
      fr: 'Encore sollicité plus {days:de # jour|d’un jour|de # jours} après son refus (maximum du guide) : cherchez ce qui retarde les refus.',
    },
    slow: {
      en: 'Mail sent more than {hours:# hours|an hour|# hours} after the refusal, more than large mailbox providers allow: automate it.',
      fr: 'Mail envoyé plus {hours:de # heure|d’une heure|de # heures} après le refus, plus que n’admettent les grandes messageries : automatisez.',
      severity: 'warning',
    },
  },
  eases: { hours: 'more', days: 'more', months: 'more' },
  options: z.object({
    hours: z.int().nonnegative().default(48),
    days: z.int().nonnegative().default(14),
    months: z.int().positive().default(1),
  }),
  visit({ options: { hours, days, months }, report }) {
    return {
      person: (history) =>
        visitRefusals(history, (channel) => channel !== 'phone', {
          after(event, refusal) {
            const after = event.day - refusal.day;
            const facts = { after };
            if (event.day > addMonths(refusal.day, months)) report(event.at, 'overdue', { facts });
            else if (after > days) report(event.at, 'late', { facts });
            else if (event.channel === 'email' && hoursBetween(refusal, event) > hours) report(event.at, 'slow', { facts });
          },
        }),
    };
  },
});
