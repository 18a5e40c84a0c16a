import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';

const read = makePhoneReader('FR');
/** `+33639980011 mobile`, with ` repaired` or ` lost` behind; `invalid` and the number where it is certain. */
const shown = (text: string, country?: string, reader = read): string => {
  const { valid, e164, type, damage } = reader(text, country);
  return [valid ? e164 : `invalid ${e164}`.trim(), valid ? type : '', damage === 'none' ? '' : damage].filter(Boolean).join(' ');
};

describe('the spellings of one French mobile', () => {
  it.each([
    '0639980011',
    '06 39 98 00 11',
    '06.39.98.00.11',
    '06-39-98-00-11',
    '06/39/98/00/11',
    '063 998 0011',
    '+33639980011',
    '+33 6 39 98 00 11',
    '+33 06 39 98 00 11',
    '+33 (0)6 39 98 00 11',
    '+33(0)639980011',
    '0033639980011',
    '0033 6 39 98 00 11',
    '0033 (0)6 39 98 00 11',
    "'+33639980011",
    "'0639980011",
    '(06) 39 98 00 11',
    ' 0639980011 ',
    '06\u00a039\u00a098\u00a000\u00a011',
    '06\u202f39\u202f98\u202f00\u202f11',
    '\u202a+33 6 39 98 00 11\u202c',
    '\ufeff0639980011',
    '06\u201139\u201198\u201100\u201111',
    '33639980011',
    '="0639980011"',
    'Tél : 06 39 98 00 11',
    'tel:+33639980011',
    'Port. 06 39 98 00 11',
    '０６３９９８００１１',
  ])('%s', (text) => expect(shown(text)).toBe('+33639980011 mobile'));
});

describe('types', () => {
  it.each([
    ['01 99 00 12 34', '+33199001234 fixed', 'Île-de-France'],
    ['02 61 91 12 34', '+33261911234 fixed', 'the north-west'],
    ['03 53 01 12 34', '+33353011234 fixed', 'the north-east'],
    ['04 65 71 12 34', '+33465711234 fixed', 'the south-east'],
    ['05 36 49 12 34', '+33536491234 fixed', 'the south-west'],
    ['09 00 00 00 00', '+33900000000 other', 'numbers of no place'],
    ['0800 000 000', '+33800000000 other', 'free numbers'],
    ['0899 00 00 00', '+33899000000 other', 'premium numbers'],
    ['07 00 00 00 00', 'invalid +33700000000', 'machines'],
  ])('%s is %s: %s', (text, value) => expect(shown(text)).toBe(value));
});

describe('overseas, in national form, under another code', () => {
  it.each([
    ['0262 40 00 00', '+262262400000 fixed'],
    ['0263 00 00 00', '+262263000000 fixed'],
    ['0269 60 00 00', '+262269600000 fixed'],
    ['0692 00 00 00', '+262692000000 mobile'],
    ['0693 00 00 00', '+262693000000 mobile'],
    ['0639 00 00 00', '+262639000000 mobile'],
    ['0590 20 00 00', '+590590200000 fixed'],
    ['0690 00 00 00', '+590690000000 mobile'],
    ['0691 22 00 00', '+590691220000 mobile'],
    ['0594 20 00 00', '+594594200000 fixed'],
    ['0694 20 00 00', '+594694200000 mobile'],
    ['0596 50 00 00', '+596596500000 fixed'],
    ['0696 20 00 00', '+596696200000 mobile'],
    ['0697 20 00 00', '+596697200000 mobile'],
    ['0709 00 00 00', '+590709000000 mobile'],
    ['+590 690 00 00 00', '+590690000000 mobile'],
    ['00262 692 00 00 00', '+262692000000 mobile'],
    ['+262 (0)692 00 00 00', '+262692000000 mobile'],
    ['690000000', '+590690000000 mobile repaired'],
    ['+33 690 00 00 00', '+590690000000 mobile repaired'],
    ['+590 692 00 00 00', 'invalid +590692000000'],
  ])('%s is %s', (text, value) => expect(shown(text)).toBe(value));
});

describe('what Excel does to numbers', () => {
  it.each([
    ['639980011', '+33639980011 mobile repaired', 'it takes away the zero'],
    ['6 39 98 00 11', '+33639980011 mobile repaired', 'or somebody did'],
    ['199001234', '+33199001234 fixed repaired', 'of a fixed line too'],
    ['3.3639980011E+10', '+33639980011 mobile repaired', 'a power of ten that holds all digits'],
    ['3,3639980011E10', '+33639980011 mobile repaired', 'the same in French'],
    ['6.39980011E+08', '+33639980011 mobile repaired', 'without the country'],
    ['639980011.0', '+33639980011 mobile repaired', 'a fraction'],
    ['33639980011,0', '+33639980011 mobile repaired', 'a French fraction'],
    ['3,36E+10', 'invalid lost', 'a power of ten that lost its digits'],
    ['6.3998E+08', 'invalid lost', 'the same in English'],
    ['3.363998001E+10', 'invalid lost', 'one digit less than the power says'],
    ['700000000', 'invalid', 'no person has this number: nothing tells that it is one'],
    ['800000000', 'invalid', 'nor this'],
  ])('%s is %s: %s', (text, value) => expect(shown(text)).toBe(value));
});

describe('what is no number', () => {
  it.each([
    '',
    ' ',
    '-',
    '0',
    '00',
    '+',
    '++33639980011',
    '112',
    '3949',
    '36 30',
    '118 218',
    'n/a',
    'a@b.example',
    'bonjour',
    '06 39 98 00',
    '06 39 98 00 11 22',
    '+33 6 39 98 00',
    '552 100 554',
    '552 100 554 00013',
    '73282932000074',
    '4970100000000154',
    '06 39 98 00 11 / 01 99 00 12 34',
    '06399800II',
    '07001234567890',
    `06 39 98 00 11${' '.repeat(60)}`,
    '+999123456789',
    '06+39980011',
  ])('%j', (text) => {
    expect(read(text)).toEqual({ kind: 'phone', text: text.trim(), valid: false, e164: '', type: 'unknown', damage: 'none' });
  });
});

describe('more than the number', () => {
  it.each(['01 99 00 12 34 poste 12', '01 99 00 12 34, ext. 12', '0199001234 x12', '+33 1 99 00 12 34 #12', '0199001234p.12'])(
    '%s: the extension goes',
    (text) => expect(shown(text)).toBe('+33199001234 fixed'),
  );
});

describe('a fax', () => {
  it.each(['fax 01 99 00 12 34', 'Fax : 01 99 00 12 34', '01 99 00 12 34 (fax)', 'Télécopie 01 99 00 12 34', 'Telefax: 0199001234'])(
    '%s',
    (text) => expect(read(text)).toMatchObject({ e164: '+33199001234', isFax: true }),
  );
  it.each([
    '01 99 00 12 34',
    'Tel/Fax 01 99 00 12 34',
    'Tél. + fax 01 99 00 12 34',
    'Telefon/Fax: 01 99 00 12 34',
    'phone & fax 0199001234',
  ])('a telephone: %s', (text) => expect(read(text).isFax).toBeUndefined());
});

describe('other countries', () => {
  it.each([
    ['+32 470 00 00 00', undefined, '+32470000000 mobile', 'with its code'],
    ['0032 2 555 00 00', undefined, '+3225550000 fixed', 'with 00'],
    ['32470000000', undefined, '+32470000000 mobile', 'without the plus'],
    ['+41 (0)44 668 00 00', undefined, '+41446680000 fixed', 'with its own zero'],
    ['02 555 00 00', 'BE', '+3225550000 fixed', 'by the country of the row'],
    ['0470 00 00 00', 'BE', '+32470000000 mobile', 'by the country of the row'],
    ['912 00 00 00', 'ES', '+34912000000 fixed', 'where there is no zero'],
    ['+33639980011', 'BE', '+33639980011 mobile', 'a code wins over the row'],
    ['0639980011', 'BE', '+33639980011 mobile', 'no Belgian number, but one at home'],
    ['0692 00 00 00', 'RE', '+262692000000 mobile', 'overseas'],
    ['01 99 00 12 34', 'RE', '+33199001234 fixed', 'the mainland from overseas'],
    ['0639980011', '', '+33639980011 mobile', 'no country in the row'],
    ['0639980011', 'XX', '+33639980011 mobile', 'a country that is none'],
    ['+1 212 555 0123', undefined, '+12125550123 unknown', 'where mobiles and fixed lines are alike'],
  ])('%s in %s is %s: %s', (text, country, value, _why) => expect(shown(text, country)).toBe(value));

  it('reads national numbers of the default country', () => {
    const belgian = makePhoneReader('BE');
    expect(shown('0470 00 00 00', undefined, belgian)).toBe('+32470000000 mobile');
    expect(shown('06 39 98 00 11', 'FR', belgian)).toBe('+33639980011 mobile');
    expect(shown('+33 6 39 98 00 11', undefined, belgian)).toBe('+33639980011 mobile');
    expect(shown('639980011', undefined, belgian)).toBe('invalid +32639980011');
  });
});

describe('laws', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[+0-9 .()E,'-]{0,25}$/));

  it('reads anything without throwing, and what it has read to itself', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'FR', 'BE', 'US', 'RE', 'XX', ''), (cell, country) => {
        const value = read(cell, country);
        expect(read(cell, country)).toEqual(value);
        expect(value.text).toBe(cell.trim());
        if (value.valid) expect(read(value.e164)).toEqual({ ...value, text: value.e164, damage: 'none' });
      }),
      { numRuns: 2000 },
    );
  });

  it('a number is the same one however it is cut', () => {
    const national = fc.integer({ min: 0, max: 9999 }).map((n) => `063998${String(n).padStart(4, '0')}`);
    const cut = fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(national, cut, (digits, spaces) => {
        const written = digits
          .split('')
          .map((digit, i) => digit + (spaces[i] ?? ''))
          .join('');
        const { kind, valid, e164, type, damage } = read(digits);
        expect(read(written)).toMatchObject({ kind, valid, e164, type, damage, text: written.trim() });
      }),
    );
  });
});
