import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import hours from '../../rules/log-call-hours.js';
import dayOff from '../../rules/log-call-on-day-off.js';
import calledTooOften from '../../rules/log-call-too-often.js';
import callerNumber from '../../rules/log-caller-number.js';
import writtenTooOften from '../../rules/log-email-too-often.js';
import { formatIsoDay } from '../../src/fields/date/calendar.js';
import { findings, said } from './log-support.js';

const call = (...times: readonly string[]): readonly string[] => times.map((time) => `${time} call`);
const [CONSUMER, BUSINESS] = [{ audience: 'consumer' }, { audience: 'business' }] as const;

describe('calls outside of France', () => {
  const HOLIDAY = '2026-11-11T10:30:00+00:00 call abroad';
  const SATURDAY = '2026-11-14T10:30:00+00:00 call abroad';
  const LATE = '2026-11-10T20:30:00+00:00 call abroad';
  it.each([
    [HOLIDAY, ['1 abroad'], [], [], []],
    [SATURDAY, ['1 abroad'], [], [], ['1 professional']],
    [LATE, ['1 abroad'], ['1 professional'], [], []],
  ])('%s', (line, hoursOfConsumer, hoursOfCompany, dayOfConsumer, dayOfCompany) => {
    expect(said(hours, [line], CONSUMER)).toEqual(hoursOfConsumer);
    expect(said(hours, [line], BUSINESS)).toEqual(hoursOfCompany);
    expect(said(dayOff, [line], CONSUMER)).toEqual(dayOfConsumer);
    expect(said(dayOff, [line], BUSINESS)).toEqual(dayOfCompany);
  });

  it('are too often by another law, and show numbers of another plan', () => {
    const five = [3, 4, 5, 6, 9].map((day) => `2026-11-0${day}T10:30:00+00:00 call abroad shows:foreign`);
    expect(said(calledTooOften, five, CONSUMER)).toEqual(['5 abroad']);
    expect(said(calledTooOften, five, BUSINESS)).toEqual(['5 professional']);
    expect(said(callerNumber, five)).toEqual([]);
    expect(said(callerNumber, [...five, '2026-11-10T10:30:00+01:00 call shows:foreign'])).toEqual(['6 unsure', 'untold']);
  });
});

describe('hours of calls', () => {
  it.each([
    ['2026-06-02T08:59:59+02:00', 'consumer', 'professional'],
    ['2026-06-02T09:00:00+02:00', 'consumer', undefined],
    ['2026-06-02T09:59:59+02:00', 'consumer', undefined],
    ['2026-06-02T10:00:00+02:00', undefined, undefined],
    ['2026-06-02T12:59:59+02:00', undefined, undefined],
    ['2026-06-02T13:00:00+02:00', 'consumer', undefined],
    ['2026-06-02T13:59:59+02:00', 'consumer', undefined],
    ['2026-06-02T14:00:00+02:00', undefined, undefined],
    ['2026-06-02T17:59:59+02:00', undefined, undefined],
    ['2026-06-02T18:00:00+02:00', undefined, 'professional'],
    ['2026-06-02T19:59:59+02:00', undefined, 'professional'],
    ['2026-06-02T20:00:00+02:00', 'consumer', 'professional'],
    ['2026-06-02T00:00:00+02:00', 'consumer', 'professional'],
    ['2026-06-05T09:30:00+11:00', 'consumer', undefined],
    // Days off are told by the other rule.
    ['2026-06-06T08:00:00+02:00', undefined, undefined],
    ['2026-07-14T21:00:00+02:00', undefined, undefined],
    // No time, or no zone: never passed over.
    ['2026-06-02', 'unknown', 'unknown'],
    // Before the decree.
    ['2023-02-28T21:00:00+01:00', undefined, 'professional'],
    ['2023-03-01T21:00:00+01:00', 'consumer', 'professional'],
  ])('%s: consumers %s, professionals %s', (time, consumer, business) => {
    expect(said(hours, call(time), CONSUMER)).toEqual(consumer ? [`1 ${consumer}`] : []);
    expect(said(hours, call(time), BUSINESS)).toEqual(business ? [`1 ${business}`] : []);
  });

  it.each(['inbound', 'mail', 'sms', 'service', 'other', 'failed'])('are not those of %s', (kind) => {
    expect(said(hours, [`2026-06-02T21:00:00+02:00 ${kind}`], CONSUMER)).toEqual([]);
    expect(said(dayOff, [`2026-06-06T11:00:00+02:00 ${kind}`], CONSUMER)).toEqual([]);
  });

  it('of an office are an option, to the quarter of an hour', () => {
    const given = { options: { opens: 8.5, closes: 19 } };
    expect(said(hours, call('2026-06-02T08:29:59+02:00', '2026-06-02T08:30:00+02:00', '2026-06-02T19:00:00+02:00'), given)).toEqual([
      '1 professional',
      '3 professional',
    ]);
  });

  it('are errors for consumers, warnings for professionals, and said', () => {
    const [time] = ['2026-06-02T20:30:00+02:00'];
    expect(findings(hours, call(time), CONSUMER)).toEqual([{ said: '1 consumer', severity: 'error', facts: { hour: 20 } }]);
    expect(findings(hours, call(time), BUSINESS)).toEqual([{ said: '1 professional', severity: 'warning', facts: { hour: 20 } }]);
  });
});

describe('days of calls', () => {
  it.each([
    ['2026-06-05T10:00:00+02:00', undefined],
    ['2026-06-06T10:00:00+02:00', 'saturday'],
    ['2026-06-07T10:00:00+02:00', 'sunday'],
    ['2026-06-08T10:00:00+02:00', undefined],
    ['2026-07-14T10:30:00+02:00', 'holiday'],
    ['2026-05-25T10:30:00+02:00', 'holiday'],
    // A weekend comes first.
    ['2026-08-15T10:30:00+02:00', 'saturday'],
    // Alsace and Moselle; abolition days; the day after Ascension.
    ['2026-04-03T11:00:00+02:00', undefined],
    ['2025-12-26T11:00:00+01:00', undefined],
    ['2024-12-20T11:00:00+04:00', undefined],
    ['2026-05-15T11:00:00+02:00', undefined],
    // Saturday in Nouméa while it is Friday elsewhere.
    ['2026-05-09T10:30:00+11:00', 'saturday'],
    // The day is known, where it was is not: told by the rule on hours.
    ['2026-06-06', undefined],
  ])('%s: %s', (time, day) => {
    expect(findings(dayOff, call(time), CONSUMER)).toEqual(day ? [{ said: '1 consumer', severity: 'error', facts: { day } }] : []);
    expect(findings(dayOff, call(time), BUSINESS)).toEqual(day ? [{ said: '1 professional', severity: 'warning', facts: { day } }] : []);
  });

  it('are weekends alone where the holidays of France are none', () => {
    const given = { options: { holidays: false } };
    expect(said(dayOff, call('2026-07-14T10:30:00+02:00', '2026-06-06T10:00:00+02:00'), given)).toEqual(['2 professional']);
  });

  it('before the decree bound nobody by law', () => {
    expect(said(dayOff, call('2023-02-25T10:30:00+01:00'), CONSUMER)).toEqual([]);
    expect(said(dayOff, call('2023-02-25T10:30:00+01:00'), BUSINESS)).toEqual(['1 professional']);
  });
});

const FOUR = ['2026-09-01T11:00:00+02:00', '2026-09-03T15:10:00+02:00', '2026-09-08T11:20:00+02:00', '2026-09-15T10:40:00+02:00'];

const LEAP = ['01-31', '02-05', '02-12', '02-20'].map((day) => `2024-${day}T11:00:00+01:00`);

describe('calls too many', () => {
  it.each([
    ['four', FOUR, []],
    ['a fifth on the 30th day', [...FOUR, '2026-09-30T23:59:00+02:00'], ['5 consumer']],
    ['on the 31st', [...FOUR, '2026-10-01T00:00:00+02:00'], []],
    [
      'a sixth while over',
      [...FOUR, '2026-09-16T10:00:00+02:00', '2026-09-30T10:00:00+02:00', '2026-10-09T10:00:00+02:00'],
      ['5 consumer', '6 consumer'],
    ],
    ['five at once', Array.from({ length: 5 }, () => '2026-09-01T11:00:00+02:00'), ['5 consumer']],
    ['across a leap day', [...LEAP, '2024-02-29T11:00:00+01:00'], ['5 consumer']],
    ['the day after it', [...LEAP, '2024-03-01T11:00:00+01:00'], []],
    ['before the decree', FOUR.map((time) => time.replace('2026-09', '2023-02')).concat('2023-02-27T10:00:00+02:00'), []],
    [
      'of which the last is after it',
      [
        '2023-02-20T10:00:00+01:00',
        '2023-02-21T10:00:00+01:00',
        '2023-02-22T10:00:00+01:00',
        '2023-02-23T10:00:00+01:00',
        '2023-03-01T10:00:00+01:00',
      ],
      ['5 consumer'],
    ],
  ])('%s', (_name, times, expected) => expect(said(calledTooOften, call(...times), CONSUMER)).toEqual(expected));

  it('are a warning for professionals, with their number', () => {
    expect(findings(calledTooOften, call(...FOUR, '2026-09-30T10:00:00+02:00'))).toEqual([
      { said: '5 professional', severity: 'warning', facts: { found: 5 } },
    ]);
  });

  it.each(['inbound', 'service', 'mail', 'other', 'failed'])('%s is no call', (kind) => {
    expect(said(calledTooOften, [...call(...FOUR), `2026-09-16T10:00:00+02:00 ${kind}`])).toEqual([]);
  });
});

describe('mails too many', () => {
  it.each([
    [
      'follow-ups count',
      ['2026-09-01T09:00:00+02:00 mail', '2026-09-04T09:00:00+02:00 mail', '2026-09-08T09:00:00+02:00 mail'],
      ['2 often', '3 often'],
    ],
    ['the 30th day', ['2026-09-01T09:00:00+02:00 mail', '2026-09-30T09:00:00+02:00 mail'], ['2 often']],
    ['the 31st', ['2026-09-01T09:00:00+02:00 mail', '2026-10-01T09:00:00+02:00 mail'], []],
    ['an invoice', ['2026-09-01T09:00:00+02:00 mail', '2026-09-04T09:00:00+02:00 invoice'], []],
    [
      'between two that are',
      ['2026-09-01T09:00:00+02:00 mail', '2026-09-02T09:00:00+02:00 invoice', '2026-09-03T09:00:00+02:00 mail'],
      ['3 often'],
    ],
    ['what never left', ['2026-09-01T09:00:00+02:00 mail', '2026-09-04T09:00:00+02:00 failed'], []],
    [
      'a bounce takes nothing back',
      ['2026-09-01T09:00:00+02:00 mail', '2026-09-01T09:01:00+02:00 bounced', '2026-09-04T09:00:00+02:00 mail'],
      ['3 often'],
    ],
    ['other channels', ['2026-09-01T09:00:00+02:00 mail', '2026-09-04T09:00:00+02:00 sms', '2026-09-04T10:00:00+02:00 call'], []],
    ['days alone', ['2026-09-01 mail', '2026-09-30 mail'], ['2 often']],
  ])('%s', (_name, lines, expected) => expect(said(writtenTooOften, lines)).toEqual(expected));
});

it('windows say what counting again for each event says, whatever stands between', () => {
  const day = fc.record({
    day: fc.integer({ min: 20_000, max: 20_060 }),
    kind: fc.constantFrom('mail', 'mail', 'invoice', 'call', 'delivered'),
  });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 35 }), (all, mails, days) => {
      const sorted = [...all].sort((a, b) => a.day - b.day);
      const expected = sorted.flatMap(({ day: last, kind }, i) => {
        const count = sorted.slice(0, i + 1).filter((one) => one.kind === 'mail' && one.day > last - days).length;
        return kind === 'mail' && count > mails ? [`${i + 1} often`] : [];
      });
      const lines = sorted.map((one) => `${formatIsoDay(one.day)} ${one.kind}`);
      expect(said(writtenTooOften, lines, { options: { mails, days } })).toEqual(expected);
    }),
  );
});

describe('numbers that calls show', () => {
  const shown = (kind: string, dialling?: string, day = '2026-06-02') =>
    said(callerNumber, [`${day}T10:30:00+02:00 call shows:${kind}`], dialling === undefined ? {} : { options: { dialling } });

  it.each([
    ['hidden', ['1 hidden', 'untold'], ['1 hidden'], ['1 hidden'], ['1 hidden'], ['1 hidden'], ['1 hidden']],
    ['machine', ['untold'], [], [], [], [], []],
    ['mobile', ['1 unsure', 'untold'], ['1 mobile'], [], ['1 mobile'], ['1 mobile'], ['1 mobile']],
    ['fixed', ['untold'], [], [], [], [], ['1 fixed']],
    ['special', ['1 unsure', 'untold'], ['1 unsure'], ['1 unsure'], ['1 unsure'], ['1 unsure'], ['1 unsure']],
    ['foreign', ['1 unsure', 'untold'], ['1 unsure'], ['1 unsure'], ['1 unsure'], ['1 unsure'], ['1 unsure']],
    ['unread', ['1 unsure', 'untold'], ['1 unsure'], ['1 unsure'], ['1 unsure'], ['1 unsure'], ['1 unsure']],
    ['none', ['untold'], [], [], [], [], []],
  ])('%s', (kind, ...expected) => {
    const diallings = [undefined, 'manual', 'manual-mobile', 'callcenter', 'voip', 'automated'];
    expect(diallings.map((dialling) => shown(kind, dialling))).toEqual(expected);
  });

  it('are judged since the plan of 2023; hidden ones always', () => {
    expect(shown('fixed', 'automated', '2022-12-31')).toEqual([]);
    expect(shown('fixed', 'automated', '2023-01-01')).toEqual(['1 fixed']);
    expect(shown('hidden', 'automated', '2022-12-31')).toEqual(['1 hidden']);
  });

  it('nobody asks how calls were dialled where there are none', () => {
    expect(said(callerNumber, ['2026-06-02T10:30:00+02:00 mail', '2026-06-02T10:30:00+02:00 inbound'])).toEqual([]);
  });
});
