import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from '../../../src/fields/date/calendar.js';
import { formerClientSince, makeRetentionStartReader, relationEndOf } from '../../../src/fields/retention/retention-start.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { DateValue } from '../../../src/model/contact/values.js';
import { contactOf } from '../fake-contact.js';

const asOf = parseIsoDay('2026-11-24');
const NONE: DateValue = { status: 'none', day: 0, later: 0 };
/** ISO days; two of them, `early/late`, are the readings of one date. */
type Dates = { readonly [F in FieldName]?: string };
const dated = (dates: Dates): Contact => ({
  ...contactOf({}),
  has: (field) => dates[field] !== undefined,
  date: (field) => {
    const [early, late] = (dates[field] ?? '').split('/');
    if (!early) return NONE;
    return { status: late ? 'ambiguous' : 'ok', day: parseIsoDay(early), later: parseIsoDay(late ?? early) };
  },
});
const iso = (day: number | undefined): string | undefined => (day === undefined ? undefined : formatIsoDay(day));

describe('a relation with a former client ended', () => {
  it.each<readonly [string, Dates, string | undefined]>([
    ['on the day that is told', { relationEndAt: '2022-01-02' }, '2022-01-02'],
    [
      'on that day, although there were contacts since',
      { relationEndAt: '2022-01-02', lastInboundAt: '2025-01-02', lastContactAt: '2025-01-02' },
      '2022-01-02',
    ],
    ['without it, with the last contact of either side', { lastInboundAt: '2024-01-02', lastContactAt: '2025-01-02' }, '2025-01-02'],
    ['without it, with the last that came from them', { lastInboundAt: '2025-01-02', lastContactAt: '2024-01-02' }, '2025-01-02'],
    ['on no day to come', { relationEndAt: '2027-01-02', lastContactAt: '2024-01-02' }, '2024-01-02'],
    ['nobody knows when', { collectedAt: '2024-01-02' }, undefined],
    ['by the earlier of two readings', { relationEndAt: '2024-03-04/2024-04-03' }, '2024-03-04'],
  ])('%s', (_, dates, day) => expect(iso(relationEndOf(dated(dates), asOf)?.early)).toBe(day));
});

describe('the retention of a former client counts', () => {
  it.each<readonly [string, Dates, 'prospecting' | 'archive', string | undefined]>([
    ['from the end', { relationEndAt: '2022-01-02' }, 'prospecting', '2022-01-02'],
    ['from a contact that came from them since', { relationEndAt: '2022-01-02', lastInboundAt: '2025-01-02' }, 'prospecting', '2025-01-02'],
    [
      'from the end, in an archive, whatever came since',
      { relationEndAt: '2022-01-02', lastInboundAt: '2025-01-02' },
      'archive',
      '2022-01-02',
    ],
    ['from the end, whatever came before it', { relationEndAt: '2022-01-02', lastInboundAt: '2020-01-02' }, 'prospecting', '2022-01-02'],
    ['not from our own messages', { relationEndAt: '2022-01-02', lastContactAt: '2025-01-02' }, 'prospecting', '2022-01-02'],
    [
      'from the earlier of two readings of their contact',
      { relationEndAt: '2022-01-02', lastInboundAt: '2025-03-04/2025-04-03' },
      'prospecting',
      '2025-03-04',
    ],
    ['from no day', {}, 'prospecting', undefined],
  ])('%s', (_, dates, purpose, day) => expect(iso(formerClientSince(dated(dates), asOf, purpose))).toBe(day));
});

describe('the retention of a contact counts', () => {
  it.each<readonly [string, Dates, 'prospect' | 'former' | 'unknown', string | undefined]>([
    ['from what came from them', { lastInboundAt: '2024-01-02', lastContactAt: '2025-01-02' }, 'prospect', '2024-01-02'],
    ['else from a contact of unknown direction', { lastContactAt: '2025-01-02' }, 'prospect', '2025-01-02'],
    ['from the earlier of two readings', { lastContactAt: '2025-03-04/2025-04-03' }, 'prospect', '2025-03-04'],
    ['from the earlier of two readings of what came from them', { collectedAt: '2025-03-04/2025-04-03' }, 'unknown', '2025-03-04'],
    [
      'from the end of the relation with a former client',
      { relationEndAt: '2022-01-02', collectedAt: '2025-01-02' },
      'former',
      '2022-01-02',
    ],
    ['from no day', {}, 'prospect', undefined],
  ])('%s', (_, dates, relation, day) => {
    const sinceOf = makeRetentionStartReader((field) => dates[field] !== undefined, asOf, 'prospecting');
    expect(iso(sinceOf(dated(dates), relation))).toBe(day);
  });
});
