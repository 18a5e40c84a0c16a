import { csv, defineSubjectRule, LAWS, type LoggedEvent, visitRefusals } from '../src/author.js';

const HEAD = 'type;createdAt;leadEmail;campaignName';

/** After a refusal nothing may leave: what was sent later is an incident, whoever was told of the refusal. */
export default defineSubjectRule({
  id: 'log-sent-after-opposition',
  about: 'logs',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['cpce-l34-5'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Sent after a refusal', fr: 'Envoi après un refus' },
    why: {
      en: 'Once a person has refused, nothing more is sent, not even another offer. The refusal may stand in the log itself, on a list or in a contact file: for the person it is one and the same.',
      fr: 'À une personne qui a refusé, plus rien ne part. Pas même une autre offre. Que le refus soit dans le journal, sur une liste ou dans un fichier de contacts, c’est le même pour elle.',
    },
    remedy: {
      en: 'Stop, and find which tool sent it without knowing of the refusal. Then give every tool the same opposition list, and record the incident.',
      fr: 'Cessez, et cherchez quel outil a envoyé sans connaître le refus. Donnez ensuite la même liste d’opposition à tous les outils, et notez l’incident.',
    },
    bad: [
      {
        rows: csv(
          HEAD,
          'emailsSent;2026-09-01T07:10:00.000Z;claire@acme.example;Offre A',
          'emailsUnsubscribed;2026-09-02T09:00:00.000Z;claire@acme.example;Offre A',
          'emailsSent;2026-10-07T07:10:00.000Z;claire@acme.example;Offre B',
        ),
        says: ['sent'],
      },
      {
        rows: csv(HEAD, 'emailsSent;2026-09-01T07:10:00.000Z;claire@acme.example;Offre A'),
        opposition: ['claire@acme.example'],
        says: ['undated'],
      },
      {
        rows: csv(
          HEAD,
          'emailsUnsubscribed;2026-09-02T09:00:00.000Z;claire@acme.example;Offre A',
          'subscribed;2026-10-02T09:00:00.000Z;claire@acme.example;',
          'emailsSent;2026-10-07T07:10:00.000Z;claire@acme.example;Offre B',
        ),
        says: ['lifted'],
      },
    ],
    good: [
      {
        rows: csv(
          HEAD,
          'emailsSent;2026-09-01T07:10:00.000Z;claire@acme.example;Offre A',
          'emailsUnsubscribed;2026-09-02T09:00:00.000Z;claire@acme.example;Offre A',
        ),
        says: [],
      },
    ],
  },
  severity: 'error',
  facts: { after: 'daysAfterRefusal', list: 'list', told: 'refusalIn' },
  messages: {
    sent: {
      en: 'Sent after the person refused (GDPR 21(3)): stop, and record the incident.',
      fr: 'Envoi après le refus de la personne (RGPD 21, 3) : cessez, et notez l’incident.',
      role: 'after-refusal',
    },
    undated: {
      en: 'Sent to a person on a list whose day of refusal was not read: check which came first, or call its column “Opposition date”.',
      fr: 'Envoi à une personne sur une liste dont le jour du refus n’a pas été lu : vérifiez l’ordre, ou nommez sa colonne « Date opposition ».',
      severity: 'warning',
    },
    marked: {
      en: 'Sent to a person whom a column of the log marks as refusing, since when it does not say: check which came first, and date it.',
      fr: 'Envoi à une personne qu’une colonne du journal dit avoir refusé, sans dire depuis quand : vérifiez l’ordre, et datez-le.',
      severity: 'warning',
    },
    unsure: {
      en: 'Sent after the refusal by one reading of dates like 03/04/2026, and before it by the other: say the order with --date-order.',
      fr: 'Envoi après le refus si l’on lit les dates (03/04/2026) dans un sens, avant dans l’autre : indiquez l’ordre avec --date-order.',
      severity: 'warning',
    },
    lifted: {
      en: 'Sent to somebody who had refused and subscribed anew: keep the proof that they asked for it themselves.',
      fr: 'Envoi à une personne qui avait refusé puis s’est réinscrite : gardez la preuve que la demande vient d’elle.',
      severity: 'warning',
    },
    sameDay: {
      en: 'Sent on the day of the refusal: fine if it came first or confirmed it.',
      fr: 'Envoi le jour du refus : c’est normal s’il l’a précédé ou confirmé.',
      severity: 'info',
    },
  },
  visit: (ctx) => {
    const told = ({ list, from }: LoggedEvent) => (list === undefined ? { told: from } : { list });
    return {
      person: (history) =>
        visitRefusals(history, (channel) => channel !== 'phone', {
          after: (event, refusal) => ctx.report(event.at, 'sent', { facts: { ...told(refusal), after: event.day - refusal.day } }),
          undated: (event, refusal) => ctx.report(event.at, refusal.from === 'mark' ? 'marked' : 'undated', { facts: told(refusal) }),
          unsure: (event, refusal) => ctx.report(event.at, 'unsure', { facts: told(refusal) }),
          lifted: (event, refusal) => ctx.report(event.at, 'lifted', { facts: told(refusal) }),
          sameDay: (event, refusal) => ctx.report(event.at, 'sameDay', { facts: told(refusal) }),
        }),
    };
  },
});
