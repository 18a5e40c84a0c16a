import {
  beginsAs,
  defineSubjectRule,
  isShortened,
  LAWS,
  namesCompany,
  posingSender,
  senderFault,
  stopCosts,
  surchargeOf,
} from '../src/author.js';

/** Whoever receives a text message must know who sends it: by the sender that is shown, or in the text. */
export default defineSubjectRule({
  id: 'sms-sender',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cpce-l34-5'], LAWS['lcen-20'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Text message from nobody', fr: 'SMS de personne' },
    why: {
      en: 'Whoever receives a text message must know on whose behalf it is sent. A number tells nobody who it is: the company must be shown as the sender, or named in the text. A number to call back costs no more than a call.',
      fr: 'Qui reçoit un SMS doit savoir pour le compte de qui il est envoyé. Un numéro ne dit pas de qui il s’agit : la société doit s’afficher comme expéditeur, ou être nommée dans le texte. Le numéro à rappeler ne doit pas coûter plus qu’un appel.',
    },
    remedy: {
      en: 'Begin with the company. Where the gateway shows its name, say so (sender.sms).',
      fr: 'Commencez par la société. Si la passerelle affiche son nom, dites-le (sender.sms).',
    },
    bad: [
      { text: 'Bonjour, vos fenetres sont-elles pretes pour l hiver ? STOP au 36111', says: ['none'], fileName: 'sms.sms' },
      {
        text: 'Atelux : vos fenetres en 48h. STOP au 36111',
        smsSender: 'AteluxFenetres',
        says: ['long'],
        fileName: 'sms.sms',
      },
      { text: 'Atelux : vos fenetres en 48h. Rappelez-nous au 0 899 00 12 34. STOP au 36111', says: ['surcharged'], fileName: 'sms.sms' },
      { text: 'Ameli : votre carte Vitale expire, renouvelez-la sur atelux.test STOP au 36111', says: ['posing'], fileName: 'sms.sms' },
      { text: 'Exposez au salon 2027, -20% avant le 15/12: bit.ly/x STOP au 36111', says: ['none'], fileName: 'sms.sms' },
    ],
    good: [
      { text: 'Atelux : vos fenetres en 48h. STOP au 36111', says: [], fileName: 'sms.sms' },
      { text: 'Vos fenetres en 48h. STOP au 36111', smsSender: 'ATELUX', says: [], fileName: 'sms.sms' },
    ],
  },
  severity: 'error',
  messages: {
    none: {
      en: 'Nothing says which company sends this text message: name it in the text.',
      fr: 'Rien ne dit quelle société envoie ce SMS : nommez-la dans le texte.',
      severity: 'warning',
    },
    posing: {
      en: 'The text passes for one of a public office or of a well-known company: begin with your own name.',
      fr: 'Le SMS se fait passer pour celui d’un service public ou d’une société connue : commencez par votre nom.',
    },
    long: {
      en: 'The name of the sender is longer than the 11 characters that networks show: shorten it.',
      fr: 'Le nom de l’expéditeur dépasse les 11 caractères que les réseaux affichent : raccourcissez-le.',
      severity: 'warning',
    },
    surcharged: {
      en: 'Whoever calls the number of this text message pays a premium rate: give an ordinary number.',
      fr: 'Qui appelle le numéro de ce SMS paie un numéro surtaxé : donnez un numéro ordinaire.',
      severity: 'warning',
    },
    letters: {
      en: 'The name of the sender has characters that networks do not show: take letters without accents.',
      fr: 'Le nom de l’expéditeur a des caractères que les réseaux n’affichent pas : prenez des lettres sans accent.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const { typed, sending } = message;
      if (message.form !== 'sms' || typed === undefined) return;
      const fault = sending.smsSender === undefined ? 'number' : senderFault(sending.smsSender);
      if (fault === 'long' || fault === 'letters') ctx.report(at(message.at), fault);
      const isOther = sending.kind === 'prospecting' && (beginsAs(typed) || posingSender(sending.smsSender ?? '', '') === 'office');
      if (isOther) ctx.report(at(message.at), 'posing');
      // Where STOP goes to, sms-stop tells.
      const isCallBack = sending.kind === 'prospecting' && !stopCosts(message) && surchargeOf(typed, message) === 'premium';
      if (isCallBack) ctx.report(at(message.at), 'surcharged');
      const isNamed = fault !== 'number' || namesCompany(typed, sending.company);
      // "Atelux : …" has no verb: the model of sentences is asked besides. A link that is shortened names nobody.
      const isTold =
        message.sentences.some(({ says }, i) => message.says(i, 'identity') && !isShortened(says)) && sending.smsSender === undefined;
      if (sending.kind === 'prospecting' && !isNamed && !isTold) ctx.report(at(message.at), 'none');
    },
  }),
});
