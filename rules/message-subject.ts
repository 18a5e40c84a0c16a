import { defineSubjectRule, LAWS } from '../src/author.js';

/** The subject must say what the message is. */
export default defineSubjectRule({
  id: 'message-subject',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cpce-l34-5'], LAWS['lcen-20'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Misleading or empty subject', fr: 'Objet trompeur ou vide' },
    why: {
      en: 'The subject must tell what the message holds. A made-up reply mark on a first message, capitals throughout or no subject at all mislead whoever receives it.',
      fr: 'L’objet doit dire ce qu’est le message. Une fausse marque de réponse sur un premier message, des capitales partout ou pas d’objet du tout trompent qui le reçoit.',
    },
    remedy: {
      en: 'Write a subject that tells the offer, as you would say it.',
      fr: 'Écrivez un objet qui dit l’offre, comme vous la diriez.',
    },
    bad: [
      { text: 'Objet : RE: notre échange\n\nBonjour, découvrez nos fenêtres.\n', says: ['fakeReply'], fileName: 'mail.txt' },
      { text: 'Objet : DERNIERS JOURS POUR VOS FENETRES\n\nBonjour.\n', says: ['shouting'], fileName: 'mail.txt' },
    ],
    good: [{ text: 'Objet : Vos fenêtres à Lyon\n\nBonjour.\n', says: [], fileName: 'mail.txt' }],
  },
  severity: 'warning',
  messages: {
    fakeReply: {
      en: 'The subject pretends to answer or to forward a mail: take “Re:” out.',
      fr: 'L’objet fait croire à une réponse ou à un transfert : retirez « Re : ».',
    },
    empty: { en: 'The mail has no subject: write one.', fr: 'Le mail n’a pas d’objet : écrivez-en un.' },
    shouting: {
      en: 'The subject is all capitals: write it as you would say it.',
      fr: 'L’objet est tout en capitales : écrivez-le comme vous le diriez.',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const { subject } = message;
      if (!subject || message.sending.kind !== 'prospecting') return;
      if (subject.text.trim() === '') return ctx.report(at(subject.at), 'empty');
      if (message.step === 1 && message.subjectSays.includes('reply-fake')) ctx.report(at(subject.at), 'fakeReply');
      const letters = subject.text.replaceAll(/\P{L}/gu, '');
      if (letters.length >= 12 && letters === letters.toLocaleUpperCase('fr')) ctx.report(at(subject.at), 'shouting');
    },
  }),
});
