import { defineSubjectRule, LAWS } from '../src/author.js';

/** Whoever does not load images reads nothing of it. */
export default defineSubjectRule({
  id: 'message-image-only',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['lumo-guide-messages'], LAWS['gdpr-21']],
  docs: {
    title: { en: 'Message that is an image', fr: 'Message fait d’une image' },
    why: {
      en: 'Whoever does not load images reads nothing. Who writes, why, and how to refuse must stand in text.',
      fr: 'Qui ne charge pas les images n’en lit rien. Qui écrit, pourquoi, et comment refuser doivent être en texte.',
    },
    remedy: {
      en: 'Write the offer, the sender and the way out as text.',
      fr: 'Écrivez en texte l’offre, l’expéditeur et le moyen de refuser.',
    },
    bad: [
      { text: '<a href="https://atelux.test"><img src="https://atelux.test/offre.jpg" width="600" height="900"></a>', says: ['found'] },
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
    found: {
      en: 'The message is made of images, with hardly any text: write it as text.',
      fr: 'Le message est fait d’images, presque sans texte : écrivez-le en texte.',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const shown = message.images.filter(({ visible, width = 100, height = 100 }) => visible !== 'hidden' && width * height >= 10_000);
      const letters = message.sentences.reduce(
        (sum, { says, visible }, i) => sum + (visible === 'hidden' || message.says(i, 'opt-out') ? 0 : says.length),
        0,
      );
      if (shown.length > 0 && letters < 80) ctx.report(at(message.at), 'found');
    },
  }),
});
