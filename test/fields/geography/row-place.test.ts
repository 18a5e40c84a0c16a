import { describe, expect, it } from 'vitest';
import { DEPARTMENTS, departmentOf, departmentOfCommune, otherDepartmentOf } from '../../../src/fields/geography/french-department.js';
import { namesDepartments, readDepartment } from '../../../src/fields/geography/named-department.js';
import { makePlaceReader } from '../../../src/fields/geography/row-place.js';

/** `69`, `69 or 42`, `abroad`, `contradictory`, `?`. */
const placeOf = (
  country: string,
  postcodes: readonly string[],
  communes: readonly string[] = [],
  home = 'FR',
  departments: readonly string[] = [],
): string => {
  const { place, isContradictory, other } = makePlaceReader(home)(country, postcodes, communes, departments);
  if (isContradictory) return `contradictory${place}`;
  return `${place || '?'}${other === undefined ? '' : ` or ${other}`}`;
};

describe('where a row says that somebody is', () => {
  it.each<[string, string, readonly string[], readonly string[], string]>([
    ['nothing', '', [], [], '?'],
    ['a country is no place in it', 'France', [], [], '?'],
    ['a postcode', '', ['69003'], [], '69'],
    ['a postcode whose zero a spreadsheet ate', '', ['1000'], [], '01'],
    ['of southern Corsica', '', ['20000'], [], '2A'],
    ['of northern Corsica', '', ['20200'], [], '2B'],
    ['overseas, under its own country', 'La Réunion', ['97400'], [], '974'],
    ['overseas, under France', 'France', ['97600'], [], '976'],
    ['Saint-Barthélemy has a postcode of Guadeloupe', '', ['97133'], [], '977'],
    ['Saint-Martin as well', '', ['97150'], [], '978'],
    ['New Caledonia', 'NC', ['98800'], [], '988'],
    ['Monaco is abroad', '', ['98000'], [], 'abroad'],
    ['another country', 'Belgique', ['1000'], [], 'abroad'],
    ['also without a postcode', 'DE', [], [], 'abroad'],
    ['a country that nobody can read sends nobody abroad', 'Framce', ['69003'], [], '69'],
    ['what is no postcode', '', ['Lyon'], [], '?'],
    ['twice the same department', '', ['69003', '69100'], [], '69'],
    ['two departments', '', ['69003', '33000'], [], 'contradictory'],
    ['two and the first again', '', ['69003', '33000', '69003'], [], 'contradictory'],
    ['one that cannot be read beside one that can', '', ['?', '33000'], [], '33'],
    ['a postcode that two departments share', '', ['05110'], [], '05 or 04'],
    ['beside one that only one has', '', ['05110', '05000'], [], '05'],
    ['beside one of the other: nobody knows', '', ['05110', '04000'], [], 'contradictory'],
    ['the commune is exact, and wins', '', ['05110'], ['04058'], '04'],
    ['even where the postcode says otherwise', '', ['69003'], ['2A004'], '2A'],
    ['two communes of two departments', '', ['69003'], ['69123', '33063'], 'contradictory'],
    ['a commune that cannot be read leaves it to the postcode', '', ['69003'], ['Lyon'], '69'],
  ])('%s', (_case, country, postcodes, communes, expected) => expect(placeOf(country, postcodes, communes)).toBe(expected));

  it('of a file from elsewhere, a row without a country is abroad', () => expect(placeOf('', ['1000'], [], 'BE')).toBe('abroad'));
  it('and a row that says France is in France', () => expect(placeOf('France', ['69003'], [], 'BE')).toBe('69'));
});

describe('a department that a row names', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[], string]>([
    ['alone', [], [], ['69'], '69'],
    ['by its name', [], [], ['Rhône'], '69'],
    ['of the postcode too', ['69003'], [], ['69'], '69'],
    ['of another than the postcode', ['69003'], [], ['75'], 'contradictory'],
    ['the likelier of two that share a postcode', ['05110'], [], ['05'], '05'],
    ['the other of two that share a postcode', ['05110'], [], ['04'], '04'],
    ['beside what is no postcode', ['Lyon'], [], ['69'], '69'],
    ['that nobody can read, beside a postcode', ['69003'], [], ['Achats'], '69'],
    ['the commune is exact', ['05110'], ['04058'], ['04'], '04'],
    ['another than the commune says', [], ['04058'], ['05'], 'contradictory'],
    ['two of them', [], [], ['69', '42'], 'contradictory'],
    ['one, twice', [], [], ['69', 'Rhône'], '69'],
  ])('%s', (_case, postcodes, communes, departments, expected) =>
    expect(placeOf('', postcodes, communes, 'FR', departments)).toBe(expected),
  );
  it('is abroad in another country', () => expect(placeOf('Belgique', [], [], 'FR', ['69'])).toBe('abroad'));
});

describe('the text of a department', () => {
  it.each([
    ['69', '69'],
    ['1', '01'],
    ['01', '01'],
    ['2a', '2A'],
    ['974', '974'],
    ['75 - Paris', '75'],
    ['75 Paris', '75'],
    ['Paris (75)', '75'],
    ['(69) Rhône', '69'],
    ['D69', '69'],
    ['Dept 69', '69'],
    ['département 69', '69'],
    ['Rhône', '69'],
    ['RHONE', '69'],
    ['Seine Saint Denis', '93'],
    ['Seine-St-Denis', '93'],
    ['côtes d’armor', '22'],
    ['La Réunion', '974'],
    ['Corse-du-Sud', '2A'],
    ['69003', '69'],
    ['le Rhône', '69'],
    ['20', ''],
    ['96', ''],
    ['100', ''],
    ['Achats', ''],
    ['Marketing', ''],
    ['75 - Achats', ''],
    ['Rhône-Alpes', ''],
    ['', ''],
    ['-', ''],
  ])('%s: %s', (text, expected) => expect(readDepartment(text)).toBe(expected));
});

describe('a column of departments', () => {
  it.each<[string, readonly string[], boolean]>([
    ['Département', ['69', '75', ''], true],
    ['Département', ['Rhône', 'Paris'], true],
    ['departement', ['1', '69', '2A'], true],
    ['Dept.', ['69 - Rhône'], true],
    ['Dpt', ['69'], true],
    ['N° département', ['69'], true],
    ['Code département', ['69'], true],
    ['Nom du département', ['Ain'], true],
    ['Département (siège)', ['69'], true],
    ['Département de l’entreprise', ['69'], true],
    ['Département', ['69', '75', '13', '33', 'inconnu'], true],
    ['Department', ['Rhône', 'Ain'], true],
    ['Département', ['Achats', 'Ventes'], false],
    ['Département', ['Achats', '69'], false],
    ['Département', [], false],
    ['Department', ['12', '34'], false],
    ['Department', ['Sales'], false],
    ['Chef de département', ['69'], false],
    ['Ville', ['Paris'], false],
    ['Note', ['69'], false],
  ])('%s of %j: %s', (header, values, expected) => expect(namesDepartments(header, values)).toBe(expected));
});

describe('departments of communes', () => {
  it.each([
    ['69123', '69'],
    ['1001', '01'],
    ['2a004', '2A'],
    ['2B033', '2B'],
    ['97411', '974'],
    ['97701', '977'],
    ['98735', '987'],
    ['20004', ''],
    ['99100', ''],
    ['2C004', ''],
    ['691234', ''],
    ['', ''],
  ])('%s: %s', (code, department) => expect(departmentOfCommune(code)).toBe(department));
});

describe('postcodes of two departments', () => {
  it.each([
    ['01200', '74'],
    ['1200', '74'],
    ['F-42620', '03'],
    ['52100', '51'],
    ['69003', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s: %s', (postcode, other) => expect(otherDepartmentOf(postcode)).toBe(other));

  it('name another department than the likelier one, and one that there is', () => {
    const shared = Array.from({ length: 100_000 }, (_, n) => String(n).padStart(5, '0')).filter(
      (code) => otherDepartmentOf(code) !== undefined,
    );
    expect(shared).toHaveLength(16);
    for (const code of shared) {
      expect(DEPARTMENTS.has(otherDepartmentOf(code) as string), code).toBe(true);
      expect(otherDepartmentOf(code)).not.toBe(departmentOf(code));
    }
  });
});
