import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { ageByNumber } from '../../../src/fields/person/ages/national-numbers.js';
import type { ColumnInfo } from '../../../src/model/contact/contact.js';

const TODAY = parseIsoDay('2026-12-01');
const least = (header: string, text: string) => ageByNumber({ header } as ColumnInfo, 2026)?.(text, TODAY)?.least;

describe('national numbers that begin with a birth', () => {
  it.each([
    ['Personnummer', '20120512-1234', 14],
    ['Personnummer', '120512-1234', 14],
    ['Personnummer', '800512-1234', 46],
    ['personnr', '200512121234', 20],
    ['Personnummer', '120512+1234', 114],
    ['Samordningsnummer', '20120572-1234', 14],
    ['PESEL', '12251212345', 14],
    ['Numer PESEL', '80051212345', 46],
  ])('%s %s: %i', (header, text, years) => expect(least(header, text)).toBe(years));

  it.each([
    ['Personnummer', '12'],
    ['Personnummer', '20129912-1234'],
    ['PESEL', '12991212345'],
    ['Kundnummer', '20120512-1234'],
    ['Fødselsnummer', '12051212345'],
  ])('%s %s tells none', (header, text) => expect(least(header, text)).toBeUndefined());
});
