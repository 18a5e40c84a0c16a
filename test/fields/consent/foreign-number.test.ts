import { expect, it } from 'vitest';
import { makeForeignNumberTest } from '../../../src/fields/consent/foreign-number.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';
import { COUNTRY_BY_CALLING_CODE, COUNTRY_BY_TOP_LEVEL } from '../../../src/law/email-regimes.js';
import { contactOf } from '../fake-contact.js';

const read = makePhoneReader('FR');

it.each<[home: string, numbers: string, address: string, isForeign: boolean]>([
  ['FR', '+49 30 23125 001', 'a@acme.com', true],
  ['FR', '+49 30 23125 001', 'a@acme.fr', false],
  ['FR', '+49 30 23125 001|01 99 00 12 34', 'a@acme.com', false],
  ['FR', '01 99 00 12 34', 'a@acme.com', false],
  ['FR', '+596 596 12 34 56', 'a@acme.com', false],
  ['FR', '12', 'a@acme.com', false],
  ['FR', '', 'a@acme.com', false],
  ['DE', '+33 1 99 00 12 34', 'a@acme.com', true],
  ['DE', '+33 1 99 00 12 34', 'a@acme.de', false],
  ['DE', '+49 30 23125 001', 'a@acme.com', false],
  // Nothing says how numbers of Luxembourg begin.
  ['LU', '+49 30 23125 001', 'a@acme.com', false],
])('in a file of %s, %s beside %s: %s', (home, numbers, address, isForeign) => {
  const contact = { ...contactOf({}), phones: numbers === '' ? [] : numbers.split('|').map((number) => read(number)) };
  expect(makeForeignNumberTest(COUNTRY_BY_CALLING_CODE, COUNTRY_BY_TOP_LEVEL, home)(contact, readEmail(address))).toBe(isForeign);
});
