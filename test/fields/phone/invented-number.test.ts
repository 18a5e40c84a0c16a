import { describe, expect, it } from 'vitest';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';
import { isInventedNumber } from '../../../src/fields/phone/services/invented-number.js';

const read = makePhoneReader('FR');

describe('a number that people invent in forms', () => {
  it.each([
    '0600000000',
    '06 12 34 56 78',
    '0123456789',
    '0666666666',
    '01 01 01 01 01',
    '0102030405',
    '0987654321',
    '+33 6 12 34 56 78',
    '06 11 22 33 44',
  ])('%s', (text) => expect([read(text).valid, isInventedNumber(read(text))]).toEqual([true, true]));
  it.each(['0639980012', '01 44 44 44 44', '01 99 00 12 34', '06 12 34 56 79', '+44 121 496 0110', '1111111111', '3939', 'NC', ''])(
    '%s is none',
    (text) => expect(isInventedNumber(read(text))).toBe(false),
  );
});
