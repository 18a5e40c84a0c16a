import { defineSubjectRule, LAWS } from '../src/author.js';

/** Square pixels from which an image is no icon, and those of a poster that has a mail to itself. */
const LEAST_AREA = 10_000;
const POSTER_AREA = 150_000;
/** A line of text. */
const LEAST_LETTERS = 80;

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
      {
        text: '<img src="https://atelux.test/affiche.png" width="600" height="1400"><p>Atelux SAS, Lyon, Claire Martin.</p><p>Vos droits : rgpd@atelux.test</p><p><a href="{{ unsubscribe }}">Se désabonner</a></p>',
        says: ['found'],
      },
      { text: '<a href="https://atelux.test"><img src="https://atelux.test/offre.jpg" width="600" height="900"></a>', says: ['found'] },
    ],
    good: [
      {
        text: '<img src="https://atelux.test/logo.png" width="200" height="60"><p>Bonjour,</p><p>Je suis Claire Martin, de la société Atelux. Auriez-vous dix minutes mardi pour parler de vos fenêtres ?</p>',
        says: [],
      },
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
      const areas = message.images.map(({ visible, width = 100, height = 100 }) => (visible === 'hidden' ? 0 : width * height));
      const largest = Math.max(0, ...areas);
      if (largest < LEAST_AREA) return;
      const lettersBut = (footer: readonly string[]): number =>
        message.sentences.reduce(
          (sum, { says, visible }, i) => sum + (visible === 'hidden' || footer.some((intent) => message.says(i, intent)) ? 0 : says.length),
          0,
        );
      // Under a poster the duties may well stand in text: the offer does not.
      const letters = lettersBut(largest >= POSTER_AREA ? ['opt-out', 'identity', 'source', 'rights'] : ['opt-out']);
      if (letters < LEAST_LETTERS) ctx.report(at(message.at), 'found');
    },
  }),
});
