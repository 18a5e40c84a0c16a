import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSiret, passesLuhn, readSiren } from '../../../src/fields/company/siren.js';

const { siren, siret } = createRequire(import.meta.url)('stdnum/lib/cjs/fr/index.js') as Record<
  'siren' | 'siret',
  { validate(text: string): { isValid: boolean } }
>;

describe('luhn', () => {
  it.each(['0', '18', '732829320', '79927398713', '4111111111111111'])('%s has a right key', (digits) => {
    expect(passesLuhn(digits)).toBe(true);
  });
  it.each(['', '1', '732829321', '79927398710', '73282932O', '7328 29320', '-18'])('"%s" has none', (digits) => {
    expect(passesLuhn(digits)).toBe(false);
  });
  it('one wrong digit is always seen', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const digits = [...'732829320'];
        digits[at] = String((Number(digits[at]) + shift) % 10);
        expect(passesLuhn(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('readSiren', () => {
  it.each([
    ['nine digits', '732829320'],
    ['blanks', '732 829 320'],
    ['no-break spaces', '732\u00A0829\u202F320'],
    ['dots', '732.829.320'],
    ['a SIRET', '73282932000074'],
    ['a SIRET in groups', '732 829 320 00074'],
  ])('reads %s', (_, text) => {
    expect(readSiren(text)).toBe('732829320');
  });
  it('reads the digits of other alphabets: a SIREN spelled with them is the same', () => {
    expect(readSiren('٧٣٢٨٢٩٣٢٠')).toBe('732829320');
  });
  it('reads the establishments of La Poste, which have a key of their own', () => {
    expect(readSiren('35600000049837')).toBe('356000000');
    expect(passesLuhn('35600000049837')).toBe(false);
  });
  it.each([
    ['nothing', ''],
    ['a wrong key', '732829321'],
    ['a SIRET with a wrong key', '73282932000075'],
    ['a SIRET of La Poste with a wrong sum', '35600000049838'],
    ['a number that a spreadsheet rounded', '7,32829E+08'],
    ['ten digits', '0639980001'],
    ['letters', 'FR732829320'],
    ['zeros', '000000000'],
    ['a SIRET of zeros', '00000000000000'],
  ])('does not read %s', (_, text) => {
    expect(readSiren(text)).toBe('');
    expect(readSiren(text, true)).toBe('');
  });
  it.each([
    ['5520135', '005520135'],
    ['55 201 35', '005520135'],
    ['552013500038', '005520135'],
    ['552013500039', ''],
    ['5520136', ''],
  ])('puts the zeros of %s back only when asked', (text, padded) => {
    expect(readSiren(text)).toBe('');
    expect(readSiren(text, true)).toBe(padded);
  });
  it('agrees with another implementation', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(digits, fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 5 }), (head, nic) => {
        for (let key = 0; key < 10; key++) {
          const number = `${head}${key}`;
          fc.pre(number !== '000000000');
          expect(readSiren(number) !== '').toBe(siren.validate(number).isValid);
          // The other one does not look at the key of the SIREN inside.
          expect(isSiret(number + nic)).toBe(siren.validate(number).isValid && siret.validate(number + nic).isValid);
        }
      }),
    );
    for (let nic = 0; nic < 2000; nic++) {
      const number = `356000000${String(nic).padStart(5, '0')}`;
      expect([number, isSiret(number)]).toEqual([number, siret.validate(number).isValid]);
    }
  });
});

describe('isSiret', () => {
  it.each([
    ['73282932000074', true],
    ['732 829 320 00074', true],
    ['35600000049837', true],
    ['732829320', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isSiret(text)).toBe(expected);
  });
});
