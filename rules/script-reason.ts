import { callerTurns, defineSubjectRule, LAWS, type ScriptTurn, saysReason } from '../src/author.js';

/** The guide asks to say at once what the call is about. */
export default defineSubjectRule({
  id: 'script-reason',
  about: 'scripts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Caller who does not say why', fr: 'Appelant qui ne dit pas pourquoi' },
    why: { en: 'The guide asks to say at once what the call is about.', fr: 'Le guide demande de dire tout de suite l’objet de l’appel.' },
    remedy: {
      en: 'Say in the opening what you offer, and why to them.',
      fr: 'Dites dès l’ouverture ce que vous proposez, et pourquoi à cette personne.',
    },
    bad: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Comment allez-vous ?\n',
        says: ['none'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de vos fenêtres. Si vous ne souhaitez pas être rappelé, dites-le moi.\n\n## La personne refuse\n\n> Je note que vous ne souhaitez plus être appelé, je vous retire de notre fichier. Bonne journée.\n',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'warning',
  messages: {
    none: {
      en: 'The opening does not say why you call: say it in a sentence.',
      fr: 'L’ouverture ne dit pas pourquoi vous appelez : dites-le en une phrase.',
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      const opening = callerTurns(script).slice(0, 3);
      const [first] = opening;
      if (
        first !== undefined &&
        !opening.some((turn) => script.says(turn, 'purpose') || saysReason((script.turns[turn] as ScriptTurn).says))
      )
        ctx.report(at((script.turns[first] as ScriptTurn).at), 'none');
    },
  }),
});
