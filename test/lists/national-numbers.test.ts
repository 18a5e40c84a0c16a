import { describe, expect, it } from 'vitest';
import { specFromDeclaration } from '../../src/lists/adapters/list-declaration.js';
import { loadList } from '../../src/lists/load/load-list.js';
import { makeListMatcher } from '../../src/lists/query/list-matcher.js';
import type { ListKind } from '../../src/model/contact/suppression-list.js';
import { contact, TODAY } from './support.js';

const loaded = (content: string, kind: ListKind = 'opposition', said: object = {}, country = 'FR', name = 'list.csv') =>
  loadList(specFromDeclaration({ kind, ...said }, { path: `lists/${name}`, name, country, env: {} }), TODAY, () => Buffer.from(content));
const isOn = async (content: string, phone: string, said: object = {}, country = 'FR') => {
  const list = await loaded(content, 'opposition', said, country);
  return makeListMatcher([list]).matches(contact({ phone }), 'opposition').length > 0;
};

describe('numbers beside a country', () => {
  const german = 'Telefon;Land;Datum\n030 2312501;Deutschland;20.10.2026\n030 2312502;Deutschland;20.10.2026\n';
  it.each([
    [german, '+49 30 2312501', true],
    [german, '+49 30 2312599', false],
    // The list says Germany: the French number with the same digits is another.
    [german, '03 02 31 25 01', false],
    ['Telefoon,Land\n020 000 0001,Nederland\n', '+31 20 000 0001', true],
    ['Teléfono;País\n612345678;España\n', '+34 612 345 678', true],
    ['telefono;Paese\n02 0000 0019;Italia\n', '+39 02 0000 0019', true],
    ['Téléphone;Pays\n01 99 00 12 34;France\n030 2312501;Allemagne\n', '+49 30 2312501', true],
    ['Téléphone;Pays\n01 99 00 12 34;France\n030 2312501;Allemagne\n', '01 99 00 12 34', true],
    ['Phone;Country code\n020 7946 0001;GB\n', '+44 20 7946 0001', true],
    ['Phone,Billing country\n020 7946 0001,United Kingdom\n', '+44 20 7946 0001', true],
    // A blank is the default country.
    ['Téléphone;Pays\n01 99 00 12 34;\n030 2312501;DE\n', '01 99 00 12 34', true],
  ])('%j holds %s: %s', async (content, phone, expected) => expect(await isOn(content, phone)).toBe(expected));
});

describe('numbers beside a calling code', () => {
  it.each([
    ['Indicatif;Téléphone\n34;612345678\n34;612345679\n', '+34 612 345 678', true],
    ['Indicatif;Téléphone\n34;612345678\n34;612345679\n', '06 12 34 56 78', false],
    ['phone_code;phone_number\n49;3419601234\n49;3419601235\n', '+49 341 9601234', true],
    ['Vorwahl;Rufnummer\n+49;0341 9601234\n+49;0341 9601235\n', '+49 341 9601234', true],
    ['Country;Phone\n34;612345678\n34;612345679\n', '+34 612 345 678', true],
    ['Code pays;Téléphone\n34;612345678\n33;612345679\n', '06 12 34 56 79', true],
    ['Prefix;Phone\n34;612345678\n34;612345679\n', '+34 612 345 678', true],
    ['Qwxz;Phone\n+34;612345678\n+34;612345679\n', '+34 612 345 678', true],
    // Departments and other codes are none, and neither is a civility.
    ['Code;Téléphone\n49;02 41 00 00 01\n49;02 41 00 00 02\n', '02 41 00 00 01', true],
    ['Prefix;Phone\nMr;01 99 00 12 34\nMrs;01 99 00 12 35\n', '01 99 00 12 34', true],
    // A blank is the default country, and so is a number with a code of its own that of its code.
    ['Indicatif;Téléphone\n34;612345678\n;01 99 00 12 34\n', '01 99 00 12 34', true],
    ['Indicatif;Téléphone\n34;612345678\n34;+33 1 99 00 12 34\n', '01 99 00 12 34', true],
    // Nobody knows of which country it is: it bars whoever has the digits.
    ['Indicatif;Téléphone\nxx;01 99 00 12 34\n34;612345678\n', '01 99 00 12 34', true],
    ['Indicatif;Téléphone\nxx;020 000 0001\n34;612345678\n', '+31 20 000 0001', true],
    ['Indicatif;Téléphone\nxx;912345678\n34;612345679\n', '+34 912 345 678', true],
  ])('%j holds %s: %s', async (content, phone, expected) => expect(await isOn(content, phone)).toBe(expected));
});

it('a day is no number of that country', async () => {
  const { info } = await loaded('Telefon;Land;Datum\n030 2312501;Deutschland;20.10.2026\n030 2312502;Deutschland;20.10.2026\n');
  expect(info.entries).toMatchObject({ phone: 2 });
});

describe('numbers of no country bar whoever has their digits', () => {
  it.each([
    ['020 000 0001\n020 000 0002\n', '+31 20 000 0001', true],
    ['612345678\n622345679\n', '+34 612 345 678', true],
    ['02079460001\n02079460077\n', '+44 20 7946 0001', true],
    ['02079460001\n02079460077\n', '+44 20 7946 0002', false],
    ['0171 1234567\n', '+49 171 1234567', true],
    ['telephone\n01 99 00 12 34\n', '01 99 00 12 34', true],
    ['telephone\n01 99 00 12 34\n', '+32 1 99 00 12 35', false],
    // Countries that dial no zero, under a header that says that these are numbers.
    ['telefono\n3331234567\n3331234568\n', '+39 333 1234567', true],
    ['telefono\n3331234567\n3331234568\n', '+39 333 1234569', false],
    ['Teléfono\n934 123 457\n', '+34 934 12 34 57', true],
    ['Telemóvel;Motivo\n912345678;baixa\n', '+351 912 345 678', true],
    ['Telefon\n12345678\n', '+45 12 34 56 78', true],
    ['+34 612 345 678\n', '+34 612 345 678', true],
    // Nothing is guessed of a number that says its country.
    ['+49 30 2312501\n', '+49 30 2312501', true],
    ['+49 30 2312501\n', '+43 30 2312501', false],
  ])('%j holds %s: %s', async (content, phone, expected) => expect(await isOn(content, phone)).toBe(expected));

  it.each([
    ['telefono\n612345001\n612345003\n', '+34 612 345 001', true],
    ['telefono\n612345001\n612345003\n', '+34 612 345 002', false],
    ['06 39 98 10 20\n', '06 39 98 10 20', true],
  ])('on a register of which nobody says the country: %j holds %s: %s', async (content, phone, expected) => {
    const list = await loaded(content, 'robinson', { date: '2026-11-20' });
    expect(makeListMatcher([list]).matches(contact({ phone }), 'robinson').length > 0).toBe(expected);
  });

  it.each(['tps.csv', 'CTPS 2026-11.txt', 'export_tps.csv'])('a register that %s names is of its country', async (name) => {
    const list = await loaded('Number\n02079460959\n', 'robinson', { date: '2026-11-20' }, 'FR', name);
    const isListed = (phone: string): boolean => makeListMatcher([list]).matches(contact({ phone }), 'robinson').length > 0;
    expect([isListed('+44 20 7946 0959'), isListed('+44 20 7946 0960')]).toEqual([true, false]);
  });

  it.each(['temps.csv', 'list.csv', 'stps.csv'])('but not one that %s names', async (name) => {
    await expect(loaded('Number\n02079460959\n', 'robinson', { date: '2026-11-20' }, 'FR', name)).rejects.toMatchObject({
      hint: { en: expect.stringContaining('--country GB') },
    });
  });

  it('not where the country of the list is declared', async () => {
    expect(await isOn('030 2312501\n', '+49 30 2312501', { country: 'FR' })).toBe(false);
    expect(await isOn('030 2312501\n', '+49 30 2312501', { country: 'DE' })).toBe(true);
  });

  it('whatever the country of the file', async () => {
    expect(await isOn('01 99 00 12 34\n', '+33 1 99 00 12 34', {}, 'DE')).toBe(true);
    expect(await isOn('020 7946 0001\n', '+44 20 7946 0001', {}, 'DE')).toBe(true);
  });

  it('and the list says that nothing tells their country', async () => {
    expect((await loaded('02079460001\n02079460077\n')).noCountry).toBe(2);
    expect((await loaded('0199001234\n0199001235\n')).noCountry).toBeUndefined();
  });
});

describe('what a register of numbers is about', () => {
  it.each([
    ['+33199001241\n+33199001242\n', ['+33']],
    ['0199001241\n', ['+33']],
    ['+44 20 7946 0001\n+39 02 0000 0002\n', ['+39', '+44']],
    ['phone\n+12125550123\n', ['+1']],
    ['phone\n+352 27 12 34 56\n', ['+352']],
  ])('%j', async (content, codes) => {
    const { info } = await loaded(content, 'robinson', { date: '2026-11-20' });
    expect(codes.every((code) => info.callingCodes?.includes(code))).toBe(true);
    expect(info.callingCodes?.some((code) => code === '+49')).toBe(false);
  });

  it('nothing is learned of an adapter, of addresses, of hashes, or of our own oppositions', async () => {
    const date = '2026-11-20';
    expect((await loaded('+44 20 7946 0001\n', 'robinson', { date, adapter: 'uk-tps' })).info.callingCodes).toEqual(['+44']);
    expect((await loaded('a@acme.example\n', 'robinson', { date })).info.callingCodes).toBeUndefined();
    expect((await loaded(`${'a'.repeat(63)}1\n`, 'robinson', { date })).info.callingCodes).toBeUndefined();
    expect((await loaded('+44 20 7946 0001\n')).info.callingCodes).toBeUndefined();
  });

  it('is as old as its registers may be', async () => {
    expect((await loaded('+44 20 7946 0001\n', 'robinson', { date: '2026-10-27' })).info).toMatchObject({ maxAgeDays: 28, fresh: true });
    expect((await loaded('+44 20 7946 0001\n', 'robinson', { date: '2026-10-26' })).info).toMatchObject({ fresh: false, doubt: 'stale' });
    expect((await loaded('+33199001241\n', 'robinson', { date: '2026-10-26' })).info).toMatchObject({ maxAgeDays: 30, fresh: true });
    expect((await loaded('+44 20 7946 0001\n', 'robinson', { date: '2026-10-26', maxAgeDays: 40 })).info).toMatchObject({ fresh: true });
  });

  it('numbers that a spreadsheet has shortened are told as such', async () => {
    await expect(loaded('Téléphone;Type\n6,39981E+08;STOP\n6,39982E+08;STOP\n')).rejects.toMatchObject({
      code: 'LUMO_LIST_UNREAD',
      what: {
        en: expect.stringContaining('numbers that a spreadsheet has shortened'),
        fr: expect.stringContaining('qu’un tableur a abrégés'),
      },
      hint: { fr: expect.stringContaining('Exportez à nouveau') },
    });
  });

  it('numbers without a country are told as such', async () => {
    await expect(loaded('02079460001\n02079460077\n', 'robinson', { date: '2026-11-20' })).rejects.toMatchObject({
      code: 'LUMO_LIST_UNREAD',
      what: { en: expect.stringContaining('numbers without a country') },
      hint: { en: expect.stringContaining('--country') },
    });
    await expect(loaded('hello\nyou\nthere\n', 'robinson', { date: '2026-11-20' })).rejects.toMatchObject({
      what: { en: expect.not.stringContaining('without a country') },
    });
  });
});
