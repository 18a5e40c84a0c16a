import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileValues } from '../../../src/fields/columns/values/profile-values.js';
import { countDigits, UNKNOWN_DIGITS } from '../../../src/fields/columns/values/value-digits.js';
import { isOfShape, type ShapeKind } from '../../../src/fields/columns/values/value-kinds.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { mayBeNoDate } from '../../../src/fields/date/date-formats.js';
import { readAnyDate } from '../../../src/fields/date/date-reader.js';
import { plainDigits } from '../../../src/fields/text/invisible.js';

const readers = makeValueReaders('FR');
const KINDS: readonly ShapeKind[] = [
  'email',
  'phone',
  'mobile',
  'siren',
  'siret',
  'nir',
  'iban',
  'card',
  'number',
  'postcode',
  'url',
  'social',
];

/** What a cell is by all readers, whatever its characters are. */
const isOf = (kind: ShapeKind, text: string): boolean => {
  const is = (what: ShapeKind, part: string): boolean => isOfShape(what, part, readers);
  if (is(kind, text)) return true;
  const parts = readers.split(text);
  if (parts.length < 2) return false;
  if (parts.every((part) => is(kind, part))) return true;
  if (kind !== 'email' && kind !== 'phone') return false;
  return parts.some((part) => is(kind, part)) && parts.every((part) => is('email', part) || is('phone', part));
};

/** Values, and what stands between and around them. */
const PIECES = [
  'jeanne@acme.example',
  '01 99 00 12 34',
  '+33639981234',
  '552 100 554',
  '552100554',
  '73282932000074',
  '732 829 320 00074',
  '1 84 12 76 451 089 46',
  '184122A45108933',
  'FR7630006000011234567890189',
  'NO9386011117947',
  '4111 1111 1111 1111',
  '４１１１ １１１１ １１１１ １１１１',
  '٥٥٢١٠٠٥٥٤',
  '75008',
  '12,5 %',
  'ext²',
  'www.acme.example',
  'linkedin.com/in/x',
  'chez Acme',
];
const BETWEEN = ['; ', ' / ', ', ', ' ou ', ' ', '', '\n', '’'];
const cell = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([piece, between], i) => piece + (i < parts.length - 1 ? between : '')).join(''));

describe('what the characters of a value rule out', () => {
  it('is nothing that a reader says it is', () =>
    fc.assert(
      fc.property(cell, (text) => {
        for (const kind of KINDS) expect([kind, profileValues([text], readers).count(kind) > 0]).toEqual([kind, isOf(kind, text)]);
      }),
      { numRuns: 1500 },
    ));

  it('counts no digits where others than those of ASCII may be read', () => {
    for (let code = 0; code < 0x11000; code++) {
      const text = String.fromCodePoint(code);
      const isKnown = countDigits(text) !== UNKNOWN_DIGITS;
      if (isKnown && /\d/.test(plainDigits(text))) expect([code, text]).toEqual([code, expect.stringMatching(/^\d$/)]);
    }
  });

  const date = fc.tuple(
    fc.constantFrom('', "'", ' '),
    fc.constantFrom('0', '1', '00', '01', '30', '31', '12', '1er', '1970', '1900', '9999', '0001'),
    fc.constantFrom('/', '-', '.', ' ', ' janvier ', ' Dec ', ''),
    fc.constantFrom('0', '00', '1', '01', '12', '31', ''),
    fc.constantFrom('/', '-', '.', ' ', ''),
    fc.constantFrom('0', '00', '70', '0000', '0001', '1601', '1753', '1899', '1900', '1970', '2099', '2999', '9999', '2024', '12', ''),
    fc.constantFrom('', ' 00:00', 'T23:30:00Z', '.0'),
  );
  const words = fc.constantFrom('-', '—', '...', 'n/a', '#N/A', 'NULL', 'jamais', 'Inconnue', '(vide)', "' nat", ' / ', 'sans suite', 'x');

  it('leaves every way of saying that there is no date', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          date.map((parts) => parts.join('')),
          words,
          fc.string({ maxLength: 12 }),
        ),
        (text) => {
          if (readAnyDate(text, 'unresolved').status === 'none') expect([text, mayBeNoDate(text)]).toEqual([text, true]);
        },
      ),
      { numRuns: 20_000 },
    ));
});
