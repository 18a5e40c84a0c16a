import { defineSubjectRule, isDayOff, LAWS, mayCallBetween, planText } from '../src/author.js';

const WEEKEND: ReadonlySet<string> = new Set(['saturday', 'sunday']);
/** Calls to one person in thirty days, at most. */
const MOST = 4;

/** A campaign has its days before it, begins on a working day, and calls people when and as often as they may be called. */
export default defineSubjectRule({
  id: 'campaign-dates',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['cconso-d223-9'], LAWS['ctrav-l3133-1'], LAWS['lumo-guide-frequency']],
  docs: {
    title: { en: 'Days or hours that do not suit this campaign', fr: 'Jours ou heures qui ne conviennent pas à cette campagne' },
    why: {
      en: 'Consumers may not be called at weekends or on public holidays. The guide asks the same for professionals. A plan of several weeks has weekends in it: only its first day is judged, and the days of the week and hours that it gives. More than four calls in thirty days are too many. A plan that is over was judged too late.',
      fr: 'On n’appelle pas de particuliers le week-end ni un jour férié. Le guide demande autant pour les professionnels. Un plan de plusieurs semaines contient des week-ends : seuls sont jugés son premier jour, et les jours de la semaine et heures qu’il donne. Plus de quatre appels en trente jours, c’est trop. Un plan terminé est contrôlé trop tard.',
    },
    remedy: {
      en: 'Move the campaign to days to come, and begin on a working day. Set the hours, the days and the number of calls in the dialler as well.',
      fr: 'Placez la campagne à des jours à venir, à partir d’un jour ouvré. Réglez aussi heures, jours et nombre d’appels dans l’automate.',
    },
    bad: [
      { text: planText({ dates: '{ from: 2026-11-16, to: 2026-11-20 }' }), says: ['past'] },
      { text: planText({ channel: 'phone', dates: '{ from: 2026-12-25, to: 2026-12-25 }' }), says: ['dayOff'] },
      {
        text: planText({ channel: 'phone', audience: 'consumer', dates: '{ from: 2026-12-05, to: 2026-12-08 }' }),
        says: ['dayOffConsumers'],
      },
      {
        text: planText({ channel: 'phone', audience: 'consumer', phone: '{ hours: "9-20", days: [monday, saturday], attempts: 6 }' }),
        says: ['hoursConsumers', 'weekendConsumers', 'attemptsConsumers'],
      },
      {
        text: planText({ channel: 'phone', phone: '{ hours: "8-20", days: [sunday], attempts: 5 }' }),
        says: ['hours', 'weekend', 'attempts'],
      },
    ],
    good: [
      { text: planText({ channel: 'phone', dates: '{ from: 2026-12-01, to: 2026-12-18 }' }), says: [] },
      {
        text: planText({ channel: 'phone', audience: 'consumer', phone: '{ hours: ["10-13", "14-20"], days: [friday], attempts: 4 }' }),
        says: [],
      },
      { text: planText({ dates: '{ from: 2026-11-23, to: 2026-11-24 }' }), says: [] },
      { text: planText({ dates: '{ from: 2026-12-06, to: 2026-12-18 }' }), says: ['dayOffEmail'] },
    ],
  },
  severity: 'error',
  messages: {
    past: {
      en: 'The campaign is over: give it days to come, or put the plan away.',
      fr: 'La campagne est terminée : donnez-lui des jours à venir, ou rangez le plan.',
    },
    dayOffConsumers: {
      en: 'The first day is a weekend or a holiday, when consumers may not be called: choose a working day.',
      fr: 'Le premier jour tombe un week-end ou un jour férié, où l’on n’appelle pas de particuliers : prenez un jour ouvré.',
    },
    dayOff: {
      en: 'The first day is a weekend or a public holiday: begin on a working day.',
      fr: 'Le premier jour tombe un week-end ou un jour férié : commencez un jour ouvré.',
      severity: 'warning',
    },
    hoursConsumers: {
      en: 'Consumers may be called from 10 to 13 and from 14 to 20 alone: plan these hours.',
      fr: 'Les particuliers ne s’appellent que de 10 à 13 et de 14 à 20 heures : prévoyez ces heures-là.',
    },
    hours: {
      en: 'Calls outside office hours (9–18; guide, no law): plan these hours.',
      fr: 'Appels hors des heures de bureau (9–18 ; guide, pas une loi) : prévoyez ces heures-là.',
      severity: 'warning',
    },
    weekendConsumers: {
      en: 'Consumers may not be called on a Saturday or a Sunday: plan Monday to Friday.',
      fr: 'On n’appelle pas de particuliers le samedi ni le dimanche : prévoyez du lundi au vendredi.',
    },
    weekend: {
      en: 'Calls on a Saturday or a Sunday (guide, no law): plan Monday to Friday.',
      fr: 'Appels le samedi ou le dimanche (guide, pas une loi) : prévoyez du lundi au vendredi.',
      severity: 'warning',
    },
    attemptsConsumers: {
      en: 'More than four calls or attempts to a consumer in thirty days: plan four at most.',
      fr: 'Plus de quatre appels ou tentatives vers un particulier en trente jours : prévoyez-en quatre au plus.',
    },
    attempts: {
      en: 'More than four calls or attempts to one person in thirty days (guide, no law): plan four at most.',
      fr: 'Plus de quatre appels ou tentatives vers une personne en trente jours (guide) : prévoyez-en quatre au plus.',
      severity: 'warning',
    },
    dayOffEmail: {
      en: 'The first day is a weekend or a public holiday, when few read mail from work: think of another.',
      fr: 'Le premier jour tombe un week-end ou un jour férié, où peu lisent leurs mails de travail : pensez à un autre.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    campaign({ audience, plan: { channel, dates, phone } }, at) {
      if (channel === 'phone') {
        const consumers = audience === 'consumer';
        if (phone.hours?.some((hours) => !mayCallBetween(audience, hours)))
          ctx.report(at('phone', 'hours'), consumers ? 'hoursConsumers' : 'hours');
        if (phone.days?.some((day) => WEEKEND.has(day))) ctx.report(at('phone', 'days'), consumers ? 'weekendConsumers' : 'weekend');
        if ((phone.attempts ?? 0) > MOST) ctx.report(at('phone', 'attempts'), consumers ? 'attemptsConsumers' : 'attempts');
      }
      if (dates.to < ctx.asOf) ctx.report(at('dates', 'to'), 'past');
      else if (channel === 'post' || !isDayOff(dates.from)) return;
      else if (channel === 'email') ctx.report(at('dates', 'from'), 'dayOffEmail');
      else ctx.report(at('dates', 'from'), channel === 'phone' && audience === 'consumer' ? 'dayOffConsumers' : 'dayOff');
    },
  }),
});
