import { defineSubjectRule, isLanguageRead, isSignedLetter, LAWS, posingText, saidInSight } from '../src/author.js';

/** A prospecting message must say on whose behalf it is sent. */
export default defineSubjectRule({
  id: 'message-identity',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cpce-l34-5'], LAWS['lcen-20'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Who writes is not said', fr: 'On ne dit pas qui écrit' },
    why: {
      en: 'A prospecting message must say on whose behalf it is sent. A name alone is not enough: the company belongs to it.',
      fr: 'Un message de prospection doit dire pour le compte de qui il est envoyé. Un prénom ne suffit pas : la société en fait partie.',
    },
    remedy: { en: 'Sign with name and company, in the text.', fr: 'Signez avec le nom et la société, dans le texte.' },
    bad: [
      { text: '<p>Bonjour, découvrez nos fenêtres.</p>', says: ['none'] },
      {
        text: '<p>Bonjour,</p><p>Je suis Claire Martin, de la société Atelux. Je vous écris au nom du service de mise en conformité RGPD.</p>',
        says: ['posing'],
      },
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
    none: {
      en: 'Nothing says who writes and for which company: sign with both.',
      fr: 'Rien ne dit qui écrit ni pour quelle société : signez des deux.',
    },
    posing: {
      en: 'The text says that a public office is behind it, or a compulsory check: write in your own name.',
      fr: 'Le texte se dit envoyé pour un service public, ou après un contrôle obligatoire : écrivez en votre nom.',
      severity: 'warning',
    },
    unseen: {
      en: 'Who writes is said in letters that are nearly the colour of the background, or too small to read: set them like the rest of the text.',
      fr: 'Le nom de qui écrit est presque de la couleur du fond, ou trop petit pour être lu : mettez-le comme le reste du texte.',
      severity: 'warning',
    },
    unjudged: {
      en: 'Who writes is not judged in this language (only French and English are): look yourself.',
      fr: 'Le nom de qui écrit n’est pas jugé dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.kind !== 'prospecting' || message.form === 'sms') return;
      const posing = posingText(message);
      if (posing) ctx.report(at(posing), 'posing');
      const said = saidInSight(message, 'identity');
      if (said === 'no' && isSignedLetter(message)) return;
      if (said === 'no') ctx.report(at(message.at), isLanguageRead(message.language) ? 'none' : 'unjudged');
      else if (said !== 'yes') ctx.report(at(said), 'unseen');
    },
  }),
});
