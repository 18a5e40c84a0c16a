import { defineSubjectRule, LAWS } from '../src/author.js';

/** A part that could not be read may hold anything. */
export default defineSubjectRule({
  id: 'message-partly-read',
  about: 'messages',
  since: '0.2.0',
  theme: 'file',
  law: [LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Message read in part', fr: 'Message lu en partie' },
    why: {
      en: 'A part that could not be read may hold anything. What was not read is never called fine.',
      fr: 'Une partie qui n’a pas pu être lue peut contenir n’importe quoi. Ce qui n’a pas été lu n’est jamais dit conforme.',
    },
    remedy: {
      en: 'Check the mail as it is sent. Send yourself a test, and check that .eml.',
      fr: 'Contrôlez le mail tel qu’il part. Envoyez-vous un essai, et contrôlez cet .eml.',
    },
    bad: [{ text: "<p>Bonjour</p>{% include 'footer.html' %}", says: ['partly'] }],
    good: [{ text: '<p>Bonjour</p>', says: [] }],
  },
  severity: 'warning',
  messages: {
    partly: {
      en: 'A part of the message could not be read: check a test mail (.eml).',
      fr: 'Une partie du message n’a pas pu être lue : contrôlez un mail d’essai (.eml).',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      if (message.read === 'partly') ctx.report(at(message.at), 'partly');
    },
  }),
});
