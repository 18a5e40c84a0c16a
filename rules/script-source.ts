import { defineSubjectRule, hidesSource, isKeptQuiet, LAWS } from '../src/author.js';

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
  },
  visit: (ctx) => ({
    script(script, at) {
      for (const [i, turn] of script.turns.entries())
        if (hidesSource(script, i) || isKeptQuiet(script, i, 'source')) ctx.report(at(turn.at), 'hidden');
    },
  }),
});
