import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIsoDay } from '../../../src/fields/date/calendar.js';
import { parisDayAt } from '../../../src/fields/date/paris-time.js';

const referee = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });
const seconds = (iso: string): number => Date.parse(iso) / 1000;

it.each([
  ['2024-01-15T22:59:59Z', '2024-01-15', 'a second before midnight in winter'],
  ['2024-01-15T23:00:00Z', '2024-01-16', 'midnight in winter'],
  ['2024-07-15T21:59:59Z', '2024-07-15', 'a second before midnight in summer'],
  ['2024-07-15T22:00:00Z', '2024-07-16', 'midnight in summer'],
  ['2024-03-30T22:30:00Z', '2024-03-30', 'the last evening of winter time'],
  ['2024-03-31T22:30:00Z', '2024-04-01', 'the first evening of summer time'],
  ['2024-10-26T22:30:00Z', '2024-10-27', 'the last evening of summer time'],
  ['2024-10-27T22:30:00Z', '2024-10-27', 'the first evening of winter time'],
  ['1995-09-24T22:30:00Z', '1995-09-24', 'in 1995 summer time ended in September'],
])('%s is %s in Paris: %s', (instant, day) => expect(formatIsoDay(parisDayAt(seconds(instant)))).toBe(day));

it('agrees with Intl at every hour that may matter, from 1981 to 2099', () => {
  fc.assert(
    fc.property(fc.integer({ min: seconds('1981-01-01T00:00:00Z'), max: seconds('2099-12-31T00:00:00Z') }), (at) => {
      expect(formatIsoDay(parisDayAt(at))).toBe(referee.format(at * 1000));
    }),
    { numRuns: 2000 },
  );
});

it('agrees with Intl around every change of time from 1981 to 2099', () => {
  for (let year = 1981; year < 2100; year += 1) {
    for (const month of ['03', '09', '10']) {
      for (let day = 22; day <= 30; day += 1) {
        const at = seconds(`${year}-${month}-${day}T22:30:00Z`);
        expect(formatIsoDay(parisDayAt(at)), `${year}-${month}-${day}`).toBe(referee.format(at * 1000));
      }
    }
  }
});
