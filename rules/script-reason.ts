import {
  callerTurns,
  defineSubjectRule,
  deniesSale,
  isKeptQuiet,
  isLanguageRead,
  LAWS,
  offersSale,
  pretextOf,
  type ScriptTurn,
  saysReason,
} from '../src/author.js';

/** The guide asks to say at once what the call is about, and a call that sells does not say that it sells nothing. */
export default defineSubjectRule({
  id: 'script-reason',
  about: 'scripts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-13'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Caller who does not say why', fr: 'Appelant qui ne dit pas pourquoi' },
    why: {
      en: 'The guide asks to say at once what the call is about. A sales call that passes for a survey hides its purpose.',
      fr: 'Le guide demande de dire tout de suite l’objet de l’appel. Un appel commercial qui se donne pour une enquête cache son but.',
    },
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
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux, au sujet de vos fenêtres. C’est une enquête, pas de la vente.\n',
        says: ['denied'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle pour une enquête à propos de vos fenêtres.\n\n## Suite\n\n> Je vous propose un devis gratuit.\n',
        says: ['survey'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin d’Atelux. Je vous appelle suite à votre commande.\n\n## Consignes\n\nPrétendre que le client a demandé un rappel.\n',
        says: ['pretext', 'lie'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle pour une enquête à propos de vos fenêtres. Combien en avez-vous ?\n',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'error',
  messages: {
    denied: {
      en: 'The opening says that nothing is sold: if the call leads to an offer, say so instead.',
      fr: 'L’ouverture dit que rien n’est à vendre : si l’appel mène à une offre, dites-le à la place.',
    },
    survey: {
      en: 'The opening speaks of a survey, and the script makes an offer: say what the call is for.',
      fr: 'L’ouverture parle d’une enquête, et le script fait une offre : dites à quoi sert l’appel.',
      severity: 'warning',
    },
    lie: {
      en: 'The directions have callers make up an order, a request or a talk: strike that line.',
      fr: 'Les consignes font inventer une commande, une demande ou un échange : supprimez cette ligne.',
    },
    pretext: {
      en: 'The call rests on an order, a request or a talk that nothing shows: say of which day or where it was, or what you offer.',
      fr: 'L’appel invoque une commande, une demande ou un échange que rien ne montre : dites de quel jour ou sur quel site, ou votre offre.',
      severity: 'warning',
    },
    kept: {
      en: 'The directions have callers hide that the call is commercial: strike that line.',
      fr: 'Les consignes font cacher que l’appel est commercial : supprimez cette ligne.',
      severity: 'warning',
    },
    none: {
      en: 'The opening does not say why you call: say it in a sentence.',
      fr: 'L’ouverture ne dit pas pourquoi vous appelez : dites-le en une phrase.',
      severity: 'warning',
    },
    unjudged: {
      en: 'Why you call is not judged in this language (only French and English are): look yourself.',
      fr: 'L’objet de l’appel n’est pas jugé dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      for (const [i, turn] of script.turns.entries()) {
        const pretext = pretextOf(script, i);
        if (pretext) ctx.report(at(turn.at), pretext);
        // Of consumers, the rule script-consumer judges it.
        if (script.audience === 'business' && isKeptQuiet(script, i, 'nature')) ctx.report(at(turn.at), 'kept');
      }
      const callers = callerTurns(script);
      const said = (turn: number): string => (script.turns[turn] as ScriptTurn).says;
      const opening = callers.slice(0, 3);
      const [first] = opening;
      if (first === undefined) return;
      const denied = opening.find((turn) => deniesSale(said(turn)) === 'sale');
      const survey = opening.find((turn) => deniesSale(said(turn)) === 'survey');
      const of = (turn: number) => at((script.turns[turn] as ScriptTurn).at);
      if (denied !== undefined) ctx.report(of(denied), 'denied');
      else if (survey !== undefined && callers.some((turn) => offersSale(said(turn)))) ctx.report(of(survey), 'survey');
      else if (!opening.some((turn) => script.says(turn, 'purpose') || saysReason(said(turn))))
        ctx.report(of(first), isLanguageRead(script.language) ? 'none' : 'unjudged');
    },
  }),
});
