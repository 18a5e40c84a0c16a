import { describe, expect, it } from 'vitest';
import { countryOfCell, makeCountryResolver, makeRequirementReader } from '../../../src/fields/consent/country-regime.js';
import { readEmailBytes } from '../../../src/fields/email/byte-address.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { COUNTRY_BY_TOP_LEVEL, EMAIL_REGIMES, regimeCountryOf } from '../../../src/law/email-regimes.js';
import type { EmailValue } from '../../../src/model/contact/values.js';
import { contactOf } from '../fake-contact.js';

const fromBytes = (text: string): EmailValue => readEmailBytes(Buffer.from(text), 0, text.length) as EmailValue;

describe('whence an address comes', () => {
  const whence = makeCountryResolver(COUNTRY_BY_TOP_LEVEL, 'FR', regimeCountryOf);
  it.each<[string | undefined, string, string]>([
    [undefined, 'a@acme.com', 'FR'],
    [undefined, 'a@acme.fr', 'FR'],
    [undefined, 'a@acme.de', 'domain'],
    ['', 'a@acme.com', 'unknown'],
    ['-', 'a@acme.com', 'unknown'],
    ['', 'a@acme.fr', 'FR'],
    ['', 'a@acme.de', 'domain'],
    ['France', 'a@acme.com', 'FR'],
    ['France', 'a@acme.it', 'domain'],
    ['Allemagne', 'a@acme.de', 'DE'],
    ['Allemagne', 'a@acme.fr', 'domain'],
    ['UK', 'a@acme.co.uk', 'GB'],
    ['La Réunion', 'a@acme.fr', 'RE'],
    ['Japon', 'a@acme.jp', 'JP'],
    ['Atlantide', 'a@acme.com', 'unknown'],
  ])('country %s, %s: %s', (text, address, expected) => {
    // Without a column of countries, everybody is at home.
    const country = text === undefined ? 'FR' : countryOfCell(text);
    expect(whence(country, readEmail(address))).toBe(expected);
    expect(whence(country, fromBytes(address))).toBe(expected);
  });

  it('another home, another neighbour', () => {
    const abroad = makeCountryResolver(COUNTRY_BY_TOP_LEVEL, 'BE', regimeCountryOf);
    expect(abroad('BE', readEmail('a@acme.be'))).toBe('BE');
    expect(abroad('BE', readEmail('a@acme.fr'))).toBe('domain');
  });

  it('a cell of countries says a code, nothing readable, or nothing', () => {
    expect(['Belgique', 'be', '???!', 'Atlantide', '', 'n/a'].map(countryOfCell)).toEqual([
      'BE',
      'BE',
      undefined,
      '',
      undefined,
      undefined,
    ]);
  });
});

describe('the regimes', () => {
  const lists = [EMAIL_REGIMES.optIn, EMAIL_REGIMES.named, EMAIL_REGIMES.optOut];

  it('put a country in one list, and know every ending that tells a country', () => {
    const all = lists.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const country of Object.values(COUNTRY_BY_TOP_LEVEL)) expect(all).toContain(country);
    for (const country of [...EMAIL_REGIMES.soleTraders, ...EMAIL_REGIMES.contested, ...EMAIL_REGIMES.published])
      expect(all).toContain(country);
  });

  it('the strictest list wins when configuration names a country twice', () => {
    const both = { ...EMAIL_REGIMES, optIn: ['FR'], named: ['FR'] };
    expect(makeRequirementReader(both)('FR', contactOf({}), readEmail('contact@acme.example'))).toBe('optIn');
  });

  it('say nothing of a country that no list has', () => {
    expect(makeRequirementReader(EMAIL_REGIMES)('JP', contactOf({}), readEmail('taro@acme.example'))).toBeUndefined();
  });
});
