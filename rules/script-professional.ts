import { callerTurns, defineSubjectRule, isLanguageRead, LAWS, type ScriptTurn, saysProfessional } from '../src/author.js';

/** The guide asks to say that a call to a company is strictly professional. */
export default defineSubjectRule({
  id: 'script-professional',
  about: 'scripts',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-messages'], LAWS['lumo-guide-relevance']],
  docs: {
    title: { en: 'Call that is not said to be professional', fr: 'Appel qui ne se dit pas professionnel' },
    why: {
      en: 'The guide asks to say that the call is strictly professional. It tells the person that you call the company, and not them at home.',
      fr: 'Le guide demande de dire que l’appel est strictement professionnel. La personne sait ainsi que vous appelez la société, et non elle chez elle.',
    },
    remedy: {
      en: 'Add to the opening that the call is strictly professional.',
      fr: 'Ajoutez à l’ouverture que l’appel est strictement professionnel.',
    },
    bad: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de vos fenêtres.\n',
        says: ['none'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. C’est un appel strictement professionnel, au sujet de vos fenêtres.\n',
        says: [],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. C’est un appel commercial.\n',
        audience: 'consumer',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'info',
  messages: {
    none: {
      en: 'Nothing says that the call is strictly professional: add it to the opening.',
      fr: 'Rien ne dit que l’appel est strictement professionnel : ajoutez-le à l’ouverture.',
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      const said = callerTurns(script);
      const [first] = said;
      if (
        script.audience === 'business' &&
        isLanguageRead(script.language) &&
        first !== undefined &&
        !said.some((turn) => saysProfessional((script.turns[turn] as ScriptTurn).says))
      )
        ctx.report(at((script.turns[first] as ScriptTurn).at), 'none');
    },
  }),
});
