import { areConditional, defineSubjectRule, faultOfWaysOut, LAWS, needsOptOut, noWayOut, optOutsOf } from '../src/author.js';

/** Every prospecting message must say how to refuse the next one. */
export default defineSubjectRule({
  id: 'message-opt-out',
  about: 'messages',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['cpce-l34-5'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'No way out of the message', fr: 'Pas de moyen de refuser dans le message' },
    why: {
      en: 'Every prospecting message must say how to refuse the next one. It must be seen: a link that is hidden, or of the colour of the page, is none.',
      fr: 'Tout message de prospection doit dire comment refuser le suivant. Cela doit se voir : un lien masqué, ou de la couleur de la page, n’en est pas un.',
    },
    remedy: {
      en: 'Add a visible unsubscribe link with the tag of your sending tool. Where the tool adds it by itself, say so in the configuration (sender.appends).',
      fr: 'Ajoutez un lien de désinscription visible, avec la balise de l’outil. Si l’outil d’envoi l’ajoute lui-même, dites-le dans la configuration (sender.appends).',
    },
    bad: [
      { text: '<p>Bonjour, découvrez nos fenêtres.</p>', says: ['none'] },
      { text: '<p>Bonjour.</p><a style="display:none" href="{{ unsubscribe }}">Se désinscrire</a>', says: ['hidden'] },
      { text: '<p>Bonjour.</p><a style="color:#e8e8e8" href="{{ unsubscribe }}">Se désinscrire</a>', says: ['faint'] },
      { text: '<p>Bonjour.</p>{% if contact.VIP %}<a href="{{ unsubscribe }}">Se désinscrire</a>{% endif %}', says: ['conditional'] },
      { text: '<p>Bonjour.</p><p>Pour vous désinscrire, envoyez une lettre recommandée au 1 rue Haute, 75001 Paris.</p>', says: ['hard'] },
      { text: '<p>Bonjour.</p><p>Pour vous désinscrire, appelez le 08 99 00 00 00 (0,80 €/min).</p>', says: ['paid'] },
      { text: '<p>Hello.</p><p>To stop receiving these, please contact your own IT department.</p>', says: ['elsewhere'] },
      { text: '<p>Bonjour.</p><a href="https://atelux.test/p">Gérer mes préférences</a>', says: ['preferences'] },
    ],
    good: [
      {
        text: '<p>Bonjour,</p><p>Je suis Claire Martin, de la société Atelux. Nous avons trouvé votre adresse dans l’annuaire du salon Batimat.</p><p>Je vous écris pour vous présenter nos fenêtres.</p><p><a href="{{ unsubscribe }}">Se désinscrire</a></p>',
        says: [],
      },
      { text: '<p>Bonjour.</p><p>Pour ne plus recevoir nos messages, répondez STOP.</p>', says: [] },
    ],
  },
  severity: 'error',
  messages: {
    none: {
      en: 'Nothing tells the reader how to refuse: add a visible unsubscribe link, or a word to reply.',
      fr: 'Rien ne dit au lecteur comment refuser : ajoutez un lien de désinscription visible, ou un mot à répondre.',
    },
    hidden: {
      en: 'The only way out is hidden from the reader: show it.',
      fr: 'Le seul moyen de refuser est caché au lecteur : montrez-le.',
    },
    conditional: {
      en: 'The way out stands inside a condition, and whoever does not meet it cannot refuse: take it out of it.',
      fr: 'Le moyen de refuser est dans une condition, et qui ne la remplit pas ne peut pas refuser : sortez-le de là.',
    },
    paid: {
      en: 'Refusing costs money here: let it be free.',
      fr: 'Refuser coûte ici de l’argent : rendez-le gratuit.',
    },
    hard: {
      en: 'Refusing takes a letter, an account, an identity document or the like: let one click or one answer do.',
      fr: 'Refuser demande un courrier, un compte, une pièce d’identité ou autre : un clic ou une réponse doit suffire.',
    },
    elsewhere: {
      en: 'The way out sends the reader to somebody else than you: add an unsubscribe link, or take the answer yourself.',
      fr: 'Pour refuser, le lecteur doit s’adresser à quelqu’un d’autre que vous : ajoutez un lien, ou recevez la réponse vous-même.',
    },
    preferences: {
      en: 'The only way out is a page of preferences that does not say that one can leave there: write “Unsubscribe”.',
      fr: 'Le seul moyen de refuser est une page de préférences qui ne dit pas que l’on peut partir : écrivez « Se désinscrire ».',
      severity: 'warning',
    },
    faint: {
      en: 'The only way out is nearly the colour of its background: give it a colour that stands out, such as dark gray on white.',
      fr: 'Le seul moyen de refuser est presque de la couleur du fond : donnez-lui une couleur qui s’en détache, comme un gris foncé sur blanc.',
      severity: 'warning',
    },
    tiny: {
      en: 'The only way out is too small to read (under 6 pixels): write it in 11 pixels or more.',
      fr: 'Le seul moyen de refuser est trop petit pour être lu (moins de 6 pixels) : écrivez-le en 11 pixels ou plus.',
      severity: 'warning',
    },
    undecided: {
      en: 'Whether the way out can be seen could not be decided: look at it in a mail program.',
      fr: 'On n’a pas pu établir si le moyen de refuser se voit : regardez-le dans une messagerie.',
      severity: 'warning',
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
      // Of text messages sms-stop speaks.
      if (message.form === 'sms' || !needsOptOut(message)) return;
      const found = optOutsOf(message);
      const shown = found.filter(({ visible }) => visible === 'visible');
      const [seen] = shown;
      if (seen) {
        const readable = shown.filter(({ hardToRead }) => hardToRead === undefined);
        const isBarred = areConditional(
          message,
          shown.map((one) => one.at),
        );
        const fault = isBarred ? 'conditional' : readable.length === 0 ? seen.hardToRead : faultOfWaysOut(message, readable);
        if (fault) ctx.report(at((readable[0] ?? seen).at), fault);
        return;
      }
      const [first] = found;
      // “Laat het me weten, dan mail ik niet meer”: a mail can be answered, and nobody says that this one does not ask for it.
      if (!first) {
        const { fault, at: place } = noWayOut(message);
        ctx.report(at(place), fault);
      } else ctx.report(at(first.at), found.some(({ visible }) => visible === 'undecided') ? 'undecided' : 'hidden');
    },
  }),
});
