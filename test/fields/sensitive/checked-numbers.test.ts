import { createRequire } from 'node:module';
import fc from 'fast-check';
import { countrySpecs, isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { isCard, isIban, isNir } from '../../../src/fields/sensitive/checked-numbers.js';

const { nir } = createRequire(import.meta.url)('stdnum/lib/cjs/fr/index.js') as { nir: { validate(text: string): { isValid: boolean } } };
const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
/** Puts the check digits in front: the only one of 97 that is right. */
const ibanOf = (country: string, bban: string): string | undefined =>
  Array.from({ length: 97 }, (_, i) => `${country}${String(i + 2).padStart(2, '0')}${bban}`).find((text) => isIban(text));

describe('a social security number', () => {
  it.each([
    ['with blanks', '2 55 08 14 168 025 38'],
    ['without', '255081416802538'],
    ['with no-break spaces and dots', '2\u00A055.08.14.168.025\u202F38'],
    ['of Corsica, south', '285052A12345680'],
    ['of Corsica, north', '285052B12345610'],
    ['of Corsica in small letters', '285052a12345680'],
    ['with a key below ten', '185052012345606'],
  ])('%s', (_, text) => {
    expect(isNir(text)).toBe(true);
  });
  it.each([
    ['a wrong key', '255081416802539'],
    ['no key', '2550814168025'],
    ['a month that is none', '255131416802538'],
    ['a first digit that is none', '555081416802538'],
    ['an order number', '100000000000000'],
    ['an IMEI', '356938035643809'],
    ['a SIRET', '73282932000074'],
    ['an address', 'jean@acme.example'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isNir(text)).toBe(false);
  });
  it('has the vectors of the rulebook', () => {
    for (const text of ['2550814168025 38', '285052A123456 80', '285052B123456 10', '1840575123456 25', '1850520123456 06']) {
      expect([text, isNir(text)]).toEqual([text, true]);
    }
  });
  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1', '2', '7', '8'),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('01', '14', '33', '2A', '2B', '59', '75', '95'),
        digits(6),
        (sex, year, month, place, order) => {
          const two = (n: number): string => String(n).padStart(2, '0');
          const number = `${sex}${two(year)}${two(month)}${place}${order}`;
          let good = 0;
          for (let key = 1; key <= 97; key++) {
            const text = number + two(key);
            const ours = isNir(text);
            if (ours) good++;
            if (nir.validate(text).isValid) expect([text, ours]).toEqual([text, true]);
          }
          expect(good).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('an IBAN', () => {
  it.each([
    'FR76 3000 6000 0112 3456 7890 189',
    'fr7630006000011234567890189',
    'FR76\u00A03000\u00A06000\u00A00112\u00A03456\u00A07890\u00A0189',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  ])('%s', (text) => {
    expect(isIban(text)).toBe(true);
  });
  it.each([
    ['a wrong key', 'FR76 3000 6000 0112 3456 7890 188'],
    ['a digit too few', 'FR76 3000 6000 0112 3456 7890 18'],
    ['a country that has none', 'US76 3000 6000 0112 3456 7890 189'],
    ['a VAT number', 'FR40303265045'],
    ['a company name', 'FRANCE TELECOM SERVICES PARIS'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isIban(text)).toBe(false);
  });
  it('has the length of its country', () => {
    let seen = 0;
    for (const [country, { chars, IBANRegistry }] of Object.entries(countrySpecs)) {
      if (!IBANRegistry || !chars) continue;
      const text = ibanOf(country, '0'.repeat(chars - 4));
      if (text === undefined) continue;
      seen++;
      expect(ibanOf(country, '0'.repeat(chars - 5))).toBeUndefined();
    }
    expect(seen).toBeGreaterThan(55);
    expect(
      ['FR', 'MC', 'BE', 'LU', 'DE', 'ES', 'IT', 'CH', 'GB', 'NL', 'PT'].every((country) =>
        ibanOf(country, '0'.repeat((countrySpecs[country]?.chars ?? 0) - 4)),
      ),
    ).toBe(true);
  });
  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['DE', 18], ['AT', 16], ['PL', 24], ['CH', 17], ['LU', 16]),
        fc.bigInt({ min: 0n, max: 10n ** 24n }),
        ([country, length], number) => {
          const bban = String(number).padStart(Number(length), '0').slice(-Number(length));
          const good = ibanOf(String(country), bban);
          expect(good).toBeDefined();
          for (let key = 2; key <= 98; key++) {
            const text = `${country}${String(key).padStart(2, '0')}${bban}`;
            expect([text, isIban(text)]).toEqual([text, text === good]);
            if (isValidIBAN(text)) expect(text).toBe(good);
          }
          if (country === 'DE' || country === 'AT') expect(isValidIBAN(String(good))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a payment card', () => {
  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4222222222222',
    '5555555555554444',
    '2223003122003222',
    '378282246310005',
    '6011111111111117',
    '3530111333300000',
    '6304000000000000',
    '6759649826438453',
  ])('%s', (text) => {
    expect(isCard(text)).toBe(true);
  });
  it.each([
    ['a wrong key', '4111111111111112'],
    ['a SIRET, whose key is the same', '73282932000074'],
    ['a SIRET that begins like a card', '44306184100047'],
    ['a card of fourteen digits', '30569309025904'],
    ['a range of no scheme', '9111111111111111'],
    ['a Mastercard below its range', '2220000000000004'],
    ['a Visa of fifteen digits', '411111111111116'],
    ['a phone', '+33 6 39 98 00 01'],
    ['an IMEI', '356938035643809'],
    ['a rounded number', '4,11111E+15'],
    ['a text', 'jean@acme.example'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isCard(text)).toBe(false);
  });
  it('is never a text of fourteen digits', () => {
    fc.assert(
      fc.property(digits(14), (text) => {
        expect(isCard(text)).toBe(false);
      }),
    );
  });
});

it('no text makes them throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const is of [isNir, isIban, isCard]) expect(is(text)).toBe(false);
    }),
  );
});
