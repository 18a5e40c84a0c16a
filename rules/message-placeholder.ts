import { defineSubjectRule, LAWS, leftTexts } from '../src/author.js';

/** A placeholder that nobody replaced goes out as it is written. */
export default defineSubjectRule({
  id: 'message-placeholder',
  about: 'messages',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Text left to be replaced', fr: 'Texte à remplacer resté en place' },
    why: {
      en: 'A placeholder that nobody replaced goes out as it is written. Readers see that they are one of a list.',
      fr: 'Un texte à remplacer que personne n’a remplacé part tel quel. Le lecteur voit qu’il est sur une liste.',
    },
    remedy: {
      en: 'Replace it, or use the merge tag of your sending tool.',
      fr: 'Remplacez-le, ou prenez la balise de votre outil d’envoi.',
    },
    bad: [
      { text: '<p>Bonjour [Prénom],</p><p>Découvrez nos fenêtres.</p>', says: ['left'] },
      {
        text: 'Objet : Vos fenêtres\n\nVoici une version plus percutante de votre email :\n\nBonjour null,\n',
        says: ['talk', 'left'],
        fileName: 'mail.txt',
      },
    ],
    good: [{ text: '<p>Bonjour {{ contact.PRENOM | default : "Madame, Monsieur" }},</p>', says: [] }],
  },
  severity: 'error',
  messages: {
    left: { en: 'A placeholder was left in the text: replace it.', fr: 'Un texte à remplacer est resté dans le message : remplacez-le.' },
    talk: {
      en: 'A writing assistant speaks of the text here, and not to your reader: take its words out.',
      fr: 'Un assistant de rédaction parle ici du texte, et non à votre lecteur : retirez ses mots.',
    },
    blank: {
      en: 'A merge tag has no text for contacts whose field is blank: add one.',
      fr: 'Une balise n’a pas de texte de repli quand le champ est vide : ajoutez-en un.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      for (const tag of message.tags) {
        if (tag.role === 'placeholder') ctx.report(at(tag.at), 'left');
        else if (tag.role === 'field' && tag.owner === 'contact' && !tag.hasFallback && message.contacts.length === 0)
          ctx.report(at(tag.at), 'blank');
      }
      for (const { at: place, is } of leftTexts(message)) ctx.report(at(place), is === 'gap' ? 'left' : 'talk');
    },
  }),
});
