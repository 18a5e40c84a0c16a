import { describe, expect, it } from 'vitest';
import { isCountry } from '../../../src/config/schema/schema-parts.js';

describe('a country code', () => {
  it.each(['FR', 'BE', 'GB', 'RE', 'US', 'CH'])('%s is one', (code) => expect(isCountry(code)).toBe(true));
  it.each(['UK', 'fr', 'FRA', 'XX', 'ZZ', 'EU', 'F', '', 'F1'])('%j is none', (code) => expect(isCountry(code)).toBe(false));
});
