import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ContactOfRow } from '../../../src/events/read/contact-of-row.js';
import { makeListRefusals } from '../../../src/events/read/list-refusals.js';
import { eventOf } from '../../../src/events/records/event-of.js';
import { RECORD_WORDS, RecordWriter } from '../../../src/events/records/event-record.js';
import { formatIsoDay, parseIsoDay } from '../../../src/fields/date/calendar.js';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import type { LoadedList } from '../../../src/lists/definition/loaded-list.js';
import { loadList } from '../../../src/lists/load/load-list.js';
import { buildSinceTable } from '../../../src/lists/table/since-table.js';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const TODAY = parseIsoDay('2026-11-24');

/** A list of digests, of which some say since when each channel is refused: email, phone, sms, post. */
const listOf = async (name: string, days: Readonly<Record<string, readonly string[]>>, more: object = {}): Promise<LoadedList> => {
  const lines = Object.keys(days).map(digestOf);
  const list = await loadList({ path: name, kind: 'opposition', ...more } as never, TODAY, () => Buffer.from(`${lines.join('\n')}\n`));
  const dated = Object.entries(days).filter(([, since]) => since.length > 0);
  const entries = dated.map(([text, since]) => [digestOf(text), since.map((day) => (day === '' ? 0 : parseIsoDay(day)))] as const);
  return { ...list, parts: list.parts.map((part) => ({ ...part, since: buildSinceTable(entries) })) };
};
const LISTS = ['one.txt', 'two.txt'];

const refusalsOf = (lists: readonly LoadedList[], who: string): readonly string[] => {
  const out = new RecordWriter();
  const contact = { emails: [readEmail(who)], phones: [] } as unknown as ContactOfRow;
  makeListRefusals({ lists })?.(contact, 8, 9, out);
  const words = out.take();
  return Array.from({ length: words.length / RECORD_WORDS }, (_, i) => {
    expect([...words.subarray(i * RECORD_WORDS, i * RECORD_WORDS + 2)]).toEqual([8, 9]);
    const { list, refuses, dated, day, kind, from } = eventOf(words, i * RECORD_WORDS, LISTS);
    expect([kind, from]).toEqual(['refused', 'list']);
    return `${list} ${refuses.join('+')} ${dated ? formatIsoDay(day) : 'undated'}`;
  });
};

describe('who stands on a list', () => {
  it('that says since when each channel is refused', async () => {
    const days = { 'a@acme.example': ['2026-03-01', '2026-04-01', '2026-03-01', '2026-03-01'], 'b@acme.example': [] };
    const dated = await listOf('one.txt', days, { date: '2026-05-01' });
    expect(refusalsOf([dated], 'a@acme.example')).toEqual([
      ...['one.txt email 2026-03-01', 'one.txt phone 2026-04-01', 'one.txt sms 2026-03-01', 'one.txt post 2026-03-01'],
    ]);
    // Where it does not: on the day of the list at the latest.
    expect(refusalsOf([dated], 'b@acme.example')).toEqual(['one.txt email+phone+sms+post 2026-05-01']);
    expect(refusalsOf([dated], 'c@acme.example')).toEqual([]);
  });

  it('that does not say since when one of them is', async () => {
    const days = { 'a@acme.example': ['2026-03-01', '', '', ''] };
    expect(refusalsOf([await listOf('one.txt', days, { date: '2026-05-01' })], 'a@acme.example')).toEqual([
      ...['one.txt email 2026-03-01', 'one.txt phone 2026-05-01', 'one.txt sms 2026-05-01', 'one.txt post 2026-05-01'],
    ]);
    expect(refusalsOf([await listOf('one.txt', days)], 'a@acme.example').at(-1)).toBe('one.txt post undated');
  });

  it('of some channels refuses these', async () => {
    const list = await listOf('one.txt', { 'a@acme.example': [] }, { channels: ['phone', 'sms'] });
    expect(refusalsOf([list], 'a@acme.example')).toEqual(['one.txt phone+sms undated']);
  });

  it('and on another refuses on both', async () => {
    const lists = [
      await listOf('one.txt', { 'a@acme.example': [] }),
      await listOf('two.txt', { 'a@acme.example': [], 'b@acme.example': [] }),
    ];
    const all = 'email+phone+sms+post undated';
    expect(refusalsOf(lists, 'a@acme.example')).toEqual([`one.txt ${all}`, `two.txt ${all}`]);
    expect(refusalsOf(lists, 'b@acme.example')).toEqual([`two.txt ${all}`]);
  });

  it('that nobody keeps for us is not asked here', async () => {
    const spec = { path: 'register.txt', kind: 'robinson' } as never;
    const register = await loadList(spec, TODAY, () => Buffer.from('a@acme.example\n'));
    expect(makeListRefusals({ lists: [] })).toBeUndefined();
    expect(makeListRefusals({ lists: [register] })).toBeUndefined();
    expect(refusalsOf([register, await listOf('two.txt', { 'a@acme.example': [] })], 'a@acme.example')).toHaveLength(1);
  });
});
