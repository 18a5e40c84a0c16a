import { defineSubjectRule, insistenceOf, LAWS } from '../src/author.js';

/** A no ends the call. */
export default defineSubjectRule({
  id: 'script-insists',
  about: 'scripts',
  since: '0.2.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Caller who insists after a no', fr: 'Appelant qui insiste après un non' },
    why: {
      en: 'A no ends the call. A script that argues on makes the caller break the right to object.',
      fr: 'Un non met fin à l’appel. Un script qui argumente encore fait enfreindre le droit d’opposition à l’appelant.',
    },
    remedy: {
      en: 'Take the objection handling out of the refusal. Note it, and say goodbye.',
      fr: 'Retirez l’argumentaire de la réponse au refus. Notez-le, et dites au revoir.',
    },
    bad: [
      {
        text: '# Script\n\n## La personne refuse\n\n> Désolé, je ne peux pas vous retirer : votre numéro est public.\n',
        says: ['kept'],
        fileName: 'calls.md',
      },
      { text: '# Script\n\nSi la personne hésite, redemander une fois autrement.\n', says: ['unsure'], fileName: 'calls.md' },
      {
        text: '# Script\n\n## La personne refuse\n\n> Je comprends, mais juste une dernière question : combien payez-vous aujourd’hui ?\n',
        says: ['said'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n- « Ne m’appelez plus » : Je comprends, juste 30 secondes : combien de devis faites-vous par mois ?\n',
        says: ['demanded'],
        fileName: 'calls.md',
      },
      { text: '{"prompt": "Si la personne refuse, insiste et propose une réduction."}', says: ['directed'], fileName: 'agent.json' },
      {
        text: '# Script\n\n## Relance\n\nRappeler tous les contacts en « opposition » au bout de 6 mois.\n',
        says: ['again'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## « Je suis sur Bloctel »\n\n> Bloctel ne concerne pas notre entreprise. Deux questions seulement…\n',
        says: ['listed'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## « Je suis sur Bloctel »\n\n> Je comprends, mais cela ne prend que deux minutes.\n',
        says: ['argued'],
        fileName: 'calls.md',
      },
      { text: '# Script\n\n## Mon mari est mort\n\n> Justement, nous avons une offre.\n', says: ['mourner'], fileName: 'calls.md' },
    ],
    good: [
      {
        text: '# Script\n\n## « Je suis sur Bloctel »\n\n> C’est noté, je vous retire de notre fichier. Bonne journée.\n\n## Relance\n\nNe jamais rappeler un contact en opposition.\n',
        says: [],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de vos fenêtres. Si vous ne souhaitez pas être rappelé, dites-le moi.\n\n## La personne refuse\n\n> Je note que vous ne souhaitez plus être appelé, je vous retire de notre fichier. Bonne journée.\n',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'error',
  messages: {
    said: {
      en: 'This turn argues on after a refusal: end the call instead.',
      fr: 'Cette réplique insiste après un refus : terminez plutôt l’appel.',
      severity: 'warning',
    },
    demanded: {
      en: 'Whoever asks not to be called again, or to be taken off, is argued with: note it, and end the call.',
      fr: 'On argumente face à qui demande à ne plus être appelé, ou à être retiré : notez-le, et terminez l’appel.',
    },
    directed: {
      en: 'The directions say to go on after a refusal, or not to note it: have the call end, and the refusal noted.',
      fr: 'Les consignes disent d’insister après un refus, ou de ne pas le noter : faites finir l’appel et noter le refus.',
    },
    unsure: {
      en: 'The directions have people who are unsure asked again: take a hesitation for a no, or write what ends the call.',
      fr: 'Les consignes font redemander à qui hésite : prenez l’hésitation pour un non, ou écrivez ce qui finit l’appel.',
      severity: 'warning',
    },
    mourner: {
      en: 'Whoever tells of a death or an illness is sold something: apologise, and end the call.',
      fr: 'On vend à qui parle d’un décès ou d’une maladie : présentez vos excuses, et terminez l’appel.',
    },
    again: {
      en: 'The directions have people who refused called again: strike that line, a refusal has no end.',
      fr: 'Les consignes font rappeler des personnes qui ont refusé : supprimez cette ligne, un refus n’a pas de fin.',
    },
    kept: {
      en: 'Whoever refuses is told that they cannot be taken off: take them off, and note it.',
      fr: 'À qui refuse, on répond qu’on ne peut pas le retirer : retirez-le, et notez-le.',
    },
    listed: {
      en: 'Whoever says they are on a list of refusals is told that it does not matter: note the refusal, and end the call.',
      fr: 'À qui se dit inscrit sur une liste d’opposition, on répond que cela ne compte pas : notez le refus, et terminez l’appel.',
    },
    argued: {
      en: 'Whoever says they are on a list of refusals is argued with: note the refusal, and end the call.',
      fr: 'On argumente face à qui se dit inscrit sur une liste d’opposition : notez le refus, et terminez l’appel.',
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      for (const [i, turn] of script.turns.entries()) {
        const insistence = insistenceOf(script, i);
        if (insistence) ctx.report(at(turn.at), insistence);
      }
    },
  }),
});
