import { describe, expect, it } from 'vitest';
import type { TimeForm } from '../../../src/events/columns/log-columns.js';
import { makeInstantReader } from '../../../src/events/time/instant-reader.js';

const at = (text: string): number => Date.parse(text) / 1000;
const read = (form: TimeForm, text: string, order: 'day-first' | 'month-first' = 'day-first') =>
  makeInstantReader({ column: 0, form }, order)(text, '');
/** Of a log of which the date column says midnight in all rows. */
const midnight = (form: TimeForm, text: string, clock?: string) =>
  makeInstantReader({ column: 0, form, isMidnight: true, ...(clock !== undefined && { clock: 1 }) }, 'day-first')(text, clock ?? '');
const apart = (date: string, clock: string) => makeInstantReader({ column: 0, form: 'naive', clock: 1 }, 'day-first')(date, clock);

describe('instants with a zone', () => {
  it.each([
    ['2026-06-02T10:30:00Z', '2026-06-02T10:30:00Z'],
    ['2026-06-02T10:30:00z', undefined],
    ['2026-06-02T10:30:00.987Z', '2026-06-02T10:30:00Z'],
    ['2026-06-02T10:30Z', '2026-06-02T10:30:00Z'],
    ['2026-06-02T10:30:00+02:00', '2026-06-02T08:30:00Z'],
    ['2026-06-02T10:30:00+0200', '2026-06-02T08:30:00Z'],
    ['2026-06-02 10:30:00 +02:00', '2026-06-02T08:30:00Z'],
    ['2026-06-02T10:30:00-03:30', '2026-06-02T14:00:00Z'],
    ['2026-06-02T00:30:00+11:00', '2026-06-01T13:30:00Z'],
    ['2026-12-31T23:30:00-03:00', '2027-01-01T02:30:00Z'],
    ['2024-02-29T23:59:59+01:00', '2024-02-29T22:59:59Z'],
    ['2100-02-28T12:00:00Z', '2100-02-28T12:00:00Z'],
    ['1970-01-02T00:00:00Z', '1970-01-02T00:00:00Z'],
    ['2026-06-02T24:00:00Z', '2026-06-03T00:00:00Z'],
    ['2026-06-02T23:59:60Z', '2026-06-03T00:00:00Z'],
    ['2026-06-02 10:30:00Z', '2026-06-02T10:30:00Z'],
    ['2026-06-02T10:30:00.123456789+02:00', '2026-06-02T08:30:00Z'],
    ['2026-06-02T10:30:00+12:45', '2026-06-01T21:45:00Z'],
    ['2026-06-02T10:30:00-09:30', '2026-06-02T20:00:00Z'],
    ['2026-06-02T10:30:00,5+02:00', '2026-06-02T08:30:00Z'],
    ['2026-06-02T10:30:00 UTC', '2026-06-02T10:30:00Z'],
    ['2106-02-07T06:28:15Z', '2106-02-07T06:28:15Z'],
  ])('%s is %s', (text, expected) => {
    if (expected === undefined) return;
    expect(read('zoned', text)).toEqual({ seconds: at(expected), is: 'instant' });
  });

  it.each([
    '2026-02-29T10:00:00Z',
    '2100-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-06-31T10:00:00Z',
    '2106-02-07T06:28:16Z',
    '9999-12-31T00:00:00Z',
    '31/12/9999',
    '1899-12-30 00:00:00',
    '1970-01-01T00:00:00Z',
    '1970-01-01 01:00:00',
    '1970-01-01T23:59:59Z',
    '1969-12-31 19:00:00',
    '2026-06-02T25:00:00Z',
    '2026-06-02T10:60:00Z',
    '2026-06-02T24:01:00Z',
    '2026-06-02T23:75:00Z',
    '2026-06-02T10:30:61Z',
    '2026-06-02T24:30:00+02:00',
    '2026-06-00 10:30:00',
    'x2026-06-02T10:30:00Z',
    'hier',
    '',
    'NA',
  ])('%j is none', (text) => {
    expect(read('zoned', text)).toBeUndefined();
  });
});

describe('numbers of seconds', () => {
  it.each([
    ['seconds', '1780308000', 1_780_308_000],
    ['seconds', '1780308000.999', 1_780_308_000],
    ['seconds', '4294967295', 4_294_967_295],
    ['seconds', '4294967296', undefined],
    ['seconds', '0', undefined],
    ['seconds', '-1', undefined],
    ['seconds', '', undefined],
    ['seconds', 'NaN', undefined],
    ['milliseconds', '1780308000000', 1_780_308_000],
    ['milliseconds', '1780308000999', 1_780_308_000],
    ['milliseconds', '4294967296000', undefined],
  ] as const)('%s %s', (form, text, expected) => {
    expect(read(form, text)).toEqual(expected === undefined ? undefined : { seconds: expected, is: 'instant' });
  });
});

describe('clocks of which nobody says the zone', () => {
  it.each([
    ['2026-06-02 10:30:00', '2026-06-02T10:30:00Z'],
    ['2026-06-02T10:30', '2026-06-02T10:30:00Z'],
    ['02/06/2026 10:30', '2026-06-02T10:30:00Z'],
    ['02/06/2026 9h05', '2026-06-02T09:05:00Z'],
    ['2/6/2026 9h', '2026-06-02T09:00:00Z'],
    ['01-02-2026 10:00:00', '2026-02-01T10:00:00Z'],
    ['02.06.2026 10:30', '2026-06-02T10:30:00Z'],
    ['29/02/2024 23:59:59', '2024-02-29T23:59:59Z'],
    ['2 juin 2026 10:30', '2026-06-02T10:30:00Z'],
  ])('%s', (text, expected) => {
    expect(read('naive', text)).toEqual({ seconds: at(expected), is: 'zone' });
    // The header says that it is UTC: then nothing is open.
    expect(read('utc', text)).toEqual({ seconds: at(expected), is: 'instant' });
  });

  it('are read month first where the file is', () => {
    expect(read('naive', '06/02/2026 10:30 AM', 'month-first')).toEqual({ seconds: at('2026-06-02T10:30:00Z'), is: 'zone' });
    expect(read('naive', '06/02/2026 1:30 PM', 'month-first')).toEqual({ seconds: at('2026-06-02T13:30:00Z'), is: 'zone' });
  });

  it.each(['02/06/2026', '2026-06-02', '20260602'])('%s is a day', (text) => {
    expect(read('naive', text)).toEqual({ seconds: at('2026-06-02T00:00:00Z'), is: 'day' });
  });

  it.each(['29/02/2026 10:00', '31/06/2026', '02/06/2026 25:00', '10:30', 'hier matin', ''])('%j is none', (text) => {
    expect(read('naive', text)).toBeUndefined();
  });

  it('of a row that names its offset all the same, it holds', () => {
    expect(read('naive', '2026-06-02T10:30:00+02:00')).toEqual({ seconds: at('2026-06-02T08:30:00Z'), is: 'instant' });
  });
});

it.each([
  ['12-oct-26', '20:30', '2026-10-12T20:30:00Z'],
  ['12-oct-2026', '1899-12-30 20:30:00', '2026-10-12T20:30:00Z'],
  ['12/10/2026', '1900-01-00 9:05:00', '2026-10-12T09:05:00Z'],
  ['12/10/2026', '1899-12-31T09:05:00', '2026-10-12T09:05:00Z'],
])('a day and a time of day as Excel writes them: %s, %s', (date, clock, expected) => {
  expect(apart(date, clock)?.seconds).toBe(expected === undefined ? undefined : at(expected));
});

describe('days that a spreadsheet wrote as midnight', () => {
  const day = { seconds: at('2026-06-02T00:00:00Z'), is: 'day' };
  it.each([
    '2026-06-02 00:00:00',
    '2026-06-02T00:00:00',
    '2026-06-02T00:00:00.000Z',
    '2026-06-02T00:00:00+02:00',
    '2026-06-02 00:00:00 UTC',
    '02/06/2026 00:00',
    '02/06/2026 00:00:00',
    '02/06/2026 0:00',
    '02/06/2026 00h00',
    '02/06/2026 12:00:00 AM',
    '02/06/2026 12:00 am',
    '02/06/2026 12:00AM',
    '02/06/2026',
  ])('%s is a day, and a time with its clock', (text) => {
    for (const form of ['naive', 'utc', 'zoned'] as const) expect(midnight(form, text)).toEqual(day);
    expect(midnight('naive', text, '')).toEqual(day);
    expect(midnight('naive', text, '9h05')).toEqual({ seconds: at('2026-06-02T09:05:00Z'), is: 'zone' });
  });

  it.each(['2026-06-02 00:00:01', '2026-06-02 10:00:00', '02/06/2026 12:00', '02/06/2026 12:00 PM', '02/06/2026 10:00'])(
    '%s says its time among them',
    (text) => expect(midnight('naive', text)).toEqual(read('naive', text)),
  );
});

describe('a date and a clock in two columns', () => {
  it.each([
    ['29/02/2024', '11h00', '2024-02-29T11:00:00Z'],
    ['02/06/2026', '9h05', '2026-06-02T09:05:00Z'],
    ['02/06/2026', '09:05', '2026-06-02T09:05:00Z'],
    ['2026-06-02', '10:20:00', '2026-06-02T10:20:00Z'],
    ['2026-06-02', '23:59:59', '2026-06-02T23:59:59Z'],
  ])('%s %s', (date, clock, expected) => {
    expect(apart(date, clock)).toEqual({ seconds: at(expected), is: 'zone' });
  });

  it('without the clock are a day', () => {
    expect(apart('02/06/2026', '')).toEqual({ seconds: at('2026-06-02T00:00:00Z'), is: 'day' });
  });

  it('of a date that says its own time are that time', () => {
    expect(apart('2026-06-02 10:30:00', '')).toEqual({ seconds: at('2026-06-02T10:30:00Z'), is: 'zone' });
    expect(apart('2026-06-02 10:30:00', '9h05')).toEqual({ seconds: at('2026-06-02T10:30:00Z'), is: 'zone' });
  });

  it('without the date are nothing', () => {
    expect(apart('', '10:30')).toBeUndefined();
  });
});
