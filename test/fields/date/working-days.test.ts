import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from '../../../src/fields/date/calendar.js';
import { easterSunday, isDayOff, nextWorkingDay } from '../../../src/fields/date/working-days.js';

describe('days off in France', () => {
  it.each([
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter %i is %s', (year, day) => expect(formatIsoDay(easterSunday(year))).toBe(day));

  it('are eleven in 2026, on these days of the week', () => {
    const days = Array.from({ length: 365 }, (_, i) => parseIsoDay('2026-01-01') + i);
    const onWeekdays = days.filter((day) => isDayOff(day) && new Date(day * 86_400_000).getUTCDay() % 6 !== 0).map(formatIsoDay);
    expect(onWeekdays).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([
    ['2026-11-24', '2026-11-24', 'a Tuesday'],
    ['2026-11-21', '2026-11-23', 'a Saturday'],
    ['2026-12-25', '2026-12-28', 'Christmas, before a weekend'],
    ['2026-05-01', '2026-05-04', '1 May, a Friday'],
    ['2024-05-08', '2024-05-10', '8 May, and Ascension the day after'],
  ])('a period that would end on %s ends on %s: %s', (day, end) => expect(formatIsoDay(nextWorkingDay(parseIsoDay(day)))).toBe(end));

  it('agree with the calendar on weekends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        const weekday = new Date(day * 86_400_000).getUTCDay();
        if (weekday === 0 || weekday === 6) expect(isDayOff(day)).toBe(true);
        expect(isDayOff(nextWorkingDay(day))).toBe(false);
      }),
    );
  });
});
