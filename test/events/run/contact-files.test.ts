import { describe, expect, it } from 'vitest';
import { PlannedTally } from '../../../src/events/run/planned-contacts.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { event } from '../../rules/log-support.js';
import { eventsOf, readAll } from '../support.js';

const FIRST = parseIsoDay('2026-11-30');
/** A contact of the plan, in a row of a contact file. */
const planned = (row: number, file = 0) => ({ ...event('? other from:contacts', row), at: { at: 'row', file, row } as const });

describe('contacts of a plan who had a message in the thirty days that end on its first day', () => {
  it.each<readonly [string, readonly string[], number]>([
    ['nobody wrote', [], 0],
    ['on the first of thirty days', ['2026-11-01T10:00:00+01:00 mail'], 1],
    ['on the day before', ['2026-10-31T10:00:00+01:00 mail'], 0],
    ['on the first day of the plan', ['2026-11-30T10:00:00+01:00 mail'], 1],
    ['on the day after', ['2026-12-01T10:00:00+01:00 mail'], 0],
    ['by another channel', ['2026-11-20T10:00:00+01:00 sms', '2026-11-20T10:00:00+01:00 call'], 0],
    ['a message about a contract', ['2026-11-20T10:00:00+01:00 invoice'], 0],
    ['one that was opened', ['2026-11-20T10:00:00+01:00 delivered'], 0],
    ['several times', ['2026-11-10T10:00:00+01:00 mail', '2026-11-20T10:00:00+01:00 mail'], 1],
  ])('%s: %s', (_, lines, written) => {
    const tally = new PlannedTally({ reach: [], from: FIRST, channel: 'email' });
    tally.person([planned(2), ...lines.map((line) => event(line))]);
    expect(tally.written).toBe(written);
  });

  it('are counted by their rows, each once', () => {
    const tally = new PlannedTally({ reach: [], from: FIRST, channel: 'email' });
    const mail = event('2026-11-20T10:00:00+01:00 mail');
    tally.person([planned(2), planned(7), planned(2, 1), mail, event('2026-11-20 other')]);
    tally.person([planned(2), mail]);
    expect(tally.written).toBe(3);
  });
});

describe('who refuses in a contact file', () => {
  const since = parseIsoDay('2026-06-01');
  const email = { lower: 'claire@acme.example', canonical: 'claire@acme.example' };
  it.each<readonly [string, object, object]>([
    ['since a day', { emails: [email], phones: [], channels: ['email'], since }, { refuses: ['email'], day: since, dated: true }],
    ['since nobody knows when', { emails: [email], phones: [], channels: ['sms', 'email'] }, { refuses: ['email', 'sms'], dated: false }],
  ])('%s', async (_, contact, told) => {
    const { people } = await readAll([['event;date;email', 'sent;2026-06-02T10:30:00Z;CLAIRE@acme.example']], {
      opposed: [contact as never],
    });
    const refusal = people.flat().find(({ kind }) => kind === 'refused');
    expect(refusal).toMatchObject({ from: 'contacts', ...told });
    expect(people).toHaveLength(1);
  });

  it('by a number', async () => {
    const opposed = [{ emails: [], phones: ['+33199001234'], channels: ['phone'], since } as never];
    const { people } = await readAll([['date;sens;téléphone', '2026-06-02T10:30:00Z;sortant;01 99 00 12 34']], { opposed });
    expect(people.map((events) => events.map(({ kind }) => kind).sort())).toEqual([['attempt', 'refused']]);
  });
});

it('who stands on a list that names no channel refused all of them, on its day at the latest', async () => {
  const lines = ['event;date;email', 'sent;2026-06-02T10:30:00Z;claire@acme.example'];
  const events = await eventsOf(lines, { opposition: ['claire@acme.example'], oppositionDate: '2026-05-01' });
  const refusal = events.find(({ from }) => from === 'list');
  expect(refusal).toMatchObject({ refuses: ['email', 'phone', 'sms', 'post'], day: parseIsoDay('2026-05-01'), dated: true });
});

it('the contacts of a plan stand among the people of the logs, each by the row of its file', async () => {
  const reach = [
    { words: Uint32Array.of(1, 2, 10, 0, 3, 4, 20, 0, 5, 6, 30, 0), count: 2 },
    { words: Uint32Array.of(7, 8, 40, 0), count: 1 },
  ];
  const plan = { reach, from: parseIsoDay('2026-11-24'), channel: 'phone' } as const;
  const { people } = await readAll([['date,phone,direction', '2026-06-01T10:00:00Z,+33199000101,outbound']], { planned: plan });
  const rows = people.map((events) =>
    events.map(({ kind, from, at }) => `${kind} ${from} ${at.file ?? 0} ${at.at === 'row' ? at.row : '-'}`).join(),
  );
  expect(rows.toSorted()).toEqual(['attempt log 0 2', 'other contacts 0 10', 'other contacts 0 20', 'other contacts 1 40']);
});
