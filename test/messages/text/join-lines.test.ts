import { expect, it } from 'vitest';
import { collapsed, sentencesOfLines } from '../../../src/messages/text/join-lines.js';

it.each<readonly [string, string, readonly string[]]>([
  ['a line that goes on in lower case', 'Nous vous écrivons\npour vous dire', ['Nous vous écrivons pour vous dire']],
  ['a line that goes on in a capital', 'Bonjour Claire\nVotre offre', ['Bonjour Claire', 'Votre offre']],
  ['a line that was filled up', `${'Long '.repeat(15)}mot\nParis compte`, [`${'Long '.repeat(15)}mot Paris compte`]],
  ['a line that ended', 'Nous partons.\nnon', ['Nous partons.', 'non']],
  ['a line that ended with an ellipsis', 'Nous partons…\nnon', ['Nous partons…', 'non']],
  ['a colon before an address', 'Désinscription :\nhttps://a.example', ['Désinscription : https://a.example']],
  ['a colon before an address without its scheme', 'Voir :\n www.a.example', ['Voir :  www.a.example']],
  ['a colon before a mailbox', 'Écrire à :\nmailto:a@a.example', ['Écrire à : mailto:a@a.example']],
  ['a colon before words', 'Nous offrons :\nune remise', ['Nous offrons :', 'une remise']],
  [
    'items',
    'Nous offrons\n- une remise\n• un café\n2) un thé\n# titre\n| cellule',
    ['Nous offrons', '- une remise', 'un café', '2) un thé', '# titre', 'cellule'],
  ],
  ['what only looks like an item', 'Nous offrons\n-une remise', ['Nous offrons', '-une remise']],
  ['a number that is no item', 'Nous sommes\n123) un', ['Nous sommes', '123) un']],
  ['a blank line', 'Nous partons\n\nnon', ['Nous partons', 'non']],
])('%s', (_, text, sentences) => {
  expect(sentencesOfLines(text, 70).map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ').trim())).toEqual(sentences);
});

it('lines that are only ended on purpose go on all the same in lower case', () => {
  const text = `${'Long '.repeat(15)}mot\nParis`;
  expect(sentencesOfLines(text, Number.POSITIVE_INFINITY)).toHaveLength(2);
});

it('spaces run together', () => expect(collapsed(' a \n\t b ')).toBe('a b'));
