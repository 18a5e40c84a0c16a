import { addMonths as libraryAddMonths } from 'date-fns/addMonths';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  datePartsOf,
  dayFromParts,
  daysInMonth,
  formatIsoDay,
  lastExpiredDay,
  monthsElapsed,
  parseIsoDay,
} from '../../../src/fields/date/calendar.js';

const DAY = 86_400_000;
const iso = (date: Date): string => date.toISOString().slice(0, 10);
/** Any day from 1800 to 2200. */
const days = fc.integer({ min: -62_091, max: 84_370 });

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-24', 20_781],
    ['1900-03-01', -25_508],
  ])('%s is day %i', (text, day) => {
    expect(parseIsoDay(text)).toBe(day);
    expect(formatIsoDay(day)).toBe(text);
  });

  it.each(['2024-02-30', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '24-01-01', '', '2024-01-011'])(
    '%s is no day',
    (text) => {
      expect(parseIsoDay(text)).toBeNaN();
    },
  );

  it('reads the day of a timestamp', () => expect(parseIsoDay('2024-03-15T23:59:59Z')).toBe(parseIsoDay('2024-03-15')));

  it.each([
    [2024, 2, 30],
    [2023, 2, 29],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 6, 31],
  ])('the calendar has no %i-%i-%i', (year, month, day) => expect(dayFromParts(year, month, day)).toBeUndefined());

  it('counts as the clock of the machine counts', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(formatIsoDay(day)).toBe(iso(new Date(day * DAY)));
        expect(parseIsoDay(formatIsoDay(day))).toBe(day);
      }),
    );
  });

  it('knows the leap years of four centuries', () => {
    for (let year = 1800; year <= 2200; year += 1) expect(daysInMonth(year, 2)).toBe(new Date(Date.UTC(year, 2, 0)).getUTCDate());
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-02-29', 36, '2027-02-28', '29 February has no anniversary in three years'],
    ['2024-02-29', 48, '2028-02-29', 'and has one in four'],
    ['2024-03-31', -1, '2024-02-29', 'a month before 31 March, in a leap year'],
    ['2023-03-31', -1, '2023-02-28', 'a month before 31 March'],
    ['2023-11-24', 36, '2026-11-24', 'three years'],
    ['2024-12-31', 2, '2025-02-28', 'over the end of a year'],
    ['2024-01-15', -25, '2021-12-15', 'backwards over two years'],
    ['2024-05-31', 0, '2024-05-31', 'nothing'],
  ])('%s and %i months are %s: %s', (from, months, to) => expect(formatIsoDay(addMonths(parseIsoDay(from), months))).toBe(to));

  it('agrees with date-fns', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(formatIsoDay(addMonths(day, months))).toBe(iso(libraryAddMonths(new Date(day * DAY + DAY / 2), months)));
      }),
      { numRuns: 2000 },
    );
  });

  it('never leaves the month it arrives in', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const [from, to] = [datePartsOf(day), datePartsOf(addMonths(day, months))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      }),
    );
  });
});

it('addDays counts days over the end of a leap February', () =>
  expect(formatIsoDay(addDays(parseIsoDay('2024-02-28'), 2))).toBe('2024-03-01'));

describe('expiredBy', () => {
  it.each([
    ['2026-11-24', 36, '2023-11-23', 'the day before that of the month'],
    ['2027-02-28', 36, '2024-02-27', 'the last day of February: 28 and 29 February end on it, and it still counts'],
    ['2027-03-01', 36, '2024-02-29', 'the day after: both are over'],
    ['2026-03-31', 1, '2026-02-28', 'the end of a long month: all of the short one is over'],
    ['2026-03-28', 1, '2026-02-27', 'the day on which the end of a short month is reached'],
    ['2026-02-28', 1, '2026-01-27', 'the day on which the end of a long month is reached'],
  ])('on %s, of %i months: what began on %s is over, %s', (asOf, months, day) => {
    expect(formatIsoDay(lastExpiredDay(parseIsoDay(asOf), months))).toBe(day);
  });

  it('parts what is over from what is not, for any day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), fc.integer({ min: -40, max: 40 }), (asOf, months, away) => {
        const last = lastExpiredDay(asOf, months);
        const begun = last + away;
        expect(begun <= last).toBe(addMonths(begun, months) < asOf);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('monthsOver', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 0, 'the day itself'],
    ['2026-10-24', '2026-11-24', 0, 'the last day of the month, which still counts'],
    ['2026-10-23', '2026-11-24', 1, 'the day after'],
    ['2024-02-29', '2027-02-28', 35, 'three years end on 28 February'],
    ['2024-02-29', '2027-03-01', 36, 'and are over on 1 March'],
    ['2026-12-01', '2026-11-24', 0, 'a day to come'],
  ])('from %s to %s: %i, %s', (day, asOf, months) => expect(monthsElapsed(parseIsoDay(day), parseIsoDay(asOf))).toBe(months));

  it('counts a period of months as over exactly when retention does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 6000 }), (day, limit, age) => {
        expect(monthsElapsed(day, day + age) >= limit).toBe(day + age > addMonths(day, limit));
      }),
      { numRuns: 2000 },
    );
  });
});
