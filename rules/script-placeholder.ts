import { defineSubjectRule, LAWS } from '../src/author.js';

/** What was left to be written stops the caller, or is read aloud by a machine. */
export default defineSubjectRule({
  id: 'script-placeholder',
  about: 'scripts',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Script with text left to be written', fr: 'Script avec du texte resté à écrire' },
    why: {
      en: 'A caller stops or invents where a text was left to be written. A voice agent reads it aloud.',
      fr: 'Là où un texte reste à écrire, l’appelant s’arrête ou invente. Un agent vocal le lit à voix haute.',
    },
    remedy: {
      en: 'Write what is missing. What the caller fills in while speaking (“[your name]”) may stay in brackets.',
      fr: 'Écrivez-le. Ce que l’appelant remplit en parlant (« [votre nom] ») peut rester entre crochets.',
    },
    bad: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de [À COMPLÉTER].\n',
        says: ['left'],
        fileName: 'calls.md',
      },
      { text: '{"firstMessage": "Hello, I am calling about [insert reason]."}', says: ['left'], fileName: 'agent.json' },
    ],
    good: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour [Prénom], [votre nom] de la société Atelux. Je vous appelle au sujet de vos fenêtres.\n',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'warning',
  messages: {
    left: {
      en: 'A text was left to be written here (“TODO”, “[insert reason]”): write it.',
      fr: 'Un texte est resté à écrire ici (« TODO », « [insérer le motif] ») : écrivez-le.',
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      for (const i of script.blanks) {
        const turn = script.turns[i];
        if (turn) ctx.report(at(turn.at), 'left');
      }
    },
  }),
});
