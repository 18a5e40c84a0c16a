import { addressedTurn, callerTurns, defineSubjectRule, LAWS, type ScriptTurn } from '../src/author.js';

/** Since August 2026 consumers may be called only if they agreed to it before. */
export default defineSubjectRule({
  id: 'script-consumer-consent',
  about: 'scripts',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['cconso-l223-1']],
  docs: {
    title: { en: 'Calls to consumers who must have agreed', fr: 'Appels à des particuliers, sur consentement' },
    why: {
      en: 'Since 11 August 2026 consumers may be called only if they agreed before. No script can show that: the contacts can. Asked of scripts for consumers only (audience).',
      fr: 'Depuis le 11 août 2026, appeler un particulier demande son accord. Aucun script ne le montre : les contacts, si. Demandé des seuls scripts pour particuliers (audience).',
    },
    remedy: {
      en: 'Check the contacts with --audience consumer --channel phone. Keep proof of each consent.',
      fr: 'Contrôlez les contacts avec --audience consumer --channel phone. Gardez la preuve de chacun.',
    },
    bad: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. C’est un appel commercial.\n',
        audience: 'consumer',
        says: ['needed'],
        fileName: 'calls.md',
      },
      {
        text: '# Script (particuliers)\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de votre logement.\n',
        says: ['addressed'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. C’est un appel commercial.\n',
        audience: 'consumer',
        asOf: '2026-08-10',
        says: [],
        fileName: 'calls.md',
      },
      { text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux.\n', says: [], fileName: 'calls.md' },
    ],
  },
  severity: 'warning',
  messages: {
    needed: {
      en: 'Only consumers who agreed before may be called: check the contacts for that.',
      fr: 'Seuls les particuliers qui y ont consenti peuvent être appelés : contrôlez-le sur les contacts.',
    },
    addressed: {
      en: 'This speaks to private persons, and was judged for professionals: judge it with --audience consumer.',
      fr: 'Ce script parle à des particuliers et a été jugé pour des professionnels : jugez-le avec --audience consumer.',
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      const [first] = callerTurns(script);
      if (script.audience !== 'consumer') {
        const addressed = addressedTurn(script);
        if (addressed) ctx.report(at(addressed.at), 'addressed');
      } else if (first !== undefined) ctx.report(at((script.turns[first] as ScriptTurn).at), 'needed');
    },
  }),
});
