import { describe, expect, it } from 'vitest';
import type { RowTexts } from '../../../src/engine/read/row-texts.js';
import type { MarkColumn, MarkForm } from '../../../src/events/columns/refusal-columns.js';
import { Marks } from '../../../src/events/read/marks.js';
import { formatIsoDay, parseIsoDay } from '../../../src/fields/date/calendar.js';

const rowOf = (cells: readonly string[]): RowTexts => ({ text: (column: number) => cells[column] ?? '' }) as unknown as RowTexts;

/** What a cell of a column of refusals says, where it may change from row to row. */
const said = (form: MarkForm, cell: string): string => {
  const marks = new Marks([{ column: 0, form, channels: 15, isState: false }], 'day-first');
  marks.read(rowOf([cell]));
  if (marks.unread) return 'unread';
  if (marks.since !== undefined) return `since ${formatIsoDay(marks.since)}`;
  return marks.refuses === 15 ? 'refused' : 'silent';
};

describe.each<readonly [MarkForm, string, Readonly<Record<string, string>>]>([
  [
    'refuse',
    'a column that says who refuses',
    {
      ...{ '': 'silent', oui: 'refused', x: 'refused', 1: 'refused', true: 'refused', STOP: 'refused', 'ne plus me contacter': 'refused' },
      ...{ non: 'silent', 0: 'silent', no: 'silent', 'peut-être': 'unread', zzz: 'unread' },
      ...{ '02/06/2026': 'since 2026-06-02', '2026-06-02 10:30': 'since 2026-06-02', '45/06/2026': 'unread' },
    },
  ],
  [
    'date',
    'a column of days of refusals',
    {
      ...{ '': 'silent', '02/06/2026': 'since 2026-06-02', oui: 'refused', 'hier matin': 'refused', '31/02/2026': 'refused' },
      ...{ non: 'silent', '-': 'silent', 'N/A': 'silent', '0000-00-00': 'silent' },
    },
  ],
  [
    'subscription',
    'a column of a mailing tool',
    {
      ...{ '': 'silent', subscribed: 'silent', abonné: 'silent', unsubscribed: 'refused', désabonné: 'refused' },
      ...{ zzz: 'unread', 'ne plus me contacter': 'refused' },
    },
  ],
  [
    'allow',
    'a column of consents',
    { '': 'silent', oui: 'silent', non: 'silent', refuse: 'refused', opposé: 'refused', zzz: 'silent', 'ne plus me contacter': 'refused' },
  ],
  ['suspect', 'a column that may be of either', { '': 'silent', oui: 'unread', non: 'silent', zzz: 'unread', STOP: 'refused' }],
])('%s: %s', (form, _, cells) => {
  it.each(Object.entries(cells))('"%s": %s', (cell, expected) => expect(said(form, cell)).toBe(expected));
});

describe('several marks of a row', () => {
  const read = (columns: readonly Partial<MarkColumn>[], ...rows: readonly (readonly string[])[]) => {
    const marks = new Marks(
      columns.map((one, column) => ({ column, form: 'refuse', channels: 15, isState: false, ...one })),
      'day-first',
    );
    for (const row of rows) marks.read(rowOf(row));
    const { refuses, state, since, unread } = marks;
    return { refuses, state, since, unread };
  };
  const email = { channels: 1 };
  const phone = { channels: 2 };
  it.each<readonly [string, readonly Partial<MarkColumn>[], readonly (readonly string[])[], object]>([
    ['refuse together', [email, phone], [['oui', 'oui']], { refuses: 3, state: 0 }],
    ['refuse each its own channels', [email, phone], [['non', 'oui']], { refuses: 2, state: 0 }],
    ['that say how somebody stands', [{ ...email, isState: true }, phone], [['oui', 'oui']], { refuses: 2, state: 1, since: undefined }],
    ['with a day say since when, and so how somebody stands', [email], [['02/06/2026']], { refuses: 0, state: 1 }],
    ['of several days: the first', [email, phone], [['02/06/2026', '01/05/2026']], { state: 3, since: parseIsoDay('2026-05-01') }],
    ['of several days, in either order', [email, phone], [['01/05/2026', '02/06/2026']], { state: 3, since: parseIsoDay('2026-05-01') }],
    ['of which one is not understood', [email, phone], [['zzz', 'oui']], { refuses: 2, unread: true }],
    [
      'are those of their row alone',
      [email, { ...phone, isState: true }],
      [
        ['02/06/2026', 'oui'],
        ['zzz', ''],
        ['', ''],
      ],
      { refuses: 0, state: 0, since: undefined, unread: false },
    ],
  ])('%s', (_, columns, rows, expected) => expect(read(columns, ...rows)).toMatchObject(expected));
});
