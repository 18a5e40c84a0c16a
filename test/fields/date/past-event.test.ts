import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { isPastDate, makeLastActivityReader } from '../../../src/fields/date/past-event.js';
import type { DateValue } from '../../../src/model/contact/values.js';
import { contactOf, type Fields } from '../fake-contact.js';

const asOf = parseIsoDay('2026-11-24');
const date = (status: DateValue['status'], early: string, late = early): DateValue => ({
  status,
  day: parseIsoDay(early),
  later: parseIsoDay(late),
});

describe('something has happened', () => {
  it.each<readonly [string, DateValue, boolean]>([
    ['yesterday', date('ok', '2026-11-23'), true],
    ['today', date('ok', '2026-11-24'), true],
    ['not when it is of tomorrow', date('ok', '2026-11-25'), false],
    ['on a day of two readings, both past', date('ambiguous', '2026-03-04', '2026-04-03'), true],
    ['on a day of two readings, the later to come', date('ambiguous', '2026-03-12', '2026-12-03'), true],
    ['not on a day of two readings, both to come', date('ambiguous', '2027-03-04', '2027-04-03'), false],
    ['not when nothing dates it', { status: 'none', day: 0, later: 0 }, false],
    ['not when what dates it is no date', { status: 'invalid', day: 0, later: 0 }, false],
  ])('%s', (_, value, past) => expect(isPastDate(value, asOf)).toBe(past));
});

describe('the last thing that came from the person', () => {
  it.each<readonly [string, Fields, string | undefined]>([
    ['nothing', {}, undefined],
    ['a contact', { lastInboundAt: '2025-01-02', collectedAt: '', consentAt: '' }, '2025-01-02'],
    ['a collection', { collectedAt: '2025-01-02' }, '2025-01-02'],
    ['a consent', { consentAt: '2025-01-02' }, '2025-01-02'],
    ['the last of them', { lastInboundAt: '2024-01-02', collectedAt: '2023-01-02', consentAt: '2025-01-02' }, '2025-01-02'],
    ['not a day to come', { lastInboundAt: '2024-01-02', consentAt: '2027-01-02' }, '2024-01-02'],
    [
      'nothing of ours',
      { lastOutboundAt: '2025-01-02', lastOpenAt: '2025-01-02', updatedAt: '2025-01-02', lastContactAt: '2025-01-02' },
      undefined,
    ],
  ])('%s', (_, fields, day) => {
    const since = makeLastActivityReader((field) => fields[field] !== undefined, asOf)(contactOf(fields));
    expect(since).toEqual(day === undefined ? undefined : { early: parseIsoDay(day), late: parseIsoDay(day) });
  });
});

describe('a month without a day', () => {
  it.each([
    ['that is over lies between its first and its last day', '06/2019', '2019-06-01', '2019-06-30'],
    ['that is not over lies before the day of judgement', '11/2026', '2026-11-01', '2026-11-24'],
    ['of this year, by the year alone', '2026', '2026-01-01', '2026-11-24'],
  ])('%s', (_, collectedAt, early, late) => {
    const since = makeLastActivityReader((field) => field === 'collectedAt', asOf)(contactOf({ collectedAt }));
    expect(since).toEqual({ early: parseIsoDay(early), late: parseIsoDay(late) });
  });
});
