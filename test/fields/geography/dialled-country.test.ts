import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { CALLING_CODES } from '../../../src/fields/geography/calling-code-data.js';
import { dialledCountry, figuresOfCode } from '../../../src/fields/geography/dialled-country.js';

it('knows the calling codes of all countries', () => {
  const codes = Object.entries(metadata.country_calling_codes).filter(([, [country]]) => /^[A-Z]{2}$/.test(country as string));
  expect(CALLING_CODES.split(' ').sort()).toEqual(codes.map(([code, [country]]) => `${country}${code}`).sort());
});

describe('a cell beside a number', () => {
  it.each([
    ['34', 'ES', '34'],
    ['+34', 'ES', '34'],
    ['0034', 'ES', '34'],
    [' (+34) ', 'ES', '34'],
    ['34.0', 'ES', '34'],
    ["'34", 'ES', '34'],
    ['+ 352', 'LU', '352'],
    ['1', 'US', '1'],
    ['+1-868', 'US', '1'],
    ['262', 'RE', '262'],
    ['Spain (+34)', 'ES', '34'],
    ['+34 España', 'ES', '34'],
    ['ES', 'ES', ''],
    ['Espagne', 'ES', ''],
    // No country has these, or nobody can read them.
    ['99', '', ''],
    ['881', '', ''],
    ['0341', '', ''],
    ['347', '', ''],
    ['xx', '', ''],
    ['???', '', ''],
  ])('%j is %s %s', (text, country, code) => expect(dialledCountry(text)).toEqual({ country, code }));

  it('a blank says nothing', () => expect(dialledCountry('  ')).toBeUndefined());
  it.each(['3400', '34567', '06', 'Spain (+34)', ''])('%j is no code alone', (text) => expect(figuresOfCode(text)).toBe(''));
});
