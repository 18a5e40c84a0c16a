import { defineSubjectRule, LAWS, listUnsubscribeUris } from '../src/author.js';

/** Large mail services ask senders of prospecting for a one-click way out in the headers. */
export default defineSubjectRule({
  id: 'message-list-headers',
  about: 'messages',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['bulk-sender-unsubscribe'], LAWS['rfc-8058'], LAWS['rfc-2369']],
  docs: {
    title: { en: 'Unsubscribe headers that mail services ask for', fr: 'En-têtes de désinscription demandés par les messageries' },
    why: {
      en: 'Large mail services ask for a one-click way out in the headers. It must be an https address, and the signature must cover both headers.',
      fr: 'Les grandes messageries demandent un refus en un clic dans les en-têtes. Il faut une adresse https, et une signature qui couvre les deux en-têtes.',
    },
    remedy: {
      en: 'Switch List-Unsubscribe with one click on in your sending tool. Have both headers signed with DKIM.',
      fr: 'Activez List-Unsubscribe en un clic dans votre outil d’envoi. Faites signer les deux en-têtes avec DKIM.',
    },
    bad: [
      {
        text: 'From: Claire <claire@atelux.test>\nSubject: Nos fenêtres\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nBonjour.\n',
        says: ['none'],
        fileName: 'mail.eml',
      },
    ],
    good: [{ text: '<p>Bonjour</p>', says: [] }],
  },
  severity: 'warning',
  messages: {
    none: {
      en: 'The mail has no List-Unsubscribe header: switch it on in your sending tool.',
      fr: 'Le mail n’a pas d’en-tête List-Unsubscribe : activez-le dans votre outil d’envoi.',
    },
    noOneClick: {
      en: 'List-Unsubscribe is not one-click (List-Unsubscribe-Post is missing): switch it on in your sending tool.',
      fr: 'List-Unsubscribe ne marche pas en un clic (List-Unsubscribe-Post manque) : activez-le dans votre outil d’envoi.',
    },
    noHttps: {
      en: 'One-click takes an https address in List-Unsubscribe: put there the one that your sending tool gives.',
      fr: 'Le clic unique demande une adresse https dans List-Unsubscribe : mettez-y celle que donne votre outil d’envoi.',
    },
    unsigned: {
      en: 'No signature of the sender covers both unsubscribe headers: mail services ignore them.',
      fr: 'Aucune signature de l’expéditeur ne couvre les deux en-têtes de désinscription : les messageries les ignorent.',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.form !== 'eml' || message.sending.kind !== 'prospecting') return;
      const list = message.headers.find(({ name }) => name === 'list-unsubscribe');
      if (!list) return ctx.report(at(message.at), 'none');
      const post = message.headers.find(({ name }) => name === 'list-unsubscribe-post');
      if (!post || !/^\s*list-unsubscribe=one-click\s*$/i.test(post.value)) return ctx.report(at(list.at), 'noOneClick');
      if (!listUnsubscribeUris(list.value).some((uri) => /^https:/i.test(uri))) return ctx.report(at(list.at), 'noHttps');
      const signed = message.signatures.some(
        ({ headers }) => headers.includes('list-unsubscribe') && headers.includes('list-unsubscribe-post'),
      );
      if (!signed) ctx.report(at(list.at), 'unsigned');
    },
  }),
});
