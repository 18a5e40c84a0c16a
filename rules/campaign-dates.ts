import { defineSubjectRule, isDayOff, LAWS, planText } from '../src/author.js';

/** A campaign has its days before it, and begins on a working day. */
export default defineSubjectRule({
  id: 'campaign-dates',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['cconso-d223-9'], LAWS['ctrav-l3133-1'], LAWS['lumo-guide-frequency']],
  docs: {
    title: { en: 'Days on which this campaign should not run', fr: 'Jours qui ne conviennent pas à cette campagne' },
    why: {
      en: 'Consumers may not be called at weekends or on public holidays. The guide asks the same for professionals. A plan of several weeks has weekends in it: only its first day is judged. A plan that is over was judged too late.',
      fr: 'On n’appelle pas de particuliers le week-end ni un jour férié. Le guide demande autant pour les professionnels. Un plan de plusieurs semaines contient des week-ends : seul son premier jour est jugé. Un plan terminé est contrôlé trop tard.',
    },
    remedy: {
      en: 'Move the campaign to days to come, and begin on a working day.',
      fr: 'Placez la campagne à des jours à venir, à partir d’un jour ouvré.',
    },
    bad: [
      { text: planText({ dates: '{ from: 2026-11-16, to: 2026-11-20 }' }), says: ['past'] },
      { text: planText({ channel: 'phone', dates: '{ from: 2026-12-25, to: 2026-12-25 }' }), says: ['dayOff'] },
      {
        text: planText({ channel: 'phone', audience: 'consumer', dates: '{ from: 2026-12-05, to: 2026-12-08 }' }),
        says: ['dayOffConsumers'],
      },
    ],
    good: [
      { text: planText({ channel: 'phone', dates: '{ from: 2026-12-01, to: 2026-12-18 }' }), says: [] },
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
    dayOffEmail: {
      en: 'The first day is a weekend or a public holiday, when few read mail from work: think of another.',
      fr: 'Le premier jour tombe un week-end ou un jour férié, où peu lisent leurs mails de travail : pensez à un autre.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    campaign({ audience, plan: { channel, dates } }, at) {
      if (dates.to < ctx.asOf) ctx.report(at('dates', 'to'), 'past');
      else if (channel === 'post' || !isDayOff(dates.from)) return;
      else if (channel === 'email') ctx.report(at('dates', 'from'), 'dayOffEmail');
      else ctx.report(at('dates', 'from'), channel === 'phone' && audience === 'consumer' ? 'dayOffConsumers' : 'dayOff');
    },
  }),
});
