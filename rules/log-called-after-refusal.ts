import { csv, defineSubjectRule, LAWS, type LoggedEvent, visitRefusals } from '../src/author.js';

const HEAD = 'Horodatage;Sens;Numéro composé;Issue;Commentaire';

/** Whoever said no is not called again. The sixty days of D223-9 were never a licence to begin anew. */
export default defineSubjectRule({
  id: 'log-called-after-refusal',
  about: 'logs',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['cconso-l221-16'], LAWS['cconso-d223-9'], LAWS['lumo-guide-phone'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Called after a refusal', fr: 'Appel après un refus' },
    why: {
      en: 'Whoever refused calls is not called again. Whether it was said on the phone, noted as a tag or in a comment, or stands on a list. For consumers the law says so in so many words, and sixty days do not end it.',
      fr: 'Qui a refusé les appels ne doit plus être rappelé. Que le refus ait été dit au téléphone, noté par une étiquette ou un commentaire, ou inscrit sur une liste. Pour les particuliers la loi le dit expressément, et soixante jours n’y mettent pas fin.',
    },
    remedy: {
      en: 'Stop calling, and put the number on the opposition list. Then see that a refusal noted after a call blocks the number in the dialler the same day.',
      fr: 'Cessez d’appeler, et inscrivez le numéro à la liste d’opposition. Veillez ensuite à ce qu’un refus noté après un appel bloque le numéro le jour même.',
    },
    bad: [
      {
        rows: csv(
          HEAD,
          '2026-06-02T10:30:00+02:00;sortant;+33353010512;joint;ne veut plus être démarchée',
          '2026-09-10T10:30:00+02:00;sortant;+33353010512;pas de réponse;',
        ),
        says: ['called'],
      },
      {
        rows: csv(HEAD, '2026-09-10T10:30:00+02:00;sortant;+33353010512;joint;'),
        opposition: ['+33353010512'],
        says: ['undated'],
      },
    ],
    good: [
      {
        rows: csv(
          HEAD,
          '2026-06-02T10:30:00+02:00;sortant;+33353010512;joint;absente, rappeler en septembre',
          '2026-09-10T10:30:00+02:00;sortant;+33353010512;joint;ne veut plus être démarchée',
        ),
        says: [],
      },
    ],
  },
  severity: 'error',
  facts: { after: 'daysAfterRefusal', list: 'list', told: 'refusalIn' },
  messages: {
    called: {
      en: 'Called after the person refused (GDPR 21(3)): stop, and record the incident.',
      fr: 'Appel après le refus de la personne (RGPD 21, 3) : cessez, et notez l’incident.',
      role: 'after-refusal',
    },
    undated: {
      en: 'Call to a person on a list whose day of refusal was not read: check which came first, or call its column “Opposition date”.',
      fr: 'Appel à une personne sur une liste dont le jour du refus n’a pas été lu : vérifiez l’ordre, ou nommez sa colonne « Date opposition ».',
      severity: 'warning',
    },
    marked: {
      en: 'Call to a person whom a column of the log marks as refusing, since when it does not say: check which came first, and date it.',
      fr: 'Appel à une personne qu’une colonne du journal dit avoir refusé, sans dire depuis quand : vérifiez l’ordre, et datez-le.',
      severity: 'warning',
    },
    unsure: {
      en: 'Called after the refusal by one reading of dates like 03/04/2026, and before it by the other: say the order with --date-order.',
      fr: 'Appel après le refus si l’on lit les dates (03/04/2026) dans un sens, avant dans l’autre : indiquez l’ordre avec --date-order.',
      severity: 'warning',
    },
    sameDay: {
      en: 'Called on the day of the refusal: fine if the call came first.',
      fr: 'Appel le jour du refus : c’est normal s’il l’a précédé.',
      severity: 'info',
    },
  },
  visit: (ctx) => {
    const told = ({ list, from }: LoggedEvent) => (list === undefined ? { told: from } : { list });
    return {
      person: (history) =>
        visitRefusals(history, (channel) => channel === 'phone', {
          after: (event, refusal) => ctx.report(event.at, 'called', { facts: { ...told(refusal), after: event.day - refusal.day } }),
          undated: (event, refusal) => ctx.report(event.at, refusal.from === 'mark' ? 'marked' : 'undated', { facts: told(refusal) }),
          unsure: (event, refusal) => ctx.report(event.at, 'unsure', { facts: told(refusal) }),
          sameDay: (event, refusal) => ctx.report(event.at, 'sameDay', { facts: told(refusal) }),
        }),
    };
  },
});
