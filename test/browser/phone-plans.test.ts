import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script
import { withoutFormats } from '../../scripts/web-page.mjs';

const path = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.max.json');
const read = (): MetadataJson => JSON.parse(readFileSync(path, 'utf8'));
const [whole, bare] = [read(), withoutFormats(read()) as MetadataJson];
const countries = Object.keys(whole.countries) as CountryCode[];

const told = (text: string, country: CountryCode, plans: MetadataJson): unknown => {
  const number = parsePhoneNumberFromString(text, country, plans);
  return number && [number.number, number.country, number.isPossible(), number.isValid(), number.getType()];
};

describe('numbering plans of the page, which say nothing of how numbers are written', () => {
  it('are smaller', () => expect(JSON.stringify(bare).length).toBeLessThan(0.8 * JSON.stringify(whole).length));

  it('read every number as the whole ones do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.stringMatching(/^(?:\+|00)?[0-9][0-9 ().-]{5,16}$/),
        fc.boolean(),
        (country, text, isForeign) => {
          const [code = ''] = whole.countries[country] ?? [];
          const written = isForeign ? `+${code}${text.replace(/\D/g, '')}` : text;
          expect(told(written, country, bare)).toEqual(told(written, country, whole));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
