import { expect, it } from 'vitest';
import { makeAssumedCountryTest } from '../../../src/fields/consent/assumed-country.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';
import { COUNTRY_BY_TOP_LEVEL } from '../../../src/law/email-regimes.js';
import { contactOf } from '../fake-contact.js';

it.each<[home: string, number: string, addresses: string, row: { siren?: string; postcode?: string }, isAssumed: boolean]>([
  ['FR', '0612639912', 'piet@ziggo.nl', {}, true],
  ['FR', '04 75 63 99 12', 'jan@telenet.be', {}, true],
  ['FR', '+33612639912', 'piet@ziggo.nl', {}, false],
  ['FR', '0033612639912', 'piet@ziggo.nl', {}, false],
  ['FR', '0612639912', 'piet@ziggo.fr', {}, false],
  ['FR', '0612639912', 'piet@ziggo.com', {}, false],
  ['FR', '0612639912', 'piet@ziggo.nl piet@acme.com', {}, false],
  ['FR', '0612639912', 'piet@ziggo.nl', { siren: '732829320' }, false],
  ['FR', '0612639912', 'piet@ziggo.nl', { postcode: '59000' }, false],
  ['FR', '0612639912', 'piet@ziggo.nl', { postcode: '3511 AB' }, true],
  ['FR', '0612639912', '', {}, false],
  ['FR', '12', 'piet@ziggo.nl', {}, false],
  ['NL', '0612639912', 'piet@ziggo.nl', {}, false],
  ['NL', '0612639912', 'paul@acme.fr', {}, true],
])('in a file of %s, %s beside %s and %j: %s', (home, number, addresses, row, isAssumed) => {
  const contact = {
    ...contactOf(row),
    phones: [makePhoneReader(home)(number)],
    emails: addresses.split(' ').filter(Boolean).map(readEmail),
  };
  expect(makeAssumedCountryTest(COUNTRY_BY_TOP_LEVEL, home)(contact)).toBe(isAssumed);
});
