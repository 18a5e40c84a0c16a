import { describe, expect, it } from 'vitest';
import { FigureTally } from '../../../src/events/run/figure-tally.js';
import { event, events } from '../../rules/log-support.js';

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

describe('the week of a call', () => {
  const weeksOf = (...lines: readonly string[]): readonly string[] => {
    const tally = new FigureTally(true);
    tally.person(events(lines), 'business');
    const { weeks } = tally.figures('business', [], []);
    return weeks.map(({ monday, calls, emails, texts }) => `${monday} ${calls} ${emails} ${texts}`);
  };
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['begins on Monday', ['2026-06-01 call', '2026-06-07 call', '2026-06-08 call'], ['2026-06-01 2 0 0', '2026-06-08 1 0 0']],
    ['is told in the order of days', ['2026-06-15 mail', '2026-06-01 sms', '2026-06-02 mail'], ['2026-06-01 0 1 1', '2026-06-15 0 1 0']],
    ['tells of nothing but what we sent', ['2026-06-01 inbound', '2026-06-02 delivered', '2026-06-03 failed'], []],
    ['of the first days that there are', ['1970-01-01 call', '1970-01-05 call'], ['1969-12-29 1 0 0', '1970-01-05 1 0 0']],
  ])('%s', (_, lines, weeks) => expect(weeksOf(...lines)).toEqual(weeks));

  it('has no hours that are known of nobody, and those of the calls that are', () => {
    const week = (isTimed: boolean, ...lines: readonly string[]) => {
      const tally = new FigureTally(isTimed);
      tally.person(events(lines), 'business');
      const [one] = tally.figures('business', [], []).weeks;
      return [one?.callsOutOfHours, one?.callsOnDaysOff, one?.callsUnjudged];
    };
    expect(week(true, LATE)).toEqual([1, 0, undefined]);
    expect(week(true, LATE, '2026-06-03 call')).toEqual([1, 0, 1]);
    expect(week(true, SUNDAY, '2026-06-03 call', '2026-06-04 call')).toEqual([0, 1, 2]);
    expect(week(true, '2026-06-03 call')).toEqual([undefined, undefined, undefined]);
    expect(week(false, LATE)).toEqual([undefined, undefined, undefined]);
  });
});

describe('what all logs come to', () => {
  const DAY = '2026-06-02T10:30:00+02:00';
  const figuresOf = (...people: readonly (readonly string[])[]) => {
    const tally = new FigureTally(true);
    for (const lines of people) tally.person(events(lines), 'business');
    return tally.figures('business', [], []);
  };
  it.each<readonly [string, readonly (readonly string[])[], object]>([
    ['nothing', [], { events: 0, persons: 0, refusals: 0 }],
    ['a row whose time cannot be read is about somebody', [['? row unread:time']], { events: 1, persons: 1 }],
    ['a row that names nobody is about nobody', [['? row unread:person']], { events: 1, persons: 0 }],
    ['a person', [[`${DAY} mail`, `${DAY} call`]], { events: 2, persons: 1, attempts: { email: 1, phone: 1, sms: 0, post: 0 } }],
    ['whoever is on a list alone is none', [['? refused no:email from:list']], { events: 0, persons: 0, refusals: 0 }],
    ['a refusal', [[`${DAY} refused no:email`]], { refusals: 1 }],
    ['two of one person', [[`${DAY} refused no:email`, `${DAY} complained no:email`]], { refusals: 2 }],
    ['a mark in each row is one', [['? refused no:email from:mark', '? refused no:email from:mark', `${DAY} mail`]], { refusals: 1 }],
    ['a mark beside what happened is one', [['? refused no:email from:mark', `${DAY} refused no:email`]], { refusals: 1 }],
    [
      'a mark beside two that happened are two',
      [['? refused no:email from:mark', `${DAY} refused no:email`, `${DAY} complained no:email`]],
      { refusals: 2 },
    ],
    ['what a contact file tells is no event', [['? refused no:email from:contacts', `${DAY} mail`]], { events: 1, refusals: 0 }],
  ])('%s', (_, people, expected) => expect(figuresOf(...people)).toMatchObject(expected));

  it('spans the days that are known', () => {
    expect(figuresOf(['2026-06-05 mail'], ['2026-06-02 mail', '2026-06-09 inbound', '? refused no:email']).span).toEqual({
      ...{ from: '2026-06-02', to: '2026-06-09' },
    });
    expect(figuresOf(['2026-06-05 mail']).span).toEqual({ from: '2026-06-05', to: '2026-06-05' });
    expect(figuresOf(['? refused no:email']).span).toBeUndefined();
    expect(figuresOf(['2026-06-05 refused no:email from:contacts']).span).toBeUndefined();
  });

  it('tells who answered where a log tells it', () => {
    const answered = (...said: readonly (boolean | undefined)[]) => {
      const tally = new FigureTally(true);
      tally.person(
        said.map((one) => ({ ...event(`${DAY} call`), answered: one })),
        'business',
      );
      return tally.figures('business', [], []).answered;
    };
    expect([answered(true, false, undefined), answered(false), answered(undefined), answered()]).toEqual([1, 0, undefined, undefined]);
  });

  it('counts nothing by a channel that nobody names', () => {
    const tally = new FigureTally(true);
    tally.person(
      [
        { ...event(`${DAY} mail`), channel: undefined },
        { ...event(`${DAY} mail`), channel: 'post' },
      ],
      'business',
    );
    const { attempts, weeks } = tally.figures('business', [], []);
    expect([attempts, weeks]).toMatchObject([{ email: 0, post: 1 }, [{ calls: 0, emails: 0, texts: 0 }]]);
  });
});

it.each([
  ['abroad, the zone of the log known', ['2026-06-02 call abroad', LATE], true, 1],
  ['at home', ['2026-06-02 call', LATE], true, undefined],
  ['abroad, the zone of the log unknown', ['2026-06-02 call abroad', LATE], false, undefined],
])('a call whose hour is not known, %s', (_case, lines, isTimed, unplaced) => {
  const tally = new FigureTally(isTimed);
  tally.person(events(lines), 'business');
  expect(tally.figures('business', [], []).callsUnplaced).toBe(unplaced);
});
