import type { Lang } from '../../model/base/text.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';
import { logForms } from './log-forms.js';

const EN = { ...languageForms('en'), ...logForms('en') };
const FR = { ...languageForms('fr'), ...logForms('fr') };

/** What is said of the figures of logs, on a page, at a terminal and in Markdown. Each sentence stands in both languages. */
const TEXTS = {
  title: { en: 'What the logs tell', fr: 'Ce que disent les journaux' },
  about: {
    en: (events: number, persons: number) =>
      `${EN.plural(events, { one: '# event', other: '# events' })} about ${EN.plural(persons, { one: '# person', other: '# people' })}`,
    fr: (events: number, persons: number) =>
      `${FR.plural(events, { one: '# événement', other: '# événements' })} sur ${FR.plural(persons, { one: '# personne', other: '# personnes' })}`,
  },
  repeats: {
    en: (n: number) =>
      EN.plural(n, { one: '# row tells one of them again, and counts once', other: '# rows tell some of them again, and count once' }),
    fr: (n: number) =>
      FR.plural(n, { one: '# ligne en redit un, compté une seule fois', other: '# lignes en redisent, comptés une seule fois' }),
  },
  leftOut: {
    en: (n: number) =>
      EN.plural(n, {
        one: '# row reached nobody (failed, internal, a note), and is left out',
        other: '# rows reached nobody (failed, internal, notes), and are left out',
      }),
    fr: (n: number) =>
      FR.plural(n, {
        one: '# ligne n’a atteint personne (échec, interne, note) et n’est pas comptée',
        other: '# lignes n’ont atteint personne (échecs, interne, notes) et ne sont pas comptées',
      }),
  },
  span: {
    en: (from: string, to: string) => (from === to ? `on ${EN.date(from)}` : `from ${EN.date(from)} to ${EN.date(to)}`),
    fr: (from: string, to: string) => (from === to ? `le ${FR.date(from)}` : `du ${FR.date(from)} au ${FR.date(to)}`),
  },
  noDate: { en: 'no event has a date', fr: 'aucun événement n’est daté' },
  attempts: {
    phone: {
      en: (n: number) => EN.plural(n, { one: '# call', other: '# calls' }),
      fr: (n: number) => FR.plural(n, { one: '# appel', other: '# appels' }),
    },
    email: {
      en: (n: number) => EN.plural(n, { one: '# email', other: '# emails' }),
      fr: (n: number) => FR.plural(n, { one: '# email', other: '# emails' }),
    },
    sms: { en: (n: number) => `${EN.number(n)} SMS`, fr: (n: number) => `${FR.number(n)} SMS` },
    post: {
      en: (n: number) => EN.plural(n, { one: '# letter', other: '# letters' }),
      fr: (n: number) => FR.plural(n, { one: '# courrier', other: '# courriers' }),
    },
  },
  noAttempt: { en: 'no call and no send', fr: 'aucun appel ni envoi' },
  answered: {
    en: (n: number) => `${EN.number(n)} answered`,
    fr: (n: number) => FR.plural(n, { one: '# décroché', other: '# décrochés' }),
  },
  answeredUnknown: { en: 'answered or not: unknown', fr: 'décrochés ou non : inconnu' },
  refusals: {
    en: (n: number) => EN.plural(n, { one: '# refusal', other: '# refusals' }),
    fr: (n: number) => `${FR.number(n)} refus`,
  },
  figure: { en: 'Figure', fr: 'Chiffre' },
  value: { en: 'Value', fr: 'Valeur' },
  heads: {
    calls: { en: 'Calls', fr: 'Appels' },
    emails: { en: 'Emails', fr: 'Emails' },
    texts: { en: 'SMS', fr: 'SMS' },
    answered: { en: 'Calls answered', fr: 'Appels décrochés' },
    refusals: { en: 'Refusals', fr: 'Refus' },
    span: { en: 'Period', fr: 'Période' },
    about: { en: 'Read', fr: 'Lu' },
    attempts: { en: 'Calls and sends', fr: 'Appels et envois' },
  },
  channelHeads: {
    phone: { en: 'Calls', fr: 'Appels' },
    email: { en: 'Emails', fr: 'Emails' },
    sms: { en: 'SMS', fr: 'SMS' },
    post: { en: 'Letters', fr: 'Courriers' },
  },
  unknown: { en: 'unknown', fr: 'inconnu' },

  calendar: { en: 'Calls and sends, week by week', fr: 'Appels et envois, semaine par semaine' },
  calendarNote: {
    en: 'One column a week, from Monday to Sunday where the contacts are.',
    fr: 'Une colonne par semaine, du lundi au dimanche là où sont les contacts.',
  },
  busiest: {
    en: (monday: string, n: number) =>
      `The busiest is that of ${EN.date(monday)}: ${EN.plural(n, { one: '# call or send', other: '# calls and sends' })}.`,
    fr: (monday: string, n: number) =>
      `La plus chargée est celle du ${FR.date(monday)} : ${FR.plural(n, { one: '# appel ou envoi', other: '# appels et envois' })}.`,
  },
  earlier: {
    en: (weeks: number, n: number) =>
      `Only the last year is drawn: ${EN.plural(weeks, { one: '# earlier week', other: '# earlier weeks' })} with ${EN.plural(n, { one: '# call or send', other: '# calls and sends' })} ${EN.plural(weeks, { one: 'is', other: 'are' })} in the JSON report.`,
    fr: (weeks: number, n: number) =>
      `Seule la dernière année est dessinée : ${FR.plural(weeks, { one: '# semaine antérieure figure', other: '# semaines antérieures figurent' })} dans le rapport JSON, avec ${FR.plural(n, { one: '# appel ou envoi', other: '# appels et envois' })}.`,
  },
  late: {
    hours: {
      business: { en: 'Calls outside office hours, on working days', fr: 'Appels hors des heures de bureau, les jours ouvrés' },
      consumer: {
        en: 'Calls outside the hours that the law allows, on working days',
        fr: 'Appels hors des heures autorisées par la loi, les jours ouvrés',
      },
      mixed: {
        en: 'Calls outside the hours of the law (consumers) or of offices (professionals), on working days',
        fr: 'Appels hors des heures légales (particuliers) ou de bureau (professionnels), les jours ouvrés',
      },
    },
    daysOff: { en: 'Calls on a Saturday, a Sunday or a public holiday', fr: 'Appels un samedi, un dimanche ou un jour férié' },
  },
  lateShort: {
    hours: { en: 'Out of hours', fr: 'Hors horaires' },
    daysOff: { en: 'Days off', fr: 'Jours chômés' },
  },
  none: { en: 'none', fr: 'aucun' },
  inWeeks: {
    en: (n: number, weeks: number) => `${EN.number(n)}, in ${EN.plural(weeks, { one: '# week', other: '# weeks' })}`,
    fr: (n: number, weeks: number) => `${FR.number(n)}, sur ${FR.plural(weeks, { one: '# semaine', other: '# semaines' })}`,
  },
  notJudged: { en: 'not judged', fr: 'non jugé' },
  notJudgedCalls: {
    en: (n: number) => EN.plural(n, { one: '# call not judged', other: '# calls not judged' }),
    fr: (n: number) => FR.plural(n, { one: '# appel non jugé', other: '# appels non jugés' }),
  },
  whyNotJudged: {
    en: 'Not judged: nobody says in which time zone the log was written. Say it with --log-zone (Europe/Paris, for instance).',
    fr: 'Non jugés : rien ne dit dans quel fuseau horaire le journal a été écrit. Précisez-le avec --log-zone (par exemple Europe/Paris).',
  },
  unplacedNotJudged: {
    en: (n: number) =>
      EN.plural(n, {
        one: 'Not judged: # call abroad whose hour there cannot be told. The country has several time zones, or the log no time of day.',
        other: 'Not judged: # calls abroad whose hour there cannot be told. The country has several time zones, or the log no time of day.',
      }),
    fr: (n: number) =>
      FR.plural(n, {
        one: 'Non jugé : # appel à l’étranger, dont l’heure sur place est inconnue. Le pays a plusieurs fuseaux, ou le journal ne dit pas l’heure.',
        other:
          'Non jugés : # appels à l’étranger, dont l’heure sur place est inconnue. Le pays a plusieurs fuseaux, ou le journal ne dit pas l’heure.',
      }),
  },
  abroadNotJudged: {
    en: (n: number) =>
      EN.plural(n, {
        one: 'Not judged: # call to a consumer outside of France. The law of that country says when they may be called.',
        other: 'Not judged: # calls to consumers outside of France. The law of their countries says when they may be called.',
      }),
    fr: (n: number) =>
      FR.plural(n, {
        one: 'Non jugé : # appel vers un particulier hors de France. La loi de son pays dit quand on peut l’appeler.',
        other: 'Non jugés : # appels vers des particuliers hors de France. La loi de leur pays dit quand on peut les appeler.',
      }),
  },
  textHours: {
    en: 'Not judged: the hours and days of SMS. In France commercial ones are not to be sent at night, on Sundays or public holidays.',
    fr: 'Non jugés : les heures et les jours des SMS. En France, on n’en envoie pas à des fins commerciales la nuit, le dimanche ou un jour férié.',
  },
  noList: {
    en: 'No opposition list was given (--opposition): only refusals in the files of this run are known.',
    fr: 'Aucune liste d’opposition n’a été donnée (--opposition) : seuls les refus des fichiers de ce contrôle sont connus.',
  },
  inFigures: { en: 'Week by week, in figures', fr: 'Semaine par semaine, en chiffres' },
  weekOf: { en: 'Week of', fr: 'Semaine du' },
  level: { en: (n: number) => EN.level(n), fr: (n: number) => FR.level(n) },
  day: { en: (iso: string) => EN.day(iso), fr: (iso: string) => FR.day(iso) },
  month: { en: (iso: string) => EN.month(iso), fr: (iso: string) => FR.month(iso) },
} as const;

/** The words of the figures of logs: who was called and written to, and when. */
export const logFigureWords = (lang: Lang) => textsIn(TEXTS, lang);
export type LogFigureWords = ReturnType<typeof logFigureWords>;
