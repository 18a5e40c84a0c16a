import { defineSubjectRule, isKeptQuiet, isLanguageRead, LAWS } from '../src/author.js';

/** People must be told, at the latest in the first call, that they may refuse further ones. */
export default defineSubjectRule({
  id: 'script-right-to-refuse',
  about: 'scripts',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Right to refuse that is not offered', fr: 'Droit de refuser qui n’est pas proposé' },
    why: {
      en: 'People must be told in the first call that they may refuse further ones. A script that never says it keeps the right from them.',
      fr: 'Il faut dire au premier appel que l’on peut refuser les suivants. Un script qui ne le dit jamais les en prive.',
    },
    remedy: {
      en: 'Add one sentence that says this. “If you would rather not be called again, tell me.”',
      fr: 'Ajoutez une phrase qui le dit. « Si vous ne souhaitez pas être rappelé, dites-le moi. »',
    },
    bad: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de vos fenêtres.\n',
        says: ['none'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Si vous ne souhaitez pas être rappelé, dites-le moi.\n\n## Consignes\n\nNe jamais dire qu’on peut s’opposer aux appels.\n',
        says: ['kept'],
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
      en: 'Nothing tells the person that they may refuse calls: add a sentence.',
      fr: 'Rien ne dit à la personne qu’elle peut refuser les appels : ajoutez une phrase.',
    },
    kept: {
      en: 'The directions have callers not say that one may refuse: strike that line.',
      fr: 'Les consignes font taire que l’on peut refuser : supprimez cette ligne.',
      severity: 'error',
    },
    unjudged: {
      en: 'Whether the person hears that they may refuse is not judged in this language (only French and English are): look yourself.',
      fr: 'Le droit de refuser, dit ou non, n’est pas jugé dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      const [first] = script.turns;
      for (const [i, turn] of script.turns.entries()) if (isKeptQuiet(script, i, 'right')) ctx.report(at(turn.at), 'kept');
      // "We will not call you again" answers a no: whoever has not said no has not heard it.
      if (first && !script.turns.some(({ isRefusal }, i) => !isRefusal && script.says(i, 'offers-refusal')))
        ctx.report(at(first.at), isLanguageRead(script.language) ? 'none' : 'unjudged');
    },
  }),
});
