import { describe, expect, it } from 'vitest';
import { makeClassifier } from '../../../src/lists/columns/classify-entry.js';
import { takeNames } from '../../../src/lists/columns/sheet-names.js';

const taken = (...rows: string[][]) => {
  const { keys, rest, holdsEntries } = takeNames(rows, makeClassifier('FR', undefined));
  return { keys: [...keys], rest: rest.length, holdsEntries };
};

describe('who is named on a sheet, and nothing else', () => {
  it.each([
    ['full names', [['Nom complet'], ['Luc Martin'], ['ROY Anne']], ['luc martin', 'anne roy']],
    [
      'first name and surname',
      [
        ['Nom', 'Prénom'],
        ['MARTIN', 'Luc'],
        ['Roy', 'Anne'],
      ],
      ['luc martin', 'anne roy'],
    ],
    ['a surname alone', [['Nom'], ['Martin']], ['martin']],
    [
      'a civility',
      [
        ['Civilité', 'Nom', 'Prénom'],
        ['M.', 'Lefèvre', 'Zoé'],
      ],
      ['lefevre zoe'],
    ],
    ['a full name with its title', [['Client'], ['Mme Zoé Lefèvre']], ['lefevre zoe']],
    [
      'a date and a postcode beside',
      [
        ['Nom', 'Prénom', 'CP', 'Date'],
        ['Martin', 'Luc', '75011', '01/09/2026'],
      ],
      ['luc martin'],
    ],
    ['no header', [['Luc Martin'], ['Anne de La Tour']], ['luc martin', 'anne de la tour']],
    ['no header, in two columns', [['MARTIN', 'Luc']], ['luc martin']],
    ['a title above', [['Désinscrits 2026'], ['Nom', 'Prénom'], ['Martin', 'Luc']], ['luc martin']],
    ['capitals for a half', [['name'], ['luc MARTIN']], ['luc martin']],
  ])('%s', (_, rows, keys) => {
    const found = taken(...rows);
    expect(found.keys.map((key) => key.split(' ').sort().join(' '))).toEqual(keys.map((key) => key.split(' ').sort().join(' ')));
    expect(found.holdsEntries).toBe(false);
  });

  it.each([
    [
      'addresses',
      [
        ['nom', 'email'],
        ['Luc Martin', 'luc@acme.example'],
      ],
    ],
    [
      'numbers',
      [
        ['nom', 'tel'],
        ['Luc Martin', '06 39 98 12 34'],
      ],
    ],
    [
      'malformed addresses',
      [
        ['nom', 'email'],
        ['Luc Martin', 'luc@acme'],
      ],
    ],
    ['a note', [['à compléter']]],
    ['prose', [['voir avec le service client avant le mois prochain']]],
    ['a first name alone', [['Prénom'], ['Luc']]],
    ['a total', [['Nom'], ['Total : 3']]],
    ['nothing', [['Nom']]],
  ])('nobody: %s', (_, rows) => expect(taken(...rows).keys).toEqual([]));

  it('companies, where a header says so and no column names persons', () => {
    expect(taken(['Société'], ['Acme Conseil SAS'], ['Roy GmbH']).keys).toEqual(['company acme conseil', 'company roy']);
    expect(taken(['Société', 'Nom'], ['Acme Conseil', 'Luc Martin']).keys).toEqual(['luc martin']);
  });

  it('leaves entries where they are', () => {
    expect(taken(['nom', 'email'], ['Luc Martin', ''], ['Anne Roy', 'anne@acme.example'])).toEqual({
      keys: ['luc martin'],
      rest: 2,
      holdsEntries: true,
    });
  });

  it('leaves postal entries too, which are found by both', () => {
    expect(taken(['nom', 'adresse', 'cp'], ['Martin', '12 rue des Lilas', '75011'])).toEqual({
      keys: ['martin'],
      rest: 2,
      holdsEntries: true,
    });
  });
});

it('the header of numbers is nobody', () => {
  expect(taken(['Numéro', 'Date'], ['33612345601', '12/03/2026'])).toEqual({ keys: [], rest: 2, holdsEntries: true });
  expect(taken(['Luc Martin', 'Info'], ['Anne Roy', '12/03/2026']).keys).toEqual(['luc martin', 'anne roy']);
});
