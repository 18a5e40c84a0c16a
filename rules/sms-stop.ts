import {
  burdenOf,
  defineSubjectRule,
  isHardStop,
  LAWS,
  needsOptOut,
  refusesInPerson,
  saysStop,
  stopCosts,
  surelyHasNone,
} from '../src/author.js';

/** Every prospecting text message must say how to refuse the next: STOP and the number to send it to. */
export default defineSubjectRule({
  id: 'sms-stop',
  about: 'messages',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['cpce-l34-5']],
  docs: {
    title: { en: 'Text message without STOP', fr: 'SMS sans STOP' },
    why: {
      en: 'Every prospecting text message must say how to refuse the next. STOP and the number to send it to will do. Nobody may pay more than the text itself.',
      fr: 'Tout SMS de prospection doit dire comment refuser le suivant. STOP et le numéro où l’envoyer suffisent. Personne ne doit payer plus que le SMS lui-même.',
    },
    remedy: {
      en: 'End with “STOP au 36xxx”. Where the gateway adds it, say so in the configuration (sender.appends).',
      fr: 'Terminez par « STOP au 36xxx ». Si la passerelle l’ajoute, dites-le dans la configuration (sender.appends).',
    },
    bad: [
      { text: 'Atelux : -20 % sur vos fenetres jusqu au 12/12. atelux.test', says: ['none'], fileName: 'sms.sms' },
      { text: 'Atelux : STOP aux courants d air, -20 % sur vos fenetres', says: ['none'], fileName: 'sms.sms' },
      { text: 'Atelux : vos fenetres en 48h. STOP au 81234 (0,80 EUR)', says: ['paid'], fileName: 'sms.sms' },
      { text: 'Atelux : vos fenetres en 48h. Vous ne pouvez pas répondre STOP à ce message.', says: ['none'], fileName: 'sms.sms' },
      { text: 'Atelux : vos fenetres en 48h. Pour ne plus recevoir de SMS, passez en boutique.', says: ['hard'], fileName: 'sms.sms' },
      { text: 'Atelux : vos fenetres en 48h. Tapez STOP dans l’appli', says: ['hard'], fileName: 'sms.sms' },
      { text: 'Atelux : vos fenetres en 48h. Envoyez STOP au 0899 00 12 34', says: ['paid'], fileName: 'sms.sms' },
      { text: 'Atelux : vos fenetres en 48h. Désinscription : appelez le 0899 00 12 34', says: ['paid'], fileName: 'sms.sms' },
    ],
    good: [
      { text: 'Atelux : vos fenetres en 48h. Stop SMS: 36111', says: [], fileName: 'sms.sms' },
      { text: 'Atelux : -20 % sur vos fenetres jusqu au 12/12. STOP au 36111', says: [], fileName: 'sms.sms' },
    ],
  },
  severity: 'error',
  messages: {
    none: {
      en: 'Nothing tells how to refuse: add STOP and the number to send it to.',
      fr: 'Rien ne dit comment refuser : ajoutez STOP et le numéro où l’envoyer.',
    },
    paid: {
      en: 'To refuse costs more than the message here: take a number that is not surcharged.',
      fr: 'Refuser coûte ici plus que le SMS : prenez un numéro sans surtaxe.',
    },
    hard: {
      en: 'Refusing takes a visit, a letter, an account or the like here: let one text or one link do.',
      fr: 'Refuser demande ici une visite, un courrier, un compte ou autre : un SMS ou un lien doit suffire.',
    },
    unjudged: {
      en: 'How to refuse is not judged in this language (only French and English are): look yourself.',
      fr: 'Le moyen de refuser n’est pas jugé dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.form !== 'sms' || !needsOptOut(message)) return;
      const { typed = '', tags } = message;
      // `{{ stop }}`, `[STOP_CODE]`: the gateway puts it there.
      const isTagged = tags.some(({ text }) => /stop|unsub|desinscri/i.test(text));
      // A sentence that uses the word otherwise ("one stop shop") is read by its words alone.
      const told = message.sentences.filter(({ says }, i) => message.says(i, 'opt-out') && !/(?<![/.\w])stop(?![\w.@])/i.test(says));
      const burdens = told.map(({ says }) => burdenOf(says, message));
      if (stopCosts(message)) ctx.report(at(message.at), 'paid');
      else if (isHardStop(typed)) ctx.report(at(message.at), 'hard');
      else if (isTagged || saysStop(typed)) return;
      else if (refusesInPerson(typed)) ctx.report(at(message.at), 'hard');
      else if (burdens.includes(undefined)) return;
      else if (burdens.length === 0) ctx.report(at(message.at), surelyHasNone(message) ? 'none' : 'unjudged');
      else ctx.report(at(message.at), burdens.includes('paid') ? 'paid' : 'hard');
    },
  }),
});
