import { defineSubjectRule, isLanguageRead, LAWS } from '../src/author.js';

/** The guide asks for a professional tone. */
export default defineSubjectRule({
  id: 'message-pressure',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['lumo-guide-messages']],
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
    bad: [{ text: '<p>Bonjour.</p><p>Sans réponse de votre part sous 24 h, votre dossier sera fermé définitivement.</p>', says: ['said'] }],
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
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.kind !== 'prospecting' || !isLanguageRead(message.language)) return;
      // The plain text beside a page is read by some.
      for (const [i, sentence] of message.sentences.entries())
        if ((sentence.visible !== 'hidden' || sentence.hiddenBy === 'other-part') && message.says(i, 'aggression'))
          ctx.report(at(sentence.at), 'said');
    },
  }),
});
