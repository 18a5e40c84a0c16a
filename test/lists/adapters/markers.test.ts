import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frenchMention, isNotDiffused, type Mark, sireneMark, sireneStatus, swissAsterisk } from '../../../src/lists/adapters/markers.js';

const table = (of: (cell: string) => Mark, cases: Readonly<Record<Mark, readonly string[]>>): void => {
  for (const [mark, cells] of Object.entries(cases)) {
    for (const cell of cells)
      test(`${JSON.stringify(cell)} ${mark === 'refuses' ? mark : `is ${mark}`}`, () => expect(of(cell)).toBe(mark));
  }
};

describe('in a French directory', () => {
  table(frenchMention, {
    refuses: [
      'Anti-prospection',
      'antiprospection',
      'ANTI PROSPECTION',
      'liste orange',
      'Orange',
      '*',
      ' ** ',
      '⭐️',
      '🟧',
      'Opposition',
      'opposée à la prospection : opposition',
      'ne pas démarcher',
      'Pas de démarchage',
      'non prospectable',
      'Stop publicité',
      'oui',
      'x',
      '1',
    ],
    red: ['Liste rouge', 'liste rouge, anti-prospection', 'ROUGE'],
    clear: [
      'non',
      '0',
      'Aucune',
      'sans opposition',
      'pas d’opposition',
      'anti-prospection : non',
      'Parution',
      'liste universelle',
      'publié',
    ],
    blank: ['', '   '],
    unknown: ['Orange SA', 'Les Rouges-Gorges', '3', 'constructor', '__proto__', 'à vérifier'],
  });
});

describe('in a Swiss directory', () => {
  table(swissAsterisk, {
    refuses: [
      '*',
      '★',
      'Sterneintrag',
      'Stern',
      'astérisque',
      'asterisco',
      'x',
      'Ja',
      'oui',
      'wünscht keine Werbung',
      'ne souhaite pas de publicité',
    ],
    red: [],
    clear: ['nein', 'non', '0', 'kein Stern', 'sans astérisque'],
    blank: ['', ' '],
    unknown: ['Sternberg AG', 'abc', 'toString'],
  });
});

describe('in Sirene', () => {
  table(sireneStatus, {
    refuses: ['P', 'p', 'N', ' P ', 'Partiellement diffusible', 'diffusion partielle', 'Non diffusible'],
    red: [],
    clear: ['O', 'o', 'Diffusible'],
    blank: ['', '  '],
    unknown: ['A', 'OP', '[ND]', 'valueOf', 'oui'],
  });

  const cases: Readonly<Record<string, [readonly string[], readonly string[], Mark]>> = {
    'a unit that refuses refuses for its establishments': [['P', 'O'], [], 'refuses'],
    'an establishment that refuses does, whatever its unit says': [['O', 'P'], [], 'refuses'],
    'both diffused is clear': [['O', 'O'], ['1 RUE X'], 'clear'],
    'one diffused and one blank is clear': [['O', ''], [], 'clear'],
    'one diffused and one that nobody knows clears nobody': [['O', 'Z'], [], 'unknown'],
    '[ND] in a name is a refusal, whatever the statuses say': [['O', 'O'], ['[ND]', 'PARIS'], 'refuses'],
    'two blanks say nothing': [['', ''], [], 'blank'],
    'no column says nothing': [[], [], 'blank'],
  };
  for (const [name, [statuses, others, mark]] of Object.entries(cases)) test(name, () => expect(sireneMark(statuses, others)).toBe(mark));

  test('[ND] is a whole cell', () => {
    expect([' [nd] ', '[ND]', 'ND', 'x [ND]', ''].map(isNotDiffused)).toEqual([true, true, false, false, false]);
  });
});

test('a text of no meaning never clears anybody', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[b-mq-wz]{4,12}$/), (text) => {
      fc.pre(!/publie|neant|nein|kein|non|no/.test(text));
      for (const of of [frenchMention, swissAsterisk, sireneStatus]) expect(['clear', 'blank']).not.toContain(of(text));
    }),
  );
});
