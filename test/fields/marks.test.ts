import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diffusion, makeDiffusionReader } from '../../src/fields/company/sirene-register.js';
import { type DirectoryMention, makeMentionReader } from '../../src/fields/opposition/directory-mention.js';

/** Reads one cell as a rule is given it: trimmed. */
const table = <T extends string>(of: (cell: string) => T, cases: Readonly<Record<T, readonly string[]>>): void => {
  for (const [mark, cells] of Object.entries(cases) as [T, readonly string[]][]) {
    for (const cell of cells) test(`${JSON.stringify(cell)} is ${mark}`, () => expect(of(cell.trim())).toBe(mark));
  }
};

/** The column is named after the refusal, so that a tick says it. */
const french: (cell: string) => DirectoryMention = makeMentionReader('liste anti-prospection');
const swiss: (cell: string) => DirectoryMention = makeMentionReader('Sterneintrag');
const sirene: (cell: string) => Diffusion = makeDiffusionReader();

describe('in a French directory', () => {
  table(french, {
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
    unlisted: ['Liste rouge', 'liste rouge, anti-prospection', 'ROUGE'],
    none: [
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
    unclear: ['Orange SA', 'Les Rouges-Gorges', '3', 'constructor', '__proto__', 'à vérifier'],
  });
});

describe('in a Swiss directory', () => {
  table(swiss, {
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
    unlisted: [],
    none: ['nein', 'non', '0', 'kein Stern', 'sans astérisque'],
    unclear: ['Sternberg AG', 'abc', 'toString'],
  });
});

describe('in Sirene', () => {
  table(sirene, {
    partial: ['P', 'p', 'N', ' P ', 'Partiellement diffusible', 'diffusion partielle', 'Non diffusible'],
    open: ['O', 'o', 'Diffusible'],
    unclear: ['A', 'OP', 'valueOf'],
  });
});

test('a text of no meaning never clears anybody', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[b-mq-wz]{4,12}$/), (text) => {
      fc.pre(!/publie|neant|nein|kein|non|no/.test(text));
      for (const of of [french, swiss]) expect(of(text)).not.toBe('none');
      expect(sirene(text)).not.toBe('open');
    }),
  );
});
