import {
  callerTurns,
  defineSubjectRule,
  falseClaimsIn,
  introducedIn,
  isLanguageRead,
  LAWS,
  type ScriptTurn,
  saysArtificial,
  surchargeOf,
} from '../src/author.js';

/** The first words of a call say who calls and for which company. */
export default defineSubjectRule({
  id: 'script-identity',
  about: 'scripts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cpce-l34-5'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Caller who does not say who calls', fr: 'Appelant qui ne dit pas qui il est' },
    why: {
      en: 'The first words of a call say who calls and for which company. A person who does not know that cannot decide whether to stay on the line.',
      fr: 'Les premiers mots d’un appel disent qui appelle et pour quelle société. Sans cela, personne ne peut décider de rester en ligne.',
    },
    remedy: { en: 'Open with name and company.', fr: 'Commencez par le nom et la société.' },
    bad: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, je m’appelle Claire Martin. Je vous appelle au sujet de vos fenêtres.\n',
        says: ['company'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, c’est la société Atelux. Je vous appelle au sujet de vos fenêtres.\n',
        says: ['person'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, avez-vous deux minutes ?\n\n## La personne refuse\n\n> Je vous retire de notre fichier. Bonne journée.\n',
        says: ['none'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, je suis Julie Petit de la Sécurité sociale. Je vous appelle au sujet de votre mutuelle.\n',
        says: ['public'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de votre toiture, c’est obligatoire.\n',
        says: ['compulsory'],
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
  severity: 'error',
  messages: {
    none: {
      en: 'The opening does not say who calls and for which company: begin with both.',
      fr: 'L’ouverture ne dit pas qui appelle ni pour quelle société : commencez par les deux.',
    },
    company: {
      en: 'The opening does not say for which company the call is: name it.',
      fr: 'L’ouverture ne dit pas pour quelle société est l’appel : nommez-la.',
    },
    person: {
      en: 'The opening names the company, and not who speaks: say both.',
      fr: 'L’ouverture nomme la société, et non qui parle : dites les deux.',
      severity: 'warning',
    },
    surcharged: {
      en: 'Whoever calls the number of this script back pays a premium rate: give an ordinary number.',
      fr: 'Qui rappelle le numéro de ce script paie un numéro surtaxé : donnez un numéro ordinaire.',
      severity: 'warning',
    },
    public: {
      en: 'Who calls or for whom is hidden, or passes for another (a public body, an operator, a colleague): give the name of the company.',
      fr: 'Qui appelle ou pour qui est caché, ou passe pour un autre (organisme public, réseau, confrère) : donnez le nom de la société.',
    },
    compulsory: {
      en: 'The caller says that it is compulsory: nobody has to take a sales call or a visit, so strike it.',
      fr: 'L’appelant dit que c’est obligatoire : nul n’est tenu de répondre à un démarchage ni de recevoir qui que ce soit, supprimez-le.',
      severity: 'warning',
    },
    unjudged: {
      en: 'Who calls is not judged in this language (only French and English are): look yourself.',
      fr: 'Qui appelle n’est pas jugé dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      for (const [i, turn] of script.turns.entries()) {
        for (const claim of falseClaimsIn(script, i)) ctx.report(at(turn.at), claim);
        if (turn.speaker === 'caller' && surchargeOf(turn.says, script) === 'premium') ctx.report(at(turn.at), 'surcharged');
      }
      const opening = callerTurns(script).slice(0, 2);
      const [first] = opening;
      if (first === undefined) return;
      const where = at((script.turns[first] as ScriptTurn).at);
      const told = opening.map((turn) => introducedIn((script.turns[turn] as ScriptTurn).says));
      const [person, company] = [told.some((one) => one.person), told.some((one) => one.company)];
      // Names alone may be anybody's: the sentence must introduce.
      if (!isLanguageRead(script.language)) ctx.report(where, 'unjudged');
      else if (!opening.some((turn) => script.says(turn, 'identity'))) ctx.report(where, 'none');
      else if (person && !company && !told.some((one) => one.unsure)) ctx.report(where, 'company');
      // A machine has no name to say.
      else if (company && !person && !opening.some((turn) => saysArtificial((script.turns[turn] as ScriptTurn).says)))
        ctx.report(where, 'person');
    },
  }),
});
