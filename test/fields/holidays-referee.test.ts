import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { addDays, dayFromParts, formatIsoDay } from '../../src/fields/date/calendar.js';
import { isPublicHoliday } from '../../src/fields/date/working-days.js';
import type { Day } from '../../src/model/contact/values.js';

/** Sundays that the referee counts as holidays in France and L3133-1 does not name: they are days off as Sundays. */
const SUNDAYS = new Set(['easter', 'easter 49']);

it('the public holidays of L3133-1 are those of date-holidays, every year from 2000 to 2099', () => {
  const theirs = new Holidays('FR', { types: ['public'] });
  for (let year = 2000; year < 2100; year++) {
    const expected = new Set(theirs.getHolidays(year).flatMap(({ date, rule }) => (SUNDAYS.has(rule) ? [] : [date.slice(0, 10)])));
    const ours = new Set<string>();
    for (let day = dayFromParts(year, 1, 1) as Day; day <= (dayFromParts(year, 12, 31) as Day); day = addDays(day, 1))
      if (isPublicHoliday(day)) ours.add(formatIsoDay(day));
    expect([...ours].toSorted(), String(year)).toEqual([...expected].toSorted());
    // 1 May and Ascension, or 8 May and Ascension, may fall on one day.
    expect(ours.size).toBeGreaterThanOrEqual(10);
  }
});

it.each([
  ['2026-04-03', 'Good Friday, which is a day off in Alsace-Moselle alone'],
  ['2026-12-26', '26 December, likewise'],
  ['2026-05-22', 'the abolition of slavery in Martinique'],
  ['2026-12-20', 'the abolition of slavery in La Réunion'],
])('%s is none: %s', (text) => {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  expect(isPublicHoliday(dayFromParts(year, month, day) as Day)).toBe(false);
});
