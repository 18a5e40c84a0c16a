import { expect, it } from 'vitest';
import { FigureTally } from '../../../src/events/run/figure-tally.js';
import { events } from '../../rules/log-support.js';

const SUNDAY = '2026-06-07T10:30:00+02:00 call';
const LATE = '2026-06-02T20:30:00+02:00 call';

it.each<[string, readonly string[], boolean, object]>([
  ['calls at a bad time', [LATE, SUNDAY], true, { calls: 2, callsOutOfHours: 1, callsOnDaysOff: 1 }],
  ['a call whose hour is not known is neither', [LATE, '2026-06-03 call'], true, { callsOutOfHours: 1, callsUnjudged: 1 }],
  ['a week without mails or calls that anybody can judge', ['2026-06-03 mail'], true, { calls: 0, callsOutOfHours: 0 }],
])('%s', (_case, lines, isTimed, week) => {
  const tally = new FigureTally(isTimed);
  tally.person(events(lines), 'business');
  expect(tally.figures('business', [], []).weeks).toMatchObject([week]);
});

it.each([
  ['consumer', { callsOutOfHours: 0, callsOnDaysOff: 0 }, 2],
  // Holidays of France are none elsewhere, weekends are.
  ['business', { callsOutOfHours: 1, callsOnDaysOff: 0 }, undefined],
] as const)('calls abroad, aimed at a %s', (audience, week, abroad) => {
  const tally = new FigureTally(true);
  tally.person(events(['2026-11-11T10:30:00+00:00 call abroad', '2026-11-10T20:30:00+00:00 call abroad']), audience);
  tally.person(events(['2026-11-12T10:30:00+01:00 call']), audience);
  const figures = tally.figures(audience, [], []);
  expect(figures.weeks).toMatchObject([week]);
  expect([figures.callsAbroad, figures.weeks[0]?.callsUnjudged]).toEqual([abroad, abroad]);
});

it.each([
  ['days alone', ['2026-06-03 call', '2026-06-07 call'], true],
  ['a zone that nobody knows', [LATE], false],
])('%s: nothing is known of hours, which is not none', (_case, lines, isTimed) => {
  const tally = new FigureTally(isTimed);
  tally.person(events(lines), 'business');
  const [week] = tally.figures('business', [], []).weeks;
  expect([week?.callsOutOfHours, week?.callsOnDaysOff]).toEqual([undefined, undefined]);
});
