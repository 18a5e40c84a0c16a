import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { ageUnder } from '../../../src/fields/person/ages/birth-columns.js';

const TODAY = parseIsoDay('2026-12-01');
const least = (header: string, text: string): number | undefined => ageUnder(header)(text, TODAY)?.least;

describe('a day or a month of a birth tells no age', () => {
  it.each([
    ['birth_day', '1'],
    ['birth_month', '2'],
    ['Jour naissance', '12'],
    ['Mois naissance', '7'],
    ['Mois anniversaire', '7'],
    ['Geburtsmonat', '3'],
    ['Birthday', '02-14'],
    ['Birthday', '14/02'],
    ['Anniversaire', '14.02.'],
    ['Date de naissance', '02-14'],
    ['Age client (jours)', '12'],
    ['Customer age (days)', '12'],
  ])('%s: %s', (header, text) => {
    expect(least(header, text)).toBeUndefined();
  });

  it.each([
    ['birth_day', '2012-02-14', 14],
    ['Jour de naissance', '14/02/2012', 14],
    ['birthday_year', '2012', 13],
    ['Birthday', '2012-02-14', 14],
    ['Date de naissance', '16', 16],
    ['Age', '16', 16],
    ['Tranche d’âge', '12-17', 12],
    ['Age range', '12-17', 12],
    ['Âge', 'moins de 18 ans', 0],
    ['Né en', '2012', 13],
    ['Âge le jour de l’inscription', '12', 12],
    ['Âge au mois de septembre', '12', 12],
    ['Date de naissance', '16-25', 16],
  ])('%s: %s is an age', (header, text, years) => {
    expect(least(header, text)).toBe(years);
  });
});
