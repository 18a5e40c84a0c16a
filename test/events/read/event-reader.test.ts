import { describe, expect, it } from 'vitest';
import { eventsOf, type Given, readAll } from '../support.js';

/** The events of a log, row by row, as `row kind channel`, and who refuses what from where. */
const told = async (lines: readonly string[], given: Given = {}): Promise<readonly string[]> =>
  (await eventsOf(lines, { zone: 'UTC', ...given })).map(({ at, kind, channel, from, refuses, unread, dated }) =>
    [
      at.at === 'row' ? at.row : '-',
      ...[
        kind,
        channel,
        unread,
        from === 'log' ? '' : from,
        refuses.length === 4 ? 'refuses all' : refuses.join('+'),
        dated ? '' : 'undated',
      ],
    ]
      .filter((part) => part !== '' && part !== undefined)
      .join(' '),
  );
const sorted = async (...given: Parameters<typeof told>): Promise<readonly string[]> => [...(await told(...given))].sort();

const MAIL = 'date;event;email';
const on = (event: string, who = 'a@acme.example', date = '2026-06-02 10:30'): string => `${date};${event};${who}`;

describe('a log that has no word for what was sent', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['what arrived was sent', [on('delivered')], ['2 attempt email', '2 delivered email']],
    [
      'what arrived without a date is neither',
      [on('delivered'), on('delivered', 'b@acme.example', '')],
      ['2 attempt email', '2 delivered email', '3 unread email time undated'],
    ],
    ['what arrived nobody knows where is neither', [on('delivered', '')], ['2 unread email person undated']],
    ['what was opened was not sent twice', [on('delivered'), on('opened')], ['2 attempt email', '2 delivered email', '3 opened email']],
    ['but one that has it tells so itself', [on('sent'), on('delivered')], ['2 attempt email', '3 delivered email']],
    ['nor is anything told of one of openings alone', [on('opened')], ['2 opened email']],
  ])('%s', async (_, rows, expected) => expect(await sorted([MAIL, ...rows])).toEqual(expected));
});

describe('who stands on a list', () => {
  const opposition = ['a@acme.example', '552081317', 'concurrent.example'];
  it.each<readonly [string, string, readonly string[]]>([
    ['is told where we wrote to them', on('sent'), ['- refused list refuses all', '2 attempt email']],
    ['is not told where they only opened', on('opened'), ['2 opened email']],
    ['is not told where they wrote', on('inbound'), ['2 inbound email']],
    ['is told by their domain', on('sent', 'b@concurrent.example'), ['- refused list refuses all', '2 attempt email']],
    ['is nobody else', on('sent', 'b@acme.example'), ['2 attempt email']],
  ])('%s', async (_, row, expected) => {
    expect(await sorted([MAIL, row], { opposition, oppositionDate: '2026-05-01' })).toEqual(expected);
  });

  it('refused when a list has no date nobody knows since when', async () => {
    expect(await sorted([MAIL, on('sent')], { opposition })).toEqual(['- refused list refuses all undated', '2 attempt email']);
  });
});

describe('rows that are no events', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a blank line', '', ['2 attempt email', '4 attempt email']],
    ['a line of blanks', '   ', ['2 attempt email', '4 attempt email']],
    ['separators alone name nobody', ';;', ['2 attempt email', '3 unread email kind undated', '4 attempt email']],
    ['a total, which is no event', 'Total 12', ['2 attempt email', '3 unread email kind undated', '4 attempt email']],
    ['a first cell that is blank', ';sent;b@acme.example', ['2 attempt email', '3 unread email time undated', '4 attempt email']],
  ])('%s', async (_, line, expected) => {
    expect(await sorted([MAIL, on('sent'), line, on('sent', 'c@acme.example')])).toEqual(expected);
    const { logs } = await readAll([[MAIL, on('sent'), line, on('sent', 'c@acme.example')]]);
    expect(logs[0]?.rows).toBe(expected.length);
  });

  it('rows that name nobody are not one person', async () => {
    const { people } = await readAll([[MAIL, on('sent', ''), on('sent', '')]]);
    expect(people).toHaveLength(2);
  });
});

describe('a zone that nobody knows', () => {
  const CALLS = 'Date d’appel;Sens;Numéro composé;From';
  const call = (way: string, date = '02/06/2026 10:30'): string => `${date};${way};+33199000510;+33199000511`;
  it.each<readonly [string, readonly string[], boolean]>([
    ['matters to calls that we made', [call('sortant')], false],
    ['matters to none that came in', [call('entrant')], true],
    ['matters to none of which the day alone is told', [call('sortant', '02/06/2026'), call('sortant', '03/06/2026')], true],
    ['matters where one call of many is told without', [call('sortant', '2026-06-02T10:30:00Z'), call('sortant')], false],
  ])('%s', async (_, rows, zoned) => expect((await readAll([[CALLS, ...rows]])).zoned).toBe(zoned));
});

describe('the time of a row', () => {
  const HEAD = 'date;sens;phone;fuseau';
  const out = (date: string, phone: string, zone = ''): string => `${date};outbound;${phone};${zone}`;
  it.each<readonly [string, string, Given, number | undefined]>([
    ['by the zone that it names', out('02/06/2026 10:30', '+33199000510', 'Indian/Reunion'), {}, 8.5],
    ['by that of the log where its own is none', out('02/06/2026 10:30', '+33199000510', 'Nulle/Part'), { zone: 'UTC' }, 12.5],
    ['by that of the log where it names none', out('02/06/2026 10:30', '+33199000510'), { zone: 'UTC' }, 12.5],
    ['by nobody’s', out('02/06/2026 10:30', '+33199000510'), {}, undefined],
    ['west of us on the day before', out('02/06/2026 01:30', '+590590990010'), { zone: 'Europe/Paris' }, 19.5],
  ])('%s', async (_, row, given, hour) => {
    const [event] = await eventsOf([HEAD, row], given);
    expect(event?.second === undefined || Number.isNaN(event.second) ? undefined : event.second / 3600).toBe(hour);
  });

  it('of one day is that of no other row', async () => {
    const rows = [out('02/06/2026 01:30', '+590590990010'), out('03/06/2026', '+33199000510'), out('', '+33199000511')];
    const events = await eventsOf([HEAD, ...rows], { zone: 'Europe/Paris' });
    expect(events.map(({ day, dated, second }) => [day - 20_600, dated, Number.isNaN(second)])).toEqual([
      [5, true, false],
      [7, true, true],
      [-20_600, false, true],
    ]);
  });
});
