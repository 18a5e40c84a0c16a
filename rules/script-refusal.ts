import {
  defineSubjectRule,
  directedToGoOn,
  isLanguageRead,
  LAWS,
  recordsRefusal,
  refusalAnswers,
  settlesInPassing,
} from '../src/author.js';

/** When the person says no, the call ends and the refusal is written down. */
export default defineSubjectRule({
  id: 'script-refusal',
  about: 'scripts',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-opposition'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Refusal that the script does not settle', fr: 'Refus que le script ne règle pas' },
    why: {
      en: 'When the person says no, the call ends and the refusal is written down. A script without that answer leaves it to each caller.',
      fr: 'Quand la personne dit non, l’appel s’arrête et le refus est noté. Un script sans cette réponse laisse chacun faire.',
    },
    remedy: {
      en: 'Write what to say after a refusal. It is noted, the person is taken off the file, goodbye.',
      fr: 'Écrivez que dire à un non. C’est noté, la personne sort du fichier, au revoir.',
    },
    bad: [
      { text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux.\n', says: ['none'], fileName: 'calls.md' },
      { text: '# Script\n\n## La personne refuse\n\n> Pas de souci, bonne journée.\n', says: ['notRecorded'], fileName: 'calls.md' },
      {
        text: '# Script\n\n## La personne refuse\n\n> Juste une dernière question : combien payez-vous aujourd’hui ?\n',
        says: ['goesOn'],
        fileName: 'calls.md',
      },
      { text: '# Script\n\nSi la personne refuse : lui dire au revoir.\n', says: ['notRecorded'], fileName: 'calls.md' },
      { text: '# Script\n\nSi la personne refuse : dites-lui d’écrire au siège.\n', says: ['elsewhere'], fileName: 'calls.md' },
      {
        text: '# Script\n\n## « Ne m’appelez plus »\n\n> Très bien, je vous rappelle le mois prochain.\n\n## « Retirez-moi »\n\n> C’est noté, je vous retire de notre fichier. Bonne journée.\n',
        says: ['callsBack'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script\n\n> Bonjour, Claire Martin de la société Atelux. Si vous ne souhaitez pas poursuivre, je mets fin à l’appel et ne vous rappelle pas.\n',
        says: [],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n> Bonjour, Claire Martin de la société Atelux.\n\nSi la personne refuse : terminez l’appel et notez le refus.\n',
        says: [],
        fileName: 'calls.md',
      },
      { text: '# Script\n\nSi la personne refuse : insister deux fois.\n', says: [], fileName: 'calls.md' },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de vos fenêtres. Si vous ne souhaitez pas être rappelé, dites-le moi.\n\n## La personne refuse\n\n> Je note que vous ne souhaitez plus être appelé, je vous retire de notre fichier. Bonne journée.\n',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'error',
  messages: {
    none: {
      en: 'Nothing says what to do when the person refuses: end the call and write it down.',
      fr: 'Rien ne dit que faire quand la personne refuse : terminez l’appel et notez-le.',
    },
    goesOn: {
      en: 'The answer to a refusal goes on instead of ending the call: end it, and note the refusal.',
      fr: 'La réponse à un refus continue au lieu de finir l’appel : terminez-le, et notez le refus.',
    },
    callsBack: {
      en: 'This answer to a refusal promises another call: let it end there, and note the refusal.',
      fr: 'Cette réponse à un refus annonce un nouvel appel : arrêtez-vous là, et notez le refus.',
    },
    elsewhere: {
      en: 'This answer to a refusal sends the person elsewhere (an email, a form, another list): note the refusal yourself.',
      fr: 'Cette réponse à un refus renvoie la personne ailleurs (mail, formulaire, autre liste) : notez vous-même le refus.',
    },
    notRecorded: {
      en: 'The answer to a refusal does not write it down: say that the person is taken off the file.',
      fr: 'La réponse à un refus ne le note pas : dites que la personne sort du fichier.',
    },
    notAlways: {
      en: 'One of the answers to a refusal does not write it down: note it there too.',
      fr: 'Une des réponses à un refus ne le note pas : notez-le là aussi.',
      severity: 'warning',
    },
    unjudged: {
      en: 'What follows a refusal is not judged in this language (only French and English are): look yourself.',
      fr: 'La suite d’un refus n’est pas jugée dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      const [first] = script.turns;
      if (!first) return;
      const answers = refusalAnswers(script);
      const faulty = answers.filter(({ fault }) => fault !== undefined);
      for (const { turn, fault } of faulty) if (fault) ctx.report(at(turn.at), fault);
      if (!isLanguageRead(script.language)) return ctx.report(at(first.at), 'unjudged');
      const endings = answers.filter(({ ends }) => ends);
      const open = endings.filter(({ records }) => !records);
      // Without a heading that says so, an answer to a no is known by what it says, after the opening.
      const isTold = script.turns.some(
        (turn, i) =>
          !turn.isRefusal && (settlesInPassing(turn.says) || (i > 0 && script.says(i, 'refusal-branch') && recordsRefusal(turn))),
      );
      const isDirected = script.turns.some((_, i) => directedToGoOn(script, i));
      if (endings.length === 0) {
        if (faulty.length > 0 || isDirected) return;
        if (answers[0]) ctx.report(at(answers[0].turn.at), 'goesOn');
        else if (!isTold) ctx.report(at(first.at), 'none');
      } else for (const { turn } of open) ctx.report(at(turn.at), open.length === endings.length ? 'notRecorded' : 'notAlways');
    },
  }),
});
