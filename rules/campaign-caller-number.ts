import { callerNumberFault, defineSubjectRule, LAWS, makePhoneReader, planText } from '../src/author.js';

const read = makePhoneReader('FR');

/** The number that calls show must fit the way in which they are dialled. */
export default defineSubjectRule({
  id: 'campaign-caller-number',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['arcep-2022-1583'], LAWS['arcep-numbering'], LAWS['cconso-l221-17']],
  docs: {
    title: { en: 'Number that these calls may not show', fr: 'Numéro que ces appels ne peuvent pas afficher' },
    why: {
      en: 'Since 2023, the number shown depends on how calls are dialled. Machines have ranges of their own (0162, 0948…); a mobile number is for who dials on that very handset. Whether the number is yours, and answers, is yours to see.',
      fr: 'Depuis 2023, le numéro affiché dépend de la façon d’appeler. Les automates ont leurs tranches (0162, 0948…) ; un 06 n’est que pour qui compose sur ce mobile même. Que le numéro soit le vôtre et réponde, à vous de le voir.',
    },
    remedy: {
      en: 'Show a number of the right range, or say how calls are dialled.',
      fr: 'Affichez un numéro de la bonne tranche, ou dites comment vous appelez.',
    },
    bad: [
      { text: planText({ channel: 'phone', phone: '{ dialling: automated, number: "+33639989071" }' }), says: ['mobile'] },
      { text: planText({ channel: 'phone', phone: '{ dialling: automated, number: "01 99 00 10 71" }' }), says: ['ordinary'] },
      { text: planText({ channel: 'phone', phone: '{ dialling: manual, number: anonymous }' }), says: ['masked'] },
      { text: planText({ channel: 'phone', phone: '{ number: "+33639989071" }' }), says: ['unsaid'] },
      { text: planText({ channel: 'phone' }), says: ['untold'] },
    ],
    good: [
      { text: planText({ channel: 'phone', phone: '{ dialling: manual, number: "+33199001071" }' }), says: [] },
      { text: planText({ channel: 'phone', phone: '{ dialling: manual-mobile, number: "06 39 98 90 71" }' }), says: [] },
      { text: planText({ channel: 'phone', phone: '{ dialling: automated, number: "0162 00 00 01" }' }), says: [] },
    ],
  },
  severity: 'error',
  messages: {
    mobile: {
      en: 'These calls may not show a mobile number: show one of the range for this way of dialling.',
      fr: 'Ces appels ne peuvent pas afficher un numéro mobile : prenez-en un de la tranche prévue.',
    },
    ordinary: {
      en: 'A machine dials, and the number is not of a range for machines: take one (0162, 0948…).',
      fr: 'Un automate appelle, et le numéro n’est pas d’une tranche prévue : prenez-en un (0162, 0948…).',
    },
    masked: {
      en: 'The number is masked, which is forbidden for canvassing: show one that answers.',
      fr: 'Le numéro est masqué, ce qui est interdit pour démarcher : affichez-en un qui répond.',
    },
    platform: {
      en: 'The number is of a range for technical messages, not for canvassing: show another.',
      fr: 'Le numéro est d’une tranche pour messages techniques, pas pour démarcher : affichez-en un autre.',
    },
    premium: {
      en: 'Whoever calls back pays a premium rate: show an ordinary number.',
      fr: 'Qui rappelle paie un numéro surtaxé : affichez un numéro ordinaire.',
    },
    unreadable: {
      en: 'The number that calls show cannot be read: write it whole, in quotes.',
      fr: 'Le numéro affiché ne peut pas être lu : écrivez-le en entier, entre guillemets.',
      severity: 'warning',
    },
    unsaid: {
      en: 'Whether calls may show this number depends on how they are dialled: say it under phone.dialling.',
      fr: 'Ce numéro convient ou non selon la façon d’appeler : dites-la sous phone.dialling.',
      severity: 'warning',
    },
    untold: {
      en: 'Nothing says which number calls show: write it under phone.number.',
      fr: 'Rien ne dit quel numéro les appels affichent : écrivez-le sous phone.number.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    campaign({ plan: { channel, phone } }, at) {
      if (channel !== 'phone') return;
      if (phone.number === undefined) return ctx.report(at('phone'), 'untold');
      const fault = callerNumberFault(read(phone.number), phone.dialling);
      if (fault !== undefined) ctx.report(at('phone', 'number'), fault);
    },
  }),
});
