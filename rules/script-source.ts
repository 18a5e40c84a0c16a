import {
  callerTurns,
  defineSubjectRule,
  hidesSource,
  isKeptQuiet,
  isLanguageRead,
  LAWS,
  type ScriptTurn,
  spokenSource,
} from '../src/author.js';

/** Whoever asks where their number comes from is told. */
export default defineSubjectRule({
  id: 'script-source',
  about: 'scripts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-14'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Call that hides where the number comes from', fr: 'Appel qui cache d’où vient le numéro' },
    why: {
      en: 'Whoever is called has the right to know the source of their data. It is told with the first contact at the latest; “that is confidential” and “the system dials” are no answers.',
      fr: 'La personne appelée a le droit de savoir d’où viennent ses données. On le lui dit au plus tard au premier contact ; « c’est confidentiel » et « c’est le système qui appelle » ne sont pas des réponses.',
    },
    remedy: {
      en: 'Write the source into the answer, or have it looked up and sent.',
      fr: 'Écrivez la source dans la réponse, ou faites-la chercher et envoyer.',
    },
    bad: [
      { text: '# Script\n\n## D’où avez-vous mon numéro ?\n\nRépondre que c’est confidentiel.\n', says: ['hidden'], fileName: 'calls.md' },
      {
        text: '# Script\n\n## Where did you get my number?\n\n> I don’t know, the system dials.\n',
        says: ['hidden'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Vos coordonnées nous viennent d’un partenaire.\n',
        says: ['vague'],
        fileName: 'calls.md',
      },
      { text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux.\n', says: ['none'], fileName: 'calls.md' },
    ],
    good: [
      {
        text: '# Script\n\n## D’où avez-vous mon numéro ?\n\n> Il vient de l’annuaire du salon Batimat.\n',
        says: [],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Where did you get my number?\n\n> I don’t know, let me check and send you the source.\n',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'error',
  messages: {
    hidden: {
      en: 'Whoever asks where their number comes from gets no answer: write the source into it.',
      fr: 'À qui demande d’où vient son numéro, on ne répond pas : écrivez la source dans la réponse.',
    },
    vague: {
      en: 'This says that you have the number, and not from where (“a partner”, “our files”): name the directory, the fair, the company.',
      fr: 'Cela dit que vous avez le numéro, et non d’où il vient (« un partenaire », « nos fichiers ») : nommez l’annuaire, le salon, la société.',
      severity: 'warning',
    },
    none: {
      en: 'Nothing says where the number comes from: write the source into the opening, or an answer to whoever asks.',
      fr: 'Rien ne dit d’où vient le numéro : écrivez la source dans l’ouverture, ou une réponse à qui la demande.',
      severity: 'warning',
    },
    unjudged: {
      en: 'The source of the number is not judged in this language (only French and English are): look yourself.',
      fr: 'L’origine du numéro n’est pas jugée dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      let isHidden = false;
      for (const [i, turn] of script.turns.entries())
        if (hidesSource(script, i) || isKeptQuiet(script, i, 'source')) {
          isHidden = true;
          ctx.report(at(turn.at), 'hidden');
        }
      const [first] = callerTurns(script);
      if (first === undefined || isHidden) return;
      const source = spokenSource(script);
      if (typeof source === 'object') ctx.report(at(source), 'vague');
      else if (source === 'none')
        ctx.report(at((script.turns[first] as ScriptTurn).at), isLanguageRead(script.language) ? 'none' : 'unjudged');
    },
  }),
});
