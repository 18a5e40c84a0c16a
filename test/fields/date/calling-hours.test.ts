import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isConsumerHour, isOfficeHour, makeCallTimeTest } from '../../../src/fields/date/calling-hours.js';
import { isDayOff } from '../../../src/fields/date/working-days.js';

/** The hours, as a person would read them from a clock. */
const clock = (second: number): string => new Date(second * 1000).toISOString().slice(11, 19);

it('says of each second of each day what a calendar and a clock say', () => {
  const timeOf = makeCallTimeTest();
  fc.assert(
    fc.property(fc.integer({ min: 19_000, max: 30_000 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
      const at = clock(second);
      const consumer = (at >= '10:00:00' && at < '13:00:00') || (at >= '14:00:00' && at < '20:00:00');
      const office = at >= '09:00:00' && at < '18:00:00';
      expect([isConsumerHour(second), isOfficeHour(second)]).toEqual([consumer, office]);
      const expected = (allowed: boolean) => (isDayOff(day) ? 'day-off' : allowed ? 'allowed' : 'hour');
      // Twice: the second answer is the one that is remembered.
      for (let i = 0; i < 2; i++)
        expect([timeOf('consumer', { day, second }), timeOf('business', { day, second })]).toEqual([expected(consumer), expected(office)]);
    }),
  );
});

it('says nothing of an hour that nobody knows, whatever the day', () => {
  expect(makeCallTimeTest()('consumer', { day: 20_606, second: Number.NaN })).toBe('unknown');
});

it('an office that never closes is called all day', () => {
  expect([0, 86_399].map((second) => isOfficeHour(second, { opens: 0, closes: 24 }))).toEqual([true, true]);
});
