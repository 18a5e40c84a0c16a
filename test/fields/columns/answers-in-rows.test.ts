import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const readers = makeValueReaders('FR');
/** What the column of answers is, of a file with a row for each answer. */
const answersOf = (asked: string, answered: string, rows: readonly (readonly [string, string])[]) => {
  const [, , answers] = resolveColumns(
    ['Email', asked, answered],
    rows.map(([question, answer], i) => [`p${i}@acme.example`, question, answer]),
    {},
    readers,
  );
  return answers?.suspect ? (answers.leans ?? 'whatever it holds') : answers?.field;
};

describe('a form with a row for each answer', () => {
  const TO_NEWS = 'Souhaitez-vous recevoir la newsletter ?';
  it.each([
    [
      'a question of leave among others',
      'Question',
      'Réponse',
      [
        [TO_NEWS, 'Non'],
        ['Régime', 'Végétarien'],
      ],
      'topic',
    ],
    [
      'in English',
      'Question text',
      'Answer',
      [
        ['Newsletter', 'No'],
        ['Diet', 'None'],
      ],
      'topic',
    ],
    [
      'in German',
      'Frage',
      'Antwort',
      [
        ['Newsletter', 'Nein'],
        ['Anreise', 'Bahn'],
      ],
      'topic',
    ],
    [
      'a question whose yes refuses',
      'Question',
      'Réponse',
      [
        ['Ne plus me contacter', 'Oui'],
        ['Régime', 'Aucun'],
      ],
      'whatever it holds',
    ],
    [
      'questions of something else',
      'Question',
      'Réponse',
      [
        ['Régime', 'Végétarien'],
        ['Taille', 'M'],
      ],
      undefined,
    ],
    [
      'answers without questions',
      'Ville',
      'Réponse',
      [
        ['Lyon', 'Intéressé'],
        ['Metz', 'À voir'],
      ],
      undefined,
    ],
  ] as const)('%s', (_, asked, answered, rows, expected) => {
    const found = answersOf(asked, answered, rows);
    if (expected === undefined) expect(['topic', 'whatever it holds']).not.toContain(found);
    else expect(found).toBe(expected);
  });
});
