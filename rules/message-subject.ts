import { defineSubjectRule, hasReplyMark, isLanguageRead, LAWS, namesTheirWork, saysFalseCase } from '../src/author.js';

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
      en: 'The subject must tell what the message holds. A made-up reply mark on a first message, a bill or an order that does not exist, capitals throughout or no subject at all mislead whoever receives it.',
      fr: 'L’objet doit dire ce qu’est le message. Une fausse marque de réponse sur un premier message, une facture ou une commande qui n’existe pas, des capitales partout ou pas d’objet du tout trompent qui le reçoit.',
    },
    remedy: {
      en: 'Write a subject that tells the offer, as you would say it.',
      fr: 'Écrivez un objet qui dit l’offre, comme vous la diriez.',
    },
    bad: [
      { text: 'Objet : RE: notre échange\n\nBonjour, découvrez nos fenêtres.\n', says: ['fakeReply'], fileName: 'mail.txt' },
      { text: 'Objet : Suite à notre échange\n\nBonjour, découvrez nos fenêtres.\n', says: ['fakeTalk'], fileName: 'mail.txt' },
      {
        text: 'Objet : Vos fenêtres\n\nBonjour.\n\nObjet : Re: Vos fenêtres\n\nBonjour encore.\n',
        says: ['laterReply'],
        fileName: 'mails.txt',
      },
      { text: 'Objet A : Vos fenêtres\nObjet B : Fwd: urgent\n\nBonjour.\n', says: ['fakeReply'], fileName: 'mail.txt' },
      {
        text: 'Objet : Votre facture n° 4587 est impayée\n\nBonjour, découvrez nos fenêtres.\n',
        says: ['falseCase'],
        fileName: 'mail.txt',
      },
      { text: 'Objet : DERNIERS JOURS POUR VOS FENETRES\n\nBonjour.\n', says: ['shouting'], fileName: 'mail.txt' },
    ],
    good: [{ text: 'Objet : Vos fenêtres à Lyon\n\nBonjour.\n', says: [], fileName: 'mail.txt' }],
  },
  severity: 'error',
  messages: {
    fakeReply: {
      en: 'The subject pretends to answer or to forward a mail: take its mark out (“Re:”, “Fwd:”…).',
      fr: 'L’objet fait croire à une réponse ou à un transfert : retirez sa marque (« Re : », « Fwd : »…).',
    },
    fakeTalk: {
      en: 'The subject speaks of a talk that a first message cannot follow: say the offer.',
      fr: 'L’objet parle d’un échange qui ne peut pas précéder un premier message : dites l’offre.',
      severity: 'warning',
    },
    falseCase: {
      en: 'The subject speaks of a bill, an order, an account or a notice that no sales message follows: say the offer.',
      fr: 'L’objet parle d’une facture, d’une commande, d’un compte ou d’un avis, là où le message prospecte : dites l’offre.',
      severity: 'warning',
    },
    laterReply: {
      en: 'The subject of a later message bears “Re:”: keep it only if your tool answers in the thread.',
      fr: 'L’objet d’un message suivant porte la marque « Re » : gardez-la seulement si l’outil répond dans le fil.',
      severity: 'warning',
    },
    empty: { en: 'The mail has no subject: write one.', fr: 'Le mail n’a pas d’objet : écrivez-en un.', severity: 'warning' },
    shouting: {
      en: 'The subject is all capitals: write it as you would say it.',
      fr: 'L’objet est tout en capitales : écrivez-le comme vous le diriez.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.kind !== 'prospecting') return;
      for (const subject of message.subjects) {
        const { text, says } = subject;
        if (text.trim() === '') {
          ctx.report(at(subject.at), 'empty');
          continue;
        }
        if (hasReplyMark(subject, message)) ctx.report(at(subject.at), message.step > 1 ? 'laterReply' : 'fakeReply');
        else if (message.step === 1 && isLanguageRead(message.language) && says.includes('reply-fake') && !namesTheirWork(text))
          ctx.report(at(subject.at), 'fakeTalk');
        else if (saysFalseCase(text)) ctx.report(at(subject.at), 'falseCase');
        const letters = text.replaceAll(/\P{L}/gu, '');
        if (letters.length >= 12 && letters === letters.toLocaleUpperCase('fr')) ctx.report(at(subject.at), 'shouting');
      }
    },
  }),
});
