import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { kindOfPerson, youngByKind } from '../../../src/fields/person/ages/young-kinds.js';
import { deathAskedIn } from '../../../src/fields/person/asked-columns.js';
import { foldHeader } from '../../../src/fields/text/fold-header.js';

const readers = makeValueReaders('FR');
const columnOf = (header: string, cells: readonly string[]) =>
  resolveColumns(
    [header, 'Nom'],
    cells.map((cell, at) => [cell, `Roy ${at}`]),
    {},
    readers,
  )[0];

describe('what kind of account, card or member somebody is', () => {
  it.each([
    ['Type de compte', 'Mineur', 'pupil'],
    ['Type de compte', 'Compte enfant', 'pupil'],
    ['Type de compte', '13-17 ans', 17],
    ['Type carte', 'Enfant', 'pupil'],
    ['Type carte', 'Junior', 'pupil'],
    ['Carte', 'Carte Kids', 'pupil'],
    ['Carte', 'Carte Junior -12 ans', 'pupil'],
    ['Carte', 'Carte Or', undefined],
    ['Carte', 'Carte Jeunesse musicale', undefined],
    ['Profil', 'moins de 18 ans', 17],
    ['Rôle dans le foyer', 'Enfant', 'pupil'],
    ['Account type', 'Child', 'pupil'],
    ['Tipo tessera', 'Minorenne', 'pupil'],
    ['Tipo tarjeta', 'Menor', 'pupil'],
    ['Kontotyp', 'Kinderkonto', 'pupil'],
    ['Ruolo familiare', 'Figlio', 'pupil'],
    ['Type de compte', 'Junior', undefined],
    ['Type de compte', 'Grand compte', undefined],
    ['Profil', 'Enfant', undefined],
    ['Profil', 'Senior', undefined],
    ['Rôle dans le foyer', 'Conjoint', undefined],
  ] as const)('%s: %s is %s', (header, cell, told) => {
    const kind = kindOfPerson(foldHeader(header));
    expect(kind).toBeDefined();
    expect(kind && youngByKind(kind, cell)).toBe(told);
  });

  it.each(['Univers', 'Rayon', 'Taille', 'Segment', 'Ancienneté', 'Type de produit', 'Type de bien'])('%s is none', (header) =>
    expect(kindOfPerson(foldHeader(header))).toBeUndefined(),
  );
});

describe('headers of classes of ages', () => {
  it.each([
    ...['Classe d’âge', 'Groupe d’âge', 'Catégorie d’âge', 'Segment âge', 'Classe di età', 'Fasce d’età', 'Clase de edad', 'Tramo de edad'],
    ...['Age category', 'Age bracket', 'Altersklasse', 'Altersstufe', 'Leeftijdssegment', 'Faixa etária'],
  ])('%s', (header) => expect(columnOf(header, ['25-34', '12-15', '35-49'])?.field).toBe('birthDate'));
  it.each(['Classe d’ancienneté', 'Durée du contrat', 'Taille'])('%s is none', (header) =>
    expect(columnOf(header, ['12-15 ans', '3 ans'])?.field).not.toBe('birthDate'),
  );
});

describe('headers that ask whether somebody has died', () => {
  const saysDead = (header: string, yes: string): boolean => {
    const column = columnOf(header, ['', yes, '']);
    return column?.field === 'deceased' || (column !== undefined && deathAskedIn(column)?.(yes) === 'deceased');
  };
  it.each([
    ['Decesso', 'Sì'],
    ['Defunto', 'Sì'],
    ['Cliente defunto', 'Sì'],
    ['Flag decesso', 'Sì'],
    ['Difunto', 'Sí'],
    ['Fallecimiento', 'Sí'],
    ['Óbito', 'Sim'],
    ['Todesfall', 'Ja'],
    ['Top décès', '1'],
    ['Indicateur décès', 'O'],
    ['Death', 'Yes'],
  ])('%s: %s', (header, yes) => expect(saysDead(header, yes)).toBe(true));
  it.each([
    ['Garantie décès', 'Oui'],
    ['Polizza decesso', 'Sì'],
    ['Decesos', 'Sí'],
    ['Conjoint décédé', 'Oui'],
  ])('%s is another matter', (header, yes) => expect(saysDead(header, yes)).toBe(false));
});
