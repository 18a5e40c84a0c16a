import { defineSubjectRule, isLanguageRead, LAWS, tellsRights } from '../src/author.js';

/** Whoever is written to must be able to ask what is held, and of whom. */
export default defineSubjectRule({
  id: 'message-rights',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-13'], LAWS['gdpr-14'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Rights and contact that are not said', fr: 'Droits et contact qui ne sont pas dits' },
    why: {
      en: 'The first message must say which rights people have, and whom to ask. A link to your privacy notice will do for the details.',
      fr: 'Le premier message doit dire quels droits on a, et à qui s’adresser. Un lien vers votre politique de confidentialité suffit pour le détail.',
    },
    remedy: {
      en: 'Add an address for requests, or a link to your privacy notice. The command lumo-check notices writes the sentences.',
      fr: 'Ajoutez une adresse, ou un lien vers votre politique de confidentialité. La commande lumo-check notices écrit les phrases.',
    },
    bad: [{ text: '<p>Bonjour, découvrez nos fenêtres.</p><p><a href="{{ unsubscribe }}">Se désinscrire</a></p>', says: ['none'] }],
    good: [
      { text: '<p>Bonjour, découvrez nos fenêtres.</p><p>Vos droits d’accès et d’effacement : rgpd@atelux.test</p>', says: [] },
      { text: '<p>Hello.</p><p><a href="https://atelux.test/privacy">Privacy policy</a></p>', says: [] },
    ],
  },
  severity: 'info',
  messages: {
    none: {
      en: 'Nothing says which rights the person has, nor whom to ask: add an address, or a link to your privacy notice.',
      fr: 'Rien ne dit quels droits a la personne, ni à qui s’adresser : ajoutez une adresse, ou un lien vers votre politique de confidentialité.',
    },
    unjudged: {
      en: 'Whether the rights of the person are told is not judged in this language (only French and English are): look yourself.',
      fr: 'On ne juge pas dans cette langue si les droits de la personne sont dits (seuls le français et l’anglais le sont) : regardez.',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.sending.kind !== 'prospecting' || message.form === 'sms' || message.step > 1) return;
      if (!tellsRights(message)) ctx.report(at(message.at), isLanguageRead(message.language) ? 'none' : 'unjudged');
    },
  }),
});
