import {
  areOfOne,
  defineSubjectRule,
  domainOf,
  isPersonalDomain,
  isTemplated,
  isUnreadMailbox,
  LAWS,
  posingSender,
} from '../src/author.js';

/** A prospecting mail comes from an address of the company that somebody reads. */
export default defineSubjectRule({
  id: 'message-sender',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cpce-l34-5'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Sender that cannot be answered', fr: 'Expéditeur auquel on ne peut pas répondre' },
    why: {
      en: 'Prospecting comes from an address of the company that somebody reads. Answers are one of the ways to refuse.',
      fr: 'La prospection part d’une adresse de la société que quelqu’un lit. Répondre est un des moyens de refuser.',
    },
    remedy: {
      en: 'Send from a mailbox of your own domain that somebody reads.',
      fr: 'Envoyez depuis une boîte de votre domaine que quelqu’un lit.',
    },
    bad: [
      { text: 'From: Atelux <noreply@atelux.test>\nSubject: Vos fenêtres\n\nBonjour.\n', says: ['unread'], fileName: 'mail.eml' },
      {
        text: 'From: Claire <claire@atelux.test>\nReply-To: claire@vitrage.test\nSubject: Vos fenêtres\n\nBonjour.\n',
        says: ['elsewhere'],
        fileName: 'mail.eml',
      },
      { text: 'From: claire@atelux.test\nSubject: Vos fenêtres\n\nBonjour.\n', says: ['nameless'], fileName: 'mail.eml' },
      { text: 'From: Atelux <atelux.lyon@gmail.com>\nSubject: Vos fenêtres\n\nBonjour.\n', says: ['webmail'], fileName: 'mail.eml' },
      { text: 'From: URSSAF <contact@atelux.test>\nSubject: Vos fenêtres\n\nBonjour.\n', says: ['office'], fileName: 'mail.eml' },
      { text: 'From: La Poste <contact@atelux.test>\nSubject: Vos fenêtres\n\nBonjour.\n', says: ['company'], fileName: 'mail.eml' },
      { text: 'From: "a@vitrage.test" <x@atelux.test>\nSubject: Vos fenêtres\n\nBonjour.\n', says: ['mask'], fileName: 'mail.eml' },
      { text: 'To: you@client.test\nSubject: Vos fenêtres\n\nBonjour.\n', says: ['missing'], fileName: 'mail.eml' },
    ],
    good: [
      { text: 'From: Claire <claire@atelux.test>\nSubject: Vos fenêtres\n\nBonjour.\n', says: [], fileName: 'mail.eml' },
      {
        text: 'From: Atelux <noreply@news.atelux.test>\nReply-To: claire@atelux.test\nSubject: Vos fenêtres\n\nBonjour.\n',
        says: [],
        fileName: 'mail.eml',
      },
    ],
  },
  severity: 'error',
  messages: {
    office: {
      en: 'The sender bears the name of a public office, at a domain that is not its own: write under your own name.',
      fr: 'L’expéditeur porte le nom d’un service public, sur un domaine qui n’est pas le sien : écrivez sous votre nom.',
    },
    company: {
      en: 'The sender bears the name of a well-known company, at a domain that is not its own: write under your own name.',
      fr: 'L’expéditeur porte le nom d’une société connue, sur un domaine qui n’est pas le sien : écrivez sous votre nom.',
      severity: 'warning',
    },
    missing: {
      en: 'The mail has no sender (no “From” line): send it from an address of the company.',
      fr: 'Le mail n’a pas d’expéditeur (aucune ligne « From ») : envoyez-le d’une adresse de la société.',
      severity: 'warning',
    },
    mask: {
      en: 'The sender shows another address than the one that sends: show your name and your company.',
      fr: 'L’expéditeur affiche une autre adresse que celle qui envoie : affichez votre nom et votre société.',
      severity: 'warning',
    },
    unread: {
      en: 'The sender is a mailbox that nobody reads: use one that somebody answers.',
      fr: 'L’expéditeur est une boîte que personne ne lit : prenez-en une qui répond.',
      severity: 'warning',
    },
    webmail: {
      en: 'The sender is a personal mailbox (Gmail, Orange…): use the domain of the company.',
      fr: 'L’expéditeur est une boîte personnelle (Gmail, Orange…) : prenez le domaine de la société.',
      severity: 'warning',
    },
    elsewhere: {
      en: 'Answers go to another domain than the sender’s: use the same.',
      fr: 'Les réponses vont à un autre domaine que celui de l’expéditeur : prenez le même.',
      severity: 'warning',
    },
    nameless: {
      en: 'The sender shows no name, and the text names nobody: add person and company.',
      fr: 'L’expéditeur n’affiche pas de nom, et le texte ne nomme personne : ajoutez personne et société.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const { sender, replyTo, sending, sentences } = message;
      if (message.form === 'eml' && !sender && sending.kind === 'prospecting') ctx.report(at(message.at), 'missing');
      if (!sender || sender.address === '' || isTemplated(sender.address) || sending.kind !== 'prospecting') return;
      const domain = domainOf(sender.address);
      const answers = replyTo && replyTo.address !== '' && !isTemplated(replyTo.address) ? replyTo : undefined;
      // Answers that go to a mailbox that is read are read.
      const isRead = answers !== undefined && !isUnreadMailbox(answers.address);
      if (isUnreadMailbox(sender.address) && !isRead) ctx.report(at(sender.at), 'unread');
      else if (isPersonalDomain(domain)) ctx.report(at(sender.at), 'webmail');
      if (answers && !areOfOne(domainOf(answers.address), domain)) ctx.report(at(answers.at), 'elsewhere');
      const shown = /^\S{1,64}@([^\s@]{1,255})$/.exec(sender.name)?.[1];
      const posing = isTemplated(sender.name) ? undefined : posingSender(sender.name, domain);
      if (posing) ctx.report(at(sender.at), posing);
      else if (shown !== undefined && !isTemplated(sender.name) && !areOfOne(shown.toLowerCase(), domain))
        ctx.report(at(sender.at), 'mask');
      const isSaid = sentences.some(({ visible }, i) => visible !== 'hidden' && message.says(i, 'identity'));
      if (sender.name === '' && !isSaid) ctx.report(at(sender.at), 'nameless');
    },
  }),
});
