import { defineSubjectRule, isLanguageRead, isPlainReason, LAWS, reproachesSilence, takesSilenceForYes, threatens } from '../src/author.js';

/** The guide asks for a professional tone. */
export default defineSubjectRule({
  id: 'message-pressure',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['lumo-guide-messages'], LAWS['gdpr-4-11']],
  docs: {
    title: { en: 'Pressure or threat', fr: 'Pression ou menace' },
    why: {
      en: 'The guide asks for a professional tone. Threats, made-up urgency and reproaches are none, and make people complain.',
      fr: 'Le guide demande un ton professionnel. Menaces, fausse urgence et reproches n’en sont pas un, et provoquent des plaintes.',
    },
    remedy: {
      en: 'Say what you offer, and leave the choice to the reader.',
      fr: 'Dites ce que vous proposez, et laissez le choix au lecteur.',
    },
    bad: [
      { text: '<p>Bonjour.</p><p>Sans réponse de votre part sous 24 h, votre dossier sera fermé définitivement.</p>', says: ['said'] },
      { text: '<p>Bonjour.</p><p>Sans action de votre part sous 8 jours, vous serez abonné à notre offre.</p>', says: ['silence'] },
    ],
    good: [
      {
        text: '<p>Bonjour,</p><p>Je suis Claire Martin, de la société Atelux. Nous avons trouvé votre adresse dans l’annuaire du salon Batimat.</p><p>Je vous écris pour vous présenter nos fenêtres.</p><p><a href="{{ unsubscribe }}">Se désinscrire</a></p>',
        says: [],
      },
    ],
  },
  severity: 'warning',
  messages: {
    said: {
      en: 'This sentence puts pressure on the reader: write it as an offer.',
      fr: 'Cette phrase fait pression sur le lecteur : écrivez-la comme une proposition.',
    },
    silence: {
      en: 'Silence is taken for a yes here, and it is none: ask for an answer.',
      fr: 'Le silence vaut ici acceptation, ce qu’il n’est pas : demandez une réponse.',
    },
    unjudged: {
      en: 'Pressure and threats are not judged in this language (only French and English are): look yourself.',
      fr: 'Pressions et menaces ne sont pas jugées dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.kind !== 'prospecting') return;
      const isRead = isLanguageRead(message.language) && message.isMadeOut;
      // The plain text beside a page is read by some.
      for (const [i, { says, visible, hiddenBy, at: place }] of message.sentences.entries()) {
        if (visible === 'hidden' && hiddenBy !== 'other-part') continue;
        if (takesSilenceForYes(says)) ctx.report(at(place), 'silence');
        else if (threatens(says) || reproachesSilence(says) || (isRead && message.says(i, 'aggression') && !isPlainReason(says)))
          ctx.report(at(place), 'said');
      }
      if (!isRead) ctx.report(at(message.at), 'unjudged');
    },
  }),
});
