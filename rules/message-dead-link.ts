import {
  deadBecause,
  defineSubjectRule,
  isBrowserView,
  isCalledWayOut,
  isFrontDoor,
  LAWS,
  listUnsubscribeUris,
  optOutsOf,
  taggedTarget,
} from '../src/author.js';

/** A link without a target, or to the machine of whoever wrote the template, disappoints whoever follows it. */
export default defineSubjectRule({
  id: 'message-dead-link',
  about: 'messages',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['cpce-l34-5'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Link that leads nowhere', fr: 'Lien qui ne mène nulle part' },
    why: {
      en: 'A link without a target disappoints its reader. So does one to the machine of whoever wrote the template. Where it is the way out, nobody can refuse.',
      fr: 'Un lien sans cible déçoit qui le suit. Un lien vers la machine de qui a écrit le modèle aussi. Si c’est le moyen de refuser, personne ne le peut.',
    },
    remedy: {
      en: 'Give the link its address. Follow it once in a test mail.',
      fr: 'Donnez au lien la bonne adresse. Suivez-le une fois dans un mail d’essai.',
    },
    bad: [
      { text: '<p>Bonjour.</p><a href="#">Se désinscrire</a>', says: ['wayOut'] },
      { text: '<p>Bonjour.</p><a href="http://localhost:3000/out?u={{ contact.id }}">Se désinscrire</a>', says: ['wayOut'] },
      { text: '<p>Bonjour.</p><a href="{{ contact.PRENOM }}">Se désinscrire</a>', says: ['wayOut'] },
      { text: '<a href="http://localhost:3000/offre">Notre offre</a>', says: ['link'] },
      { text: '<p>Bonjour.</p><a href="{{ mirror }}">Se désinscrire</a>', says: ['browserView'] },
      { text: '<p>Bonjour.</p><a href="https://atelux.test/">Se désinscrire</a>', says: ['home'] },
    ],
    good: [
      { text: '<p><a href="{{ mirror }}">Voir en ligne</a> <a href="{{ unsubscribe }}">Se désinscrire</a></p>', says: [] },
      { text: '<a href="https://atelux.test/offre">Notre offre</a>', says: [] },
      { text: '<a href="{{ contact.url }}">Votre devis</a>', says: [] },
      { text: '<a href="#contact">Contact</a>', says: [] },
    ],
  },
  severity: 'error',
  messages: {
    wayOut: {
      en: 'The unsubscribe link leads nowhere: give it the address of your tool.',
      fr: 'Le lien de désinscription ne mène nulle part : donnez-lui l’adresse de votre outil.',
    },
    browserView: {
      en: 'The unsubscribe link leads to the mail in the browser: give it the unsubscribe tag of your tool.',
      fr: 'Le lien de désinscription mène au mail dans le navigateur : donnez-lui la balise de désinscription de l’outil.',
    },
    home: {
      en: 'The unsubscribe link leads to the home page of a site: give it the unsubscribe tag of your tool.',
      fr: 'Le lien de désinscription mène à la page d’accueil d’un site : donnez-lui la balise de désinscription de l’outil.',
    },
    link: {
      en: 'A link leads nowhere: give it an address.',
      fr: 'Un lien ne mène nulle part : donnez-lui une adresse.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const waysOut = new Set(
        optOutsOf(message).flatMap(({ href, at: { line, column } }) => (href === undefined ? [] : [`${line}:${column}`])),
      );
      const inHeader = new Set(
        message.headers.flatMap(({ name, value }) => (name === 'list-unsubscribe' ? listUnsubscribeUris(value) : [])),
      );
      for (const link of message.links) {
        // "Voir en ligne | Se désinscrire" is one sentence with two links: only what is itself called a way out is one.
        if (
          isBrowserView(link.href) &&
          (isCalledWayOut(link.says) || waysOut.size === 1) &&
          waysOut.has(`${link.at.line}:${link.at.column}`)
        )
          ctx.report(at(link.at), 'browserView');
        const isWayOut = waysOut.has(`${link.at.line}:${link.at.column}`);
        const because = deadBecause(link.href);
        // A tag may become the whole address; one in its query does not mend its host.
        const dead = link.tags.length > 0 && because === 'empty' ? undefined : because;
        if (isWayOut && isCalledWayOut(link.says) && isFrontDoor(link.href) && !inHeader.has(link.href) && dead === undefined)
          ctx.report(at(link.at), 'home');
        else if (isWayOut && (isCalledWayOut(link.says) || waysOut.size === 1) && taggedTarget(message, link) === 'nowhere')
          ctx.report(at(link.at), 'wayOut');
        else if (dead !== undefined && (isWayOut || dead === 'placeholder' || /^#?$/.test(link.href.trim())))
          ctx.report(at(link.at), isWayOut ? 'wayOut' : 'link');
      }
    },
  }),
});
