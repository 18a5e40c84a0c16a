import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { readCells } from '../column-reading.js';

const said = (header: string, ...cells: readonly string[]) => readCells(header, cells).map((one) => (one === 'nothing' ? 'ok' : 'held'));

describe('who is struck out by the keyboard is not ok', () => {
  it.each([
    '--- Vidal ---',
    '~~Gay~~',
    'XXX Sara Blin',
    'xxx Blin',
    '-- Roy',
    '=== Petit ===',
    '__Morel__',
    '// Simon',
    'zz_Petit',
    'ZZ.Roux',
    'zzz Roux',
  ])('%s', (name) => expect(said('Nom', name)).toEqual(['held']));
  it.each(['Vidal-Gay', '~ Martin', 'Xavier', 'Xxl', 'Zz Top', 'Zzyzx', 'Zola', '--', '---', 'XXX', '-', '/', 'De La Tour', ''])(
    '%j is no such name',
    (name) => expect(said('Nom', name)).toEqual(['ok']),
  );
  it.each([
    ['-g.gay@gay-g.fr', 'held'],
    ['- g.gay@gay-g.fr', 'held'],
    ['g-gay@gay-g.fr', 'ok'],
    ['xavier@gay-g.fr', 'ok'],
    ['_info@gay-g.fr', 'ok'],
  ])('%s', (address, told) => expect(said('Email', address, 'roy@acme.example', 'petit@acme.example')).toEqual([told, 'ok', 'ok']));
});

describe('a list by those who are on it no more', () => {
  it.each([
    'Ex-abonnés',
    'anciens abonnés',
    'Liste des ex-abonnés',
    'former subscribers',
    'Ehemalige Abonnenten',
    'Ex suscriptores',
    'ex iscritti',
    'oud-abonnees',
    'Anciens abonnés newsletter',
  ])('%s', (list) => expect(said('Liste', list)).toEqual(['held']));
  it.each([
    'Abonnés',
    'Anciens clients',
    'ex-clients',
    'Exposants',
    'Former customers',
    'Nouveaux abonnés',
    'Ehemalige Kunden',
    'Ancien abonné',
  ])('%s is none', (list) => expect(said('Liste', list)).toEqual(['ok']));
});

describe('the outcome of a call in a code that nobody else reads', () => {
  it.each(['HS', 'HC', '3'])('%s', (code) => expect(said('Résultat appel', code)).toEqual(['held']));
  it.each(['NRP', 'OK', 'RDV', 'à rappeler', 'Répondeur', ''])('%j is read', (text) =>
    expect(said('Résultat appel', text)).toEqual(['ok']),
  );
  it.each(['Résultat', 'Résultat net', 'Nb appels', 'Call centre'])('%s asks for none', (header) =>
    expect(said(header, 'FN')).toEqual(['ok']),
  );
});

describe('the note on a column of marks', () => {
  const marks = (header: string) =>
    resolveColumns(
      [header],
      ['x', '', 'x', ''].map((cell) => [cell]),
      {},
      makeValueReaders('FR'),
    )[0]?.marks;
  it.each(['Zorglub', 'Rouge', 'C12', 'Exclusion'.slice(0, 4)])('is told of %s', (header) => expect(marks(header)).toBe(true));
  it.each(['Client', 'Cliqué', 'Ouvert', 'Intéressé', 'Nb appels', 'VIP', 'Actif', 'Fidèle', 'Clicked', 'Interested'])(
    'is not told of %s',
    (header) => expect(marks(header)).toBeUndefined(),
  );
});
