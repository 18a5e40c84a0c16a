import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const readers = makeValueReaders('FR');
const columnsOf = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  resolveColumns(headers, rows, {}, readers).map(({ field, also }) => [field, ...(also ?? [])].join(' '));
const columnOf = (header: string, codes: readonly string[], numbers: readonly string[] = []) =>
  columnsOf(
    [header, 'Téléphone'],
    codes.map((code, row) => [code, numbers[row] ?? `61234567${row}`]),
  )[0];

const CODE = 'callingCode country';

describe('a column of calling codes', () => {
  it.each([
    'Indicatif',
    'Indicatif pays',
    'Vorwahl',
    'Ländervorwahl',
    'Prefijo',
    'Prefisso',
    'Calling code',
    'Country prefix',
    'Kierunkowy',
    'Dial Code',
    'phone_code',
    'Phone Country Code',
    'CountryCode',
    'country_code',
    'Code pays',
    'Country',
    'Pays',
    'Land',
    'Prefix',
    'Préfixe',
    'Code',
    'Ind.',
  ])('%s', (header) => {
    expect(columnOf(header, ['34', '34', '34'])).toBe(CODE);
    expect(columnOf(header, ['+34', '0034', '+34'])).toBe(CODE);
  });

  it('with its sign, under whatever header', () => expect(columnOf('Qwxz', ['+34', '+49', '+34'])).toBe(CODE));

  it.each([
    // Whoever calls it so may not have written it so: then it cannot be read.
    ['Vorwahl', ['0341', '030', '089']],
    ['Indicatif', ['xx', '34', '']],
    ['Country', ['34', '48', 'ES']],
    ['Country code', ['351', '352', '351'], ['912345678', '621123456', '912345679']],
  ])('%s: %j', (header, codes, numbers?: string[]) => expect(columnOf(header, codes, numbers)).toBe(CODE));

  it('says no country where a column of countries does', () => {
    const rows = [['Espagne', '34', '612345678']];
    expect(columnsOf(['Pays', 'Indicatif', 'Téléphone'], rows)).toEqual(['country', 'callingCode', expect.any(String)]);
  });
});

describe('no calling codes', () => {
  const FRENCH = ['02 41 00 00 01', '02 41 00 00 02', '02 41 00 00 03'];
  it.each([
    ['Prefix', ['Mr', 'Mrs', 'Dr']],
    ['Prefix', ['M.', '', '']],
    ['Pays', ['France', 'Espagne', 'FR']],
    ['Country', ['250', '276', '724']],
    ['Country', ['250', '250', '250'], FRENCH],
    ['Code', ['A1', 'B2', 'C3']],
    // Departments: the numbers are French as they stand.
    ['Code', ['49', '49', '49'], FRENCH],
    ['Code', ['4521', '4522', '4523']],
    ['Effectif', ['34', '49', '33'], FRENCH],
    ['Score', ['34', '49', '33'], FRENCH],
    ['Qwxz', ['34', '49', '33']],
    ['Code postal', ['34000', '49000', '33000'], FRENCH],
  ])('%s: %j', (header, codes, numbers?: string[]) => expect(columnOf(header, codes, numbers)).not.toContain('callingCode'));

  it('nothing where there is no number', () =>
    expect(columnsOf(['Code', 'Email'], [['34', 'claire@acme.example']])[0]).not.toContain('callingCode'));
});
