import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import called from '../../rules/log-called-after-refusal.js';
import late from '../../rules/log-opposition-late.js';
import sent from '../../rules/log-sent-after-opposition.js';
import { addMonths, formatIsoDay } from '../../src/fields/date/calendar.js';
import { findings, LIST, said } from './log-support.js';

const NO = '2026-06-02T10:30:00+02:00';

describe('sent after an opposition', () => {
  it.each([
    ['unsubscribed, then another campaign', [`${NO} refused no:email`, '2026-06-04T09:00:00+02:00 mail'], ['2 sent']],
    [
      'every later one',
      [`${NO} refused no:email`, '2026-06-04T09:00:00+02:00 mail', '2027-06-04T09:00:00+02:00 mail'],
      ['2 sent', '3 sent'],
    ],
    ['a text message after a refusal on the phone', [`${NO} call no:email,phone,sms`, '2026-06-11T10:00:00+02:00 sms'], ['2 sent']],
    ['the call in which it was said', [`${NO} call no:email,phone,sms`], []],
    ['a mail whose answer is the refusal', [`${NO} mail no:email`], []],
    ['other channels', [`${NO} refused no:phone`, '2026-06-04T09:00:00+02:00 mail', '2026-06-04T09:00:00+02:00 sms'], []],
    ['calls are not its business', [`${NO} refused no:email,phone`, '2026-06-04T09:00:00+02:00 call'], []],
    ['an invoice, or the confirmation', [`${NO} refused no:email`, '2026-06-04T09:00:00+02:00 invoice'], []],
    ['what never left', [`${NO} refused no:email`, '2026-06-04T09:00:00+02:00 failed'], []],
    ['a delivery is no sending', [`${NO} refused no:email`, '2026-06-04T09:00:00+02:00 delivered'], []],
    ['a bounce is no opposition', [`${NO} bounced`, '2026-06-04T09:00:00+02:00 mail'], []],
    ['a complaint is one, to mails', [`${NO} complained`, '2026-06-04T09:00:00+02:00 mail', '2026-06-04T09:00:00+02:00 sms'], ['2 sent']],
    ['a complaint and the list of what it refuses', [`${NO} complained no:email,sms`, '2026-06-04T09:00:00+02:00 sms'], ['2 sent']],
    ['before it', ['2026-06-01T09:00:00+02:00 mail', `${NO} refused no:email`], []],
    ['one second before', ['2026-06-02T10:29:59+02:00 mail', `${NO} refused no:email`], []],
    ['one second after', [`${NO} refused no:email`, '2026-06-02T10:30:01+02:00 mail'], ['2 sent']],
    ['at the same second', [`${NO} refused no:email`, `${NO} mail`], []],
    ['at the same second of another zone', [`${NO} refused no:email`, '2026-06-02T12:30:00+04:00 mail'], []],
    ['the day alone is known, the day after', ['2026-06-02 refused no:email from:contacts', '2026-06-03T09:00:00+02:00 mail'], ['2 sent']],
    ['the day alone is known, the same day', ['2026-06-02 refused no:email from:list', '2026-06-02T09:00:00+02:00 mail'], ['2 sameDay']],
    ['a send of that day, after a refusal with its time', [`${NO} refused no:email`, '2026-06-02 mail', '2026-06-03 mail'], ['3 sent']],
    [
      'a list of that day, and a click before',
      ['2026-06-02 refused no:email from:list', `${NO} refused no:email`, '2026-06-02T11:00:00+02:00 mail'],
      ['3 sent'],
    ],
    [
      'a list without dates',
      ['? refused no:email from:list', '2026-05-02T11:00:00+02:00 mail', '2026-06-02T11:00:00+02:00 mail'],
      ['3 undated'],
    ],
    [
      'a list without dates, by channel',
      ['? refused no:email,sms from:list', '2026-05-02T11:00:00+02:00 mail', '2026-06-02T11:00:00+02:00 sms'],
      ['2 undated', '3 undated'],
    ],
    ['a list without dates of another channel', ['? refused no:phone from:list', '2026-05-02T11:00:00+02:00 mail'], []],
    [
      'a list without dates, and the day in the log',
      ['? refused no:email from:list', '2026-05-02T11:00:00+02:00 mail', `${NO} refused no:email`],
      [],
    ],
    [
      'the same, and a mail after',
      ['? refused no:email from:list', `${NO} refused no:email`, '2026-06-03T11:00:00+02:00 mail'],
      ['3 sent'],
    ],
  ])('%s', (_name, lines, expected) => expect(said(sent, lines)).toEqual(expected));

  it('says how long after, and what tells it', () => {
    expect(findings(sent, [`${NO} refused no:email`, '2026-06-04T09:00:00+02:00 mail'])).toEqual([
      { said: '2 sent', severity: 'error', facts: { after: 2, told: 'log' } },
    ]);
    expect(findings(sent, ['? refused no:email from:list', '2026-06-04T09:00:00+02:00 mail'])).toEqual([
      { said: '2 undated', severity: 'warning', facts: { list: LIST } },
    ]);
  });
});

describe('called after a refusal', () => {
  it.each([
    ['noted after a call', [`${NO} call no:phone`, '2026-09-10T10:30:00+02:00 call'], ['2 called']],
    ['said by whoever called us', [`${NO} inbound no:phone`, '2026-06-03T10:30:00+02:00 call'], ['2 called']],
    ['sixty days are no licence', [`${NO} call no:phone`, '2026-08-17T10:30:00+02:00 call'], ['2 called']],
    ['the contact calls', [`${NO} call no:phone`, '2026-08-17T10:30:00+02:00 inbound'], []],
    ['a call that a contract needs', [`${NO} call no:phone`, '2026-08-17T10:30:00+02:00 service'], []],
    ['unsubscribed from mails only', [`${NO} refused no:email`, '2026-08-17T10:30:00+02:00 call'], []],
    ['mails are not its business', [`${NO} call no:email,phone`, '2026-08-17T10:30:00+02:00 mail'], []],
    ['an undated list', ['? refused no:phone from:list', '2026-08-17T10:30:00+02:00 call'], ['2 undated']],
    ['the day of a contact file', ['2026-06-02 refused no:phone from:contacts', `${NO} call`], ['2 sameDay']],
  ])('%s', (_name, lines, expected) => expect(said(called, lines)).toEqual(expected));
});

describe('a refusal that did not work', () => {
  it.each([
    ['48 h', [`${NO} refused no:email`, '2026-06-04T10:30:00+02:00 mail'], []],
    ['48 h and a second', [`${NO} refused no:email`, '2026-06-04T10:30:01+02:00 mail'], ['2 slow']],
    [
      '48.5 h that look like 47.5 as clocks go back',
      ['2026-10-23T12:00:00+02:00 refused no:email', '2026-10-25T11:30:00+01:00 mail'],
      ['2 slow'],
    ],
    [
      '47.5 h that look like 48.5 as clocks go forward',
      ['2026-03-27T12:00:00+01:00 refused no:email', '2026-03-29T12:30:00+02:00 mail'],
      [],
    ],
    ['14 days', [`${NO} refused no:email`, '2026-06-16T23:59:00+02:00 mail'], ['2 slow']],
    ['15 days', [`${NO} refused no:email`, '2026-06-17T00:01:00+02:00 mail'], ['2 late']],
    ['the last day of the month', [`${NO} refused no:email`, '2026-07-02T23:59:00+02:00 mail'], ['2 late']],
    ['beyond it', [`${NO} refused no:email`, '2026-07-03T00:00:00+02:00 mail'], ['2 overdue']],
    [
      '31 January and a month, on 28 February',
      ['2026-01-31T09:00:00+01:00 refused no:email', '2026-02-28T22:00:00+01:00 mail'],
      ['2 late'],
    ],
    ['31 January and a month, on 1 March', ['2026-01-31T09:00:00+01:00 refused no:email', '2026-03-01T10:00:00+01:00 mail'], ['2 overdue']],
    [
      '31 January and a month, in a leap year',
      ['2024-01-31T09:00:00+01:00 refused no:email', '2024-02-29T22:00:00+01:00 mail'],
      ['2 late'],
    ],
    ['text messages have no 48 h', [`${NO} refused no:sms`, '2026-06-10T10:00:00+02:00 sms'], []],
    [
      'but 14 days; of calls the other rule speaks',
      [`${NO} refused no:sms,phone`, '2026-06-20T10:00:00+02:00 sms', '2026-06-20T10:00:00+02:00 call'],
      ['2 late'],
    ],
    [
      'from the first refusal, not the last',
      [`${NO} refused no:email`, '2026-06-16T10:00:00+02:00 refused no:email', '2026-06-18T10:00:00+02:00 mail'],
      ['3 late'],
    ],
    ['a day alone, three days later', ['2026-06-02 refused no:email', '2026-06-05T10:00:00+02:00 mail'], []],
    ['a day alone, four days later', ['2026-06-02 refused no:email', '2026-06-06T10:00:00+02:00 mail'], ['2 slow']],
    ['no date at all', ['? refused no:email from:list', '2026-06-05T10:00:00+02:00 mail'], []],
  ])('%s', (_name, lines, expected) => expect(said(late, lines)).toEqual(expected));

  it('keeps to the options', () => {
    const options = { hours: 0, days: 2, months: 2 };
    const lines = [
      `${NO} refused no:email`,
      '2026-06-02T10:31:00+02:00 mail',
      '2026-06-05T10:31:00+02:00 mail',
      '2026-08-03T10:31:00+02:00 mail',
    ];
    expect(said(late, lines, { options })).toEqual(['2 slow', '3 late', '4 overdue']);
  });
});

/** A day of 2026 with a time of day, or without. */
const time = fc.record({ day: fc.integer({ min: 20_454, max: 20_520 }), hour: fc.option(fc.integer({ min: 0, max: 23 })) });
const written = ({ day, hour }: { day: number; hour: number | null }): string =>
  `${formatIsoDay(day)}${hour === null ? '' : `T${String(hour).padStart(2, '0')}:00:00+01:00`}`;
/** What cannot be doubted: sent after, whatever the hour that nobody knows. */
const surely = (no: { day: number; hour: number | null }, at: { day: number; hour: number | null }): boolean =>
  at.day > no.day || (at.day === no.day && no.hour !== null && at.hour !== null && at.hour > no.hour);

describe('properties', () => {
  it('finds each mail that surely came after some refusal, and no other', () => {
    fc.assert(
      fc.property(fc.array(time, { maxLength: 4 }), fc.array(time, { maxLength: 8 }), (refusals, mails) => {
        const lines = [...mails.map((one) => `${written(one)} mail`), ...refusals.map((one) => `${written(one)} refused no:email`)];
        const found = said(sent, lines).filter((one) => one.endsWith('sent'));
        const expected = mails.flatMap((at, i) => (refusals.some((no) => surely(no, at)) ? [`${i + 1} sent`] : []));
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });

  it('calls late what is more than 14 days after the first of them, and overdue what is beyond its month', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 4 }), fc.array(time, { maxLength: 8 }), (refusals, mails) => {
        const lines = [...mails.map((one) => `${written(one)} mail`), ...refusals.map((one) => `${written(one)} refused no:email`)];
        const first = Math.min(...refusals.map(({ day }) => day));
        const expected = mails.flatMap(({ day }, i) =>
          day > addMonths(first, 1) ? [`${i + 1} overdue`] : day - first > 14 ? [`${i + 1} late`] : [],
        );
        const found = said(late, lines).filter((one) => !one.endsWith('slow'));
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });
});
