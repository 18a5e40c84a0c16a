import {
  callerTurns,
  defineSubjectRule,
  drawsYes,
  isKeptQuiet,
  isLanguageRead,
  LAWS,
  type ScriptTurn,
  saysCommercial,
} from '../src/author.js';

/** Whoever calls a consumer says at once that the call is commercial. */
export default defineSubjectRule({
  id: 'script-consumer',
  about: 'scripts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cconso-l221-16']],
  docs: {
    title: { en: 'Call to consumers that hides what it is', fr: 'Appel à des particuliers qui cache son but' },
    why: {
      en: 'A consumer must be told at once that the call is commercial. “A survey” or “your file” is no answer. Asked of scripts for consumers only (audience).',
      fr: 'Un particulier doit savoir d’emblée que l’appel est commercial. « Une enquête » ou « votre dossier » ne suffit pas. Demandé des seuls scripts pour particuliers (audience).',
    },
    remedy: {
      en: 'Say in the first words that this is a commercial call, and for whom.',
      fr: 'Dites dès les premiers mots que l’appel est commercial, et pour qui.',
    },
    bad: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de vos fenêtres.\n',
        audience: 'consumer',
        says: ['nature'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. C’est un appel commercial au sujet de vos fenêtres.\n\n## Consignes\n\nNe pas dire que l’appel est commercial.\n',
        audience: 'consumer',
        says: ['kept'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. C’est un appel commercial au sujet de vos fenêtres.\n\n## Consignes\n\nFaire dire « oui » au client pour le montage vocal.\n',
        audience: 'consumer',
        says: ['yes'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. C’est un appel commercial au sujet de vos fenêtres.\n',
        audience: 'consumer',
        says: [],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de vos fenêtres.\n',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'error',
  messages: {
    nature: {
      en: 'The opening does not say that the call is commercial: say it in so many words.',
      fr: 'L’ouverture ne dit pas que l’appel est commercial : dites-le en toutes lettres.',
    },
    kept: {
      en: 'The directions have callers not say that the call is commercial: strike that line, it is to be said at once.',
      fr: 'Les consignes font taire que l’appel est commercial : supprimez cette ligne, cela se dit d’emblée.',
    },
    yes: {
      en: 'The directions have people say yes for a recording: strike that line, a consumer is bound only by what they sign.',
      fr: 'Les consignes font dire « oui » pour un enregistrement : supprimez cette ligne, un particulier n’est engagé que par sa signature.',
    },
    unjudged: {
      en: 'Whether the opening says that the call is commercial is not judged in this language (only French and English are): look yourself.',
      fr: 'L’annonce d’un appel commercial n’est pas jugée dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      if (script.audience !== 'consumer') return;
      for (const [i, { at: place, says, notes }] of script.turns.entries()) {
        if (isKeptQuiet(script, i, 'nature')) ctx.report(at(place), 'kept');
        if (drawsYes(says) || drawsYes(notes)) ctx.report(at(place), 'yes');
      }
      const opening = callerTurns(script).slice(0, 2);
      const [first] = opening;
      if (first !== undefined && !opening.some((turn) => saysCommercial((script.turns[turn] as ScriptTurn).says)))
        ctx.report(at((script.turns[first] as ScriptTurn).at), isLanguageRead(script.language) ? 'nature' : 'unjudged');
    },
  }),
});
