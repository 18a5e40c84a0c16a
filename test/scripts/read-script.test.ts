import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScript } from '../../src/scripts/read-script.js';
import { isRefusalCue } from '../../src/scripts/refusal-cue.js';
import { bytesOf } from '../messages/support.js';

/** Each turn as `heading > what is said {what is done}`, with NO before an answer to a refusal. */
const told = (text: string, name = 'a.md'): string[] =>
  readScript(bytesOf(text), name).turns.map(
    ({ heading, says, notes, isRefusal, speaker }) =>
      `${isRefusal ? 'NO ' : ''}${speaker === 'contact' ? 'contact ' : ''}${heading === undefined ? '' : `${heading} > `}${says}${notes === '' ? '' : ` {${notes}}`}`,
  );

describe('a script in Markdown', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'under headings',
      '# Titre\n\n## Ouverture\n« Bonjour, Léa Roy, de la société Acme. »\n\n## Refus\n« Bien noté, je vous retire de la liste. »\n→ raccrocher, statut « opposition »',
      [
        'Ouverture > Bonjour, Léa Roy, de la société Acme.',
        'NO Refus > Bien noté, je vous retire de la liste. {raccrocher, statut « opposition »}',
      ],
    ],
    [
      'in a table',
      '| Moment | Say |\n|---|---|\n| Opening | "Hello, Ann Lee from Acme here." |\n| "Not interested" | "Understood, I will remove you. Bye." Then end the call. |',
      ['Opening > Hello, Ann Lee from Acme here.', 'NO "Not interested" > Understood, I will remove you. Bye. {Then end the call.}'],
    ],
    [
      'after labels in bold',
      '**Ouverture.** Bonjour, Léa Roy pour Acme.\n\n**Refus.** Pas de souci, bonne journée. (Raccrocher.)',
      ['Ouverture > Bonjour, Léa Roy pour Acme.', 'NO Refus > Pas de souci, bonne journée. {Raccrocher.}'],
    ],
    [
      'after a label, without quotation marks, beside objections in them',
      'ACCROCHE : Bonjour, Léa Roy, de la société Acme, c’est un appel commercial.\nOBJECTIONS\n- "Où avez-vous eu mon numéro ?" -> dire qu’il vient de l’annuaire\n- "Ça ne m’intéresse pas du tout" -> merci, je le note',
      [
        'ACCROCHE > Bonjour, Léa Roy, de la société Acme, c’est un appel commercial. OBJECTIONS',
        'ACCROCHE > Où avez-vous eu mon numéro ? {dire qu’il vient de l’annuaire}',
        'NO "Ça ne m’intéresse pas du tout" > merci, je le note',
      ],
    ],
    [
      'after a label that greets, among lines in quotation marks',
      'Opening: Hello, this is Ann Lee from Acme, a business call.\n\n"Is your carpet older than five years?"\n\n"May I call you again next week?"',
      [
        'Opening > Hello, this is Ann Lee from Acme, a business call.',
        'Opening > Is your carpet older than five years?',
        'Opening > May I call you again next week?',
      ],
    ],
    [
      'with advice on greeting, which nobody says',
      'Note : bonjour est de rigueur avec tous les contacts.\n\n« Léa Roy, de la société Acme. »\n\n« Êtes-vous la bonne personne ? »',
      [' {Note : bonjour est de rigueur avec tous les contacts.}', 'Léa Roy, de la société Acme.', 'Êtes-vous la bonne personne ?'],
    ],
    [
      'after labels in italics',
      "*Question* : Combien êtes-vous ?\n\n*S'il refuse* : Entendu, au revoir. — clore, saisir l'opposition.",
      ['Question > Combien êtes-vous ?', "NO S'il refuse > Entendu, au revoir. {clore, saisir l'opposition.}"],
    ],
    [
      'in numbered lines',
      '1. "Hello, this is Robin from Acme Care."\n2. "Is your carpet older than five years?"\n3. On no: "Noted, we have taken you off. Goodbye." → end, flag written.',
      [
        'Hello, this is Robin from Acme Care.',
        'Is your carpet older than five years?',
        'NO On no > Noted, we have taken you off. Goodbye. {end, flag written.}',
      ],
    ],
    [
      'in quotes of Markdown',
      '> Bonjour, agence Acme.\n\n*« Non, ça ne m’intéresse pas. »*\n> Très bien, je vous retire. Bonne journée.\n\n(Cocher « ne plus contacter ».)',
      [
        'Bonjour, agence Acme.',
        'NO « Non, ça ne m’intéresse pas. » > Très bien, je vous retire. Bonne journée. {Cocher « ne plus contacter »}',
      ],
    ],
    [
      'as a dialogue',
      'Agent : Bonjour, Léa Roy, société Acme.\nProspect : Non merci.\nAgent : Très bien, je vous retire.',
      ['Bonjour, Léa Roy, société Acme.', 'contact Non merci.', 'NO Très bien, je vous retire.'],
    ],
    [
      'all in bold',
      '**Bonjour monsieur, je vous appelle au sujet de votre contrat de nettoyage, qui peut vous coûter moins cher. Dites-le-moi et j’arrête.**',
      [
        'Bonjour monsieur, je vous appelle au sujet de votre contrat de nettoyage, qui peut vous coûter moins cher. Dites-le-moi et j’arrête.',
      ],
    ],
    [
      'with settings in a comment',
      '## Opening\n"Good afternoon, Tom Beckett calling from Acme."\n\n<!-- recording: on -->',
      ['Opening > Good afternoon, Tom Beckett calling from Acme.', ' {recording: on}'],
    ],
    [
      'under lines that quote the contact',
      'Hi, this is Tom from Acme.\nI am calling about your quotes.\n\nIf they say "take me off your list":\n"Sure, I have removed you. Have a good day."\n\nIf they say "stop calling me": "OK, I have noted it, goodbye."\n\nWrite the call down in the file.',
      [
        'Hi, this is Tom from Acme. I am calling about your quotes.',
        'NO If they say "take me off your list" > Sure, I have removed you. Have a good day.',
        'NO If they say "stop calling me" > OK, I have noted it, goodbye. {Write the call down in the file.}',
      ],
    ],
    [
      'under headings that quote the contact',
      '## Ouverture\nBonjour, Léa Roy, de la société « Acme ».\n\n### « Ça ne m’intéresse pas »\nC’est noté, bonne journée.\n\n### « Retirez-moi de votre fichier »\nJe vous retire, bonne journée.',
      [
        'Ouverture > Bonjour, Léa Roy, de la société « Acme ».',
        'NO « Ça ne m’intéresse pas » > C’est noté, bonne journée.',
        'NO « Retirez-moi de votre fichier » > Je vous retire, bonne journée.',
      ],
    ],
    [
      'with a colon in what is said',
      'Bonjour, Léa Roy, de la société Acme.\nSi vous voulez, voici notre offre :\ndeux mois pour rien.',
      ['Bonjour, Léa Roy, de la société Acme. Si vous voulez, voici notre offre : deux mois pour rien.'],
    ],
    [
      'with a condition before directions, on a line of its own',
      "Bonjour, Léa Roy, de la société Acme.\nSi la personne refuse : terminez l'appel et notez le refus.\nSi elle accepte : fixer un rendez-vous.",
      [
        'Bonjour, Léa Roy, de la société Acme.',
        "NO Si la personne refuse >  {terminez l'appel et notez le refus.}",
        'Si elle accepte >  {fixer un rendez-vous.}',
      ],
    ],
    [
      'with a condition and a comma, and the name of the moment',
      'En cas de refus, remercier, noter l’opposition, ne plus rappeler.\n\nRefus : insister deux fois.',
      ['NO En cas de refus >  {remercier, noter l’opposition, ne plus rappeler.}', 'NO Refus >  {insister deux fois.}'],
    ],
    [
      'with a condition before an arrow',
      "S'il refuse → raccrocher et cocher NPA\nIf they decline -> thank them, note the refusal\nRefus => ne plus rappeler",
      [
        "NO S'il refuse >  {raccrocher et cocher NPA}",
        'NO If they decline >  {thank them, note the refusal}',
        'NO Refus >  {ne plus rappeler}',
      ],
    ],
    [
      'with a condition before what is said',
      'If they refuse: Thank you, I have taken you off our list. Goodbye.\nIf they say no, note the refusal, never call again.\nSi la personne refuse : et une réduction ?',
      [
        'NO If they refuse > Thank you, I have taken you off our list. Goodbye.',
        'NO If they say no >  {note the refusal, never call again.}',
        'NO Si la personne refuse > et une réduction ?',
      ],
    ],
    [
      'with a refusal between two others, and an opening after all of them',
      'Si la personne refuse : noter le refus.\n\nBonjour, Léa Roy, de la société Acme, je vous appelle pour vos bacs.',
      ['NO Si la personne refuse >  {noter le refus.}', 'Bonjour, Léa Roy, de la société Acme, je vous appelle pour vos bacs.'],
    ],
    [
      'with conditions that speak to the contact',
      'Si vous refusez, dites-le moi : je note votre refus.\nIf you refuse, tell me: I write it down.\nSi je comprends bien, rien ne presse : tout va bien.\nNotre société ne refuse personne : essayez.',
      [
        'Si vous refusez, dites-le moi : je note votre refus. If you refuse, tell me: I write it down. Si je comprends bien, rien ne presse : tout va bien. Notre société ne refuse personne : essayez.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('has a title, a language and places', () => {
    const { title, language, turns } = readScript(
      bytesOf('# Appel\r\n\r\n## Ouverture\r\nBonjour, je suis Léa Roy de la société Acme et je vous appelle pour vos bacs.\r\n'),
      'a.md',
    );
    expect([title, language, turns.map(({ at }) => [at.line, at.column])]).toEqual([
      { text: 'Appel', at: { line: 1, column: 1, length: 7 } },
      'fr',
      [[3, 1]],
    ]);
  });

  it('of nothing has no turns', () => {
    for (const text of ['', '\n\n', '# Titre', '|---|---|']) expect(told(text)).toEqual([]);
  });
});

describe('a voice agent in JSON', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'says what its keys call speech',
      { name: 'Bot', first_message: 'Hello, this is Ann.', voice: 'alloy' },
      ['first_message > Hello, this is Ann.', 'voice > {alloy}'.replace('> ', '>  ')],
    ],
    [
      'answers a no under a state of that name',
      { states: [{ name: 'not interested', say: 'OK, removed.' }] },
      ['NO not interested > OK, removed.'],
    ],
    ['has its language for do-not-call lists', { dncLanguage: ['We will not call again.'] }, ['NO dncLanguage > We will not call again.']],
    [
      'never says what it must not say',
      {
        neverSay: ['Buy now'],
        turns: [
          { speaker: 'customer', text: 'No thanks' },
          { speaker: 'agent', text: 'Goodbye.' },
        ],
      },
      ['contact turns > No thanks', 'NO turns > Goodbye.'],
    ],
  ])('%s', (_, value, expected) => {
    expect(told(JSON.stringify(value), 'a.json')).toEqual(expected);
  });

  it('points at the place and the path', () => {
    const [turn] = readScript(bytesOf('{\n  "turns": [\n    {"say": "Hello \\"you\\""}\n  ]\n}'), 'a.json').turns;
    expect(turn).toMatchObject({ says: 'Hello "you"', path: ['turns', 0, 'say'], at: { line: 3, column: 13 } });
  });

  it('that is broken is read as far as it goes', () => {
    expect(told('{"say": "Hello", "turns": [', 'a.json')).toEqual(['say > Hello']);
    expect(told('['.repeat(100_000), 'a.json')).toEqual([]);
  });
});

describe('what tells that somebody says no', () => {
  it.each([
    ...[
      'Refus',
      'En cas de refus',
      'Si la personne refuse',
      "S'il refuse",
      '« Non merci »',
      '« Non » (2e fois)',
      'Toujours non',
      '« Ça ne m’intéresse pas »',
      'Pas intéressé',
      'Tour 3, non',
    ],
    ...[
      'Refusal',
      'No',
      'On no',
      'They decline',
      "If they aren't keen",
      '"Not interested"',
      '"Stop calling"',
      'Turn 3b: caller says no, stop, remove me',
      'Prospect objects',
      'ne veut plus être appelé',
    ],
  ])('%s', (cue) => {
    expect(isRefusalCue(cue)).toBe(true);
  });

  it.each([
    ...[
      'Ouverture',
      'Droit de refuser',
      'Opposition',
      'Si la personne est intéressée',
      'Oui',
      '« Pas le temps »',
      'Notre offre',
      'Nom de l’interlocuteur',
      'Objections',
    ],
    ...[
      'Opening',
      'Yes',
      'If they are keen',
      '"No budget"',
      '"Send me an email"',
      '"Call me later"',
      'Interested',
      'Right to object',
      'Notes',
      'Agreement',
    ],
    ...['« Appelez-moi demain »', '« Ne quittez pas »', '"Don’t hang up"', '"Call me"'],
  ])('not %s', (cue) => {
    expect(isRefusalCue(cue)).toBe(false);
  });
});

describe('the labelled scripts', () => {
  const FOLDER = fileURLToPath(new URL('../../scripts/evaluate/messages/scripts/', import.meta.url));
  /** Turns that answer a no; one in all others. */
  const REFUSALS: Readonly<Record<string, number>> = { '10': 2, '11': 2, '12': 0, '20': 2 };

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))(
    '%s has the refusals that it has, and says something first',
    (name) => {
      const { turns } = readScript(readFileSync(`${FOLDER}${name}`), name);
      expect(turns.filter(({ isRefusal }) => isRefusal)).toHaveLength(REFUSALS[name.slice(0, 2)] ?? 1);
      expect(turns.find(({ says }) => says !== '')?.says).toMatch(/^(?:Bonjour|Hello|Hi|Good|Hiya)/);
    },
  );
});

describe('brackets in what is said', () => {
  it.each([
    [
      'Bonjour, je suis [Prénom Nom] de la société [Nom de l’entreprise].',
      'Bonjour, je suis [Prénom Nom] de la société [Nom de l’entreprise].',
      '',
    ],
    ['Bonjour. [Attendre la réponse du client]', 'Bonjour.', 'Attendre la réponse du client'],
    ['Bonjour [sourire].', 'Bonjour .', 'sourire'],
  ])('%s', (text, says, notes) => {
    expect(readScript(bytesOf(`# Script\n\n${text}\n`), 'a.md').turns.map((turn) => [turn.says, turn.notes])).toEqual([[says, notes]]);
  });
});
