import { defineSubjectRule, LAWS } from '../src/author.js';

const LINK = 'https://atelux.test/u/1';
const HEAD = 'To: test@atelux.test\nSubject: Nos fenêtres\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n';
const mail = { text: `${HEAD}\n<p>Bonjour.</p><a href="${LINK}">Se désinscrire</a>\n`, fileName: 'mail.eml' };

/** A way out that asks for a login, or that is gone, lets nobody out. It is followed on request only: `--test-links`. */
export default defineSubjectRule({
  id: 'message-link-test',
  about: 'messages',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['cpce-l34-5'], LAWS['rfc-8058'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Unsubscribe link that does not work', fr: 'Lien de désinscription qui ne marche pas' },
    why: {
      en: 'A way out that is broken, or that asks for a login, lets nobody out. Links are followed only with --test-links, and only in a mail sent to your own test address.',
      fr: 'Un moyen de refuser cassé, ou qui exige un compte, ne sert à personne. Les liens ne sont suivis qu’avec --test-links, et seulement dans un mail envoyé à votre adresse d’essai.',
    },
    remedy: {
      en: 'Mend the link in your sending tool. Send yourself another test, and follow it again.',
      fr: 'Réparez le lien dans votre outil d’envoi. Envoyez-vous un autre essai, et suivez-le à nouveau.',
    },
    bad: [
      {
        ...mail,
        answers: { [LINK]: { fault: 'login' } },
        says: ['login'],
        note: { en: 'the link leads to a login', fr: 'le lien mène à une page de connexion' },
      },
      {
        ...mail,
        answers: { [LINK]: { fault: 'failed', status: 410 } },
        says: ['failed'],
        note: { en: 'the link answers 410', fr: 'le lien répond 410' },
      },
    ],
    good: [
      { ...mail, answers: {}, says: [], note: { en: 'the link answers with a page', fr: 'le lien répond par une page' } },
      { ...mail, says: [], note: { en: 'without --test-links', fr: 'sans --test-links' } },
    ],
  },
  severity: 'error',
  needs: ['linkTest'],
  facts: { status: { is: 'number', en: 'status {value}', fr: 'statut {value}' } },
  messages: {
    login: {
      en: 'The unsubscribe link asks for a login: nobody has to log in to refuse.',
      fr: 'Le lien de désinscription exige de se connecter : on refuse sans compte.',
    },
    failed: {
      en: 'The unsubscribe link answers with an error: mend it in your sending tool.',
      fr: 'Le lien de désinscription répond par une erreur : réparez-le dans votre outil d’envoi.',
    },
    tls: {
      en: 'The certificate of the unsubscribe link is not valid: renew it.',
      fr: 'Le certificat du lien de désinscription n’est pas valable : renouvelez-le.',
    },
    loop: {
      en: 'The unsubscribe link is passed on without end: mend its redirections.',
      fr: 'Le lien de désinscription renvoie sans fin d’adresse en adresse : réparez ses redirections.',
    },
    privateAddress: {
      en: 'The unsubscribe link leads into a private network: give it a public address.',
      fr: 'Le lien de désinscription mène à un réseau privé : donnez-lui une adresse publique.',
    },
    unreachable: {
      en: 'Nobody answers at the unsubscribe link: check its address.',
      fr: 'Personne ne répond au lien de désinscription : vérifiez son adresse.',
    },
    oneClick: {
      en: 'The one-click unsubscribe does not answer 2xx at once: mend it, without a redirection.',
      fr: 'La désinscription en un clic ne répond pas 2xx aussitôt : réparez-la, sans redirection.',
    },
    notFound: {
      en: 'The page of the unsubscribe link says that it does not exist: follow it once by hand.',
      fr: 'La page du lien de désinscription dit ne pas exister : suivez-le une fois à la main.',
      severity: 'warning',
    },
    turnedAway: {
      en: 'The unsubscribe link turned our request away: follow it once by hand.',
      fr: 'Le lien de désinscription a refusé notre demande : suivez-le une fois à la main.',
      severity: 'warning',
    },
    noPage: {
      en: 'The unsubscribe link answers with no page that can be read: follow it once by hand.',
      fr: 'Le lien de désinscription ne répond par aucune page lisible : suivez-le une fois à la main.',
      severity: 'warning',
    },
    postOnly: {
      en: 'The one-click address shows no page: mail programs without one-click need one.',
      fr: 'L’adresse en un clic n’affiche aucune page : il en faut une aux messageries sans clic unique.',
      severity: 'warning',
    },
    silent: {
      en: 'The unsubscribe link did not answer within five seconds: test it again.',
      fr: 'Le lien de désinscription n’a pas répondu en cinq secondes : testez-le à nouveau.',
      severity: 'warning',
    },
    untested: {
      en: 'A way out could not be tested (merge tag, no web address): test the mail as it is sent.',
      fr: 'Un moyen de refuser n’a pu être testé (balise, pas une adresse web) : testez le mail tel qu’il part.',
      severity: 'warning',
    },
    left: {
      en: 'The mail has more than ten ways out: those after the tenth were not tested.',
      fr: 'Le mail a plus de dix moyens de refuser : ceux après le dixième n’ont pas été testés.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    message({ linkTest, at: whole }, at) {
      if (!linkTest) return;
      for (const { fault, status, at: span } of linkTest.links)
        if (fault) ctx.report(at(span), fault, status === undefined ? {} : { facts: { status } });
      for (const span of linkTest.untested) ctx.report(at(span), 'untested');
      if (linkTest.left > 0) ctx.report(at(whole), 'left');
    },
  }),
});
