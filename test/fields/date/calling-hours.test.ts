import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isConsumerHour, isOfficeHour, makeCallTimeTest, mayCallBetween } from '../../../src/fields/date/calling-hours.js';
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

it.each([
  ['10-13', 'yes', 'yes'],
  ['14-20', 'yes', 'no'],
  ['10-20', 'no', 'no'],
  ['12-15', 'no', 'yes'],
  ['13-14', 'no', 'yes'],
  ['9-18', 'no', 'yes'],
  ['9-20', 'no', 'no'],
  ['14-21', 'no', 'no'],
  ['8-10', 'no', 'no'],
])('says of hours that are planned whether all of them are allowed: %s', (hours, consumer, office) => {
  const [from = 0, to = 0] = hours.split('-').map((hour) => Number(hour) * 3600);
  const said = (['consumer', 'business'] as const).map((audience) => (mayCallBetween(audience, { from, to }) ? 'yes' : 'no'));
  expect(said).toEqual([consumer, office]);
});
