import { expect, it } from 'vitest';
import { documentWords } from '../../src/words/reports/documents.js';

it.each([
  [['2', '4'], 1, 'rows 2, 4, and one more', 'lignes 2, 4, et 1 autre'],
  [['5'], 0, 'row 5', 'ligne 5'],
  [['1:12', '2:28'], 0, 'at 1:12, 2:28 (line and column)', 'en 1:12, 2:28 (ligne et colonne)'],
])('places %s and %i more', (shown, more, english, french) => {
  expect(documentWords('en').places(shown, more)).toBe(english);
  expect(documentWords('fr').places(shown, more).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toBe(french);
});
