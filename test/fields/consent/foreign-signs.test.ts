import { expect, it } from 'vitest';
import { makeForeignSigns } from '../../../src/fields/consent/foreign-signs.js';
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
  expect(makeForeignSigns(COUNTRY_BY_CALLING_CODE, COUNTRY_BY_TOP_LEVEL, home)(contact, readEmail(address))).toBe(
    isForeign ? 'number' : undefined,
  );
});

it.each<[home: string, row: { company?: string; postcode?: string; siren?: string }, isForeign: boolean]>([
  ['FR', { company: 'Smet Group NV' }, true],
  ['FR', { company: 'Jans B.V.' }, true],
  ['FR', { company: 'Muster GmbH & Co. KG' }, true],
  ['FR', { company: 'Muster AG' }, true],
  ['FR', { company: 'Costa, Lda.' }, true],
  ['FR', { company: 'Rossi S.r.l.' }, true],
  ['FR', { company: 'Rossi S.p.A.' }, true],
  ['FR', { company: 'Rossi SpA' }, true],
  ['FR', { company: 'Roca S.L.U.' }, true],
  ['FR', { company: 'Nowak Sp. z o.o.' }, true],
  ['FR', { company: 'Novák s.r.o.' }, true],
  ['FR', { company: 'Smith & Sons Ltd' }, true],
  ['FR', { company: 'Acme, Inc.' }, true],
  ['FR', { postcode: '3511 AB' }, true],
  ['FR', { postcode: '4000-123' }, true],
  ['FR', { postcode: 'SW1A 1AA' }, true],
  ['FR', { postcode: 'B-2000' }, true],
  // The French site of a German company.
  ['FR', { company: 'Muster GmbH', siren: '732829320' }, false],
  ['FR', { company: 'Martel SAS', postcode: '59000' }, false],
  ['FR', { company: 'Hôtel & SPA' }, false],
  ['FR', { company: 'Beauty Spa' }, false],
  ['FR', { company: 'Roux SNC' }, false],
  ['FR', { company: 'Durand SA' }, false],
  ['FR', { company: 'AG' }, false],
  ['FR', { company: 'Plomberie AB' }, false],
  ['FR', { company: 'Garage du Mag' }, false],
  // A zero was lost.
  ['FR', { postcode: '1000' }, false],
  ['FR', { postcode: '59000' }, false],
  ['DE', { company: 'Muster GmbH' }, false],
  ['BE', { company: 'Smet NV' }, false],
  ['BE', { company: 'Muster GmbH' }, true],
  ['GB', { company: 'Smith Ltd', postcode: 'SW1A 1AA' }, false],
])('in a file of %s, %j: %s', (home, row, isForeign) => {
  const signs = makeForeignSigns(COUNTRY_BY_CALLING_CODE, COUNTRY_BY_TOP_LEVEL, home);
  expect(signs({ ...contactOf(row), phones: [] }, readEmail('a@acme.com'))).toBe(isForeign ? 'place' : undefined);
});
