import { csv, defineSubjectRule, LAWS } from '../src/author.js';

/** What could not be read may be anything, a refusal too: it is never called fine. */
export default defineSubjectRule({
  id: 'log-unread',
  about: 'logs',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Rows of a log that were not read', fr: 'Lignes de journal non lues' },
    why: {
      en: 'A row that could not be read may be a refusal, or a call too many. It is counted, and never called fine. Outcomes that are codes of your account say nothing until they are explained.',
      fr: 'Une ligne qui n’a pu être lue peut être un refus, ou un appel de trop. Elle est comptée, et jamais dite conforme. Les issues qui sont des codes de votre compte ne disent rien tant qu’elles ne sont pas expliquées.',
    },
    remedy: {
      en: 'Export the log again, with words, times, and an address or a number. Explain the codes of your account in the configuration.',
      fr: 'Exportez à nouveau le journal, en clair, avec heures et coordonnées. Expliquez les codes de votre compte dans la configuration.',
    },
    bad: [
      {
        rows: csv(
          'Horodatage;Sens;Numéro composé;Issue',
          '2026-06-02T10:30:00+02:00;sortant;+33199000510;joint',
          'hier matin;sortant;+33199000511;joint',
        ),
        says: ['time'],
      },
      {
        rows: csv(
          'type;leadEmail;createdAt',
          ...['emailsSent;p@acme.example;2026-10-02T08:00:00Z', 'linkedinSent;p@acme.example;2026-10-05T08:00:00Z'],
        ),
        says: ['elsewhere'],
      },
      {
        rows: csv(
          'Date;Sens;De;Vers;Message',
          ...['2026-06-02 10:30:00;sortant;ATELUX;+33639981236;-20% STOP 36180', '2026-06-03 10:30:00;entrant;;ATELUX;STOP'],
        ),
        says: ['refusal'],
      },
      { rows: csv('email;sent at;status', 'paul@acme.example;2026-09-01T08:00:00Z;opened'), says: ['log'] },
    ],
    good: [{ rows: csv('Horodatage;Sens;Numéro composé;Issue', '2026-06-02T10:30:00+02:00;sortant;+33199000510;joint'), says: [] }],
  },
  severity: 'error',
  messages: {
    kind: {
      en: 'Row that does not say what happened in words that we know: export it with plain words, or say what they mean.',
      fr: 'Ligne qui ne dit pas ce qui s’est passé en mots connus : exportez-la en clair, ou dites ce que ces mots veulent dire.',
      severity: 'warning',
    },
    time: {
      en: 'Row whose time could not be read: export the date, the time and the zone.',
      fr: 'Ligne dont l’heure n’a pas pu être lue : exportez la date, l’heure et le fuseau.',
      severity: 'warning',
    },
    person: {
      en: 'Row that tells nobody by an address or a number: export it with one of them.',
      fr: 'Ligne qui ne désigne personne par une adresse ou un numéro : exportez-la avec l’un des deux.',
      severity: 'warning',
    },
    refusal: {
      en: 'Refusal in a row that was not read to the end: find who wrote it, and put them on the opposition list; export the row again.',
      fr: 'Refus dans une ligne qui n’a pas été lue jusqu’au bout : cherchez qui l’a écrit, inscrivez-le à l’opposition, réexportez la ligne.',
    },
    log: {
      en: 'No row of this log tells of a call or a send that could be judged: export what was sent or called, with words for what happened.',
      fr: 'Aucune ligne de ce journal ne parle d’un appel ou d’un envoi qui puisse être jugé : exportez les envois ou les appels, avec ce qui s’est passé.',
    },
    sides: {
      en: 'Nothing tells which side of this log is yours, nor who refuses in it: export its direction, or add a column “Direction” (in, out).',
      fr: 'Rien ne dit de quel côté vous êtes dans ce journal, ni qui y refuse : exportez le sens, ou ajoutez une colonne « Sens » (entrant, sortant).',
    },
    future: {
      en: 'Row dated after the day of this check: correct its date, or say how days and months are ordered in the file (--date-order).',
      fr: 'Ligne datée d’après le jour du contrôle : corrigez sa date, ou dites l’ordre des jours et des mois du fichier (--date-order).',
      severity: 'warning',
    },
    elsewhere: {
      en: 'Message by a channel that is not judged (LinkedIn, fax…): check by hand that nobody who refused is written to there.',
      fr: 'Message par un canal qui n’est pas jugé (LinkedIn, fax…) : vérifiez à la main que personne n’y est sollicité après un refus.',
      severity: 'warning',
    },
    refusedBefore: {
      en: 'Message by a channel that is not judged (LinkedIn, fax…), after a refusal: write no more, unless only another channel was refused.',
      fr: 'Message par un canal qui n’est pas jugé (LinkedIn, fax…), après un refus : n’écrivez plus, sauf si seul un autre canal a été refusé.',
      severity: 'warning',
    },
    outcome: {
      en: 'Outcome that nobody explained, maybe a refusal: say in the configuration what it means (log.outcomes).',
      fr: 'Issue que personne n’a expliquée, peut-être un refus : dites dans la configuration ce qu’elle veut dire (log.outcomes).',
      severity: 'warning',
    },
  },
  visit: (ctx) => {
    const tomorrow = (ctx.asOf + 1) * 86_400;
    return {
      person({ events }) {
        let refused = false;
        for (const { at, kind, unread, outcomeUnread, from, dated, instant, refuses } of events) {
          if (kind === 'elsewhere' && unread === undefined) ctx.report(at, refused ? 'refusedBefore' : 'elsewhere');
          refused ||= refuses.length > 0;
          // Nobody spares whoever it is that refuses, or knows what was sent after it.
          if (unread !== undefined && refuses.length > 0) ctx.report(at, 'refusal');
          else if (unread !== undefined || kind === 'unread') ctx.report(at, unread ?? 'kind');
          // What is to come did not happen: its date was read another way than it was written, or the clock was wrong.
          else if (from === 'log' && dated && instant >= tomorrow) ctx.report(at, 'future');
          else if (outcomeUnread) ctx.report(at, 'outcome');
        }
      },
    };
  },
});
