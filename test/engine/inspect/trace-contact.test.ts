import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/csv/ports/memory.js';
import { type TraceTarget, traceContact } from '../../../src/engine/inspect/trace-contact.js';
import { inlineExecutor } from '../../../src/engine/threads/executor.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { loadRunSetup } from '../../../src/library/run-setup.js';
import type { ListSpec } from '../../../src/lists/definition/list-spec.js';
import { loadList } from '../../../src/lists/load/load-list.js';
import type { ContactTrace } from '../../../src/model/report/contact-trace.js';

const AS_OF = '2026-11-24';

/** What is told of one row of a small file. */
const told = async (
  lines: readonly string[],
  wanted: TraceTarget,
  lists: readonly (readonly [Partial<ListSpec>, string])[] = [],
): Promise<ContactTrace> => {
  const ready = await loadRunSetup({ cwd: '.', config: false, asOf: AS_OF, overrides: { channels: ['email', 'phone'] } });
  return traceContact(
    {
      source: memorySource(Buffer.from(`${lines.join('\n')}\n`), 'contacts.csv'),
      settings: ready.run,
      rules: ready.rules,
      lists: await Promise.all(
        lists.map(([spec, text], i) =>
          loadList({ path: `list-${i}.txt`, kind: 'opposition', ...spec }, parseIsoDay(AS_OF), () => Buffer.from(text)),
        ),
      ),
      executor: () => inlineExecutor(ready.rules),
      version: 'test',
    },
    wanted,
  );
};

const FILE = [
  'email;nom;tel;source',
  'claire@acme.example;Martin;01 99 00 12 34;Salon Batimat',
  '',
  'Email;Nom;Tel;Source',
  'paul@acme.example;Durand;;Salon Batimat',
  'Total : 2 contacts;;;',
];

describe('the trace of a row', () => {
  it.each([
    ['a blank line', 3, ['', '', '', '']],
    ['a header that comes back', 4, ['E•••', '•••', '•••', 'S•••']],
    ['a total', 6, ['T•••', '', '', '']],
  ])('%s is skipped, and nothing is said of it', async (_what, row, masked) => {
    const { columns, ...rest } = await told(FILE, { row });
    expect(rest).toEqual({ row, findings: [], notRun: expect.any(Array), verdicts: {}, outcome: 'skipped', lists: [] });
    expect(columns.map((column) => column.masked)).toEqual(masked);
  });

  it('a contact between them is judged', async () => {
    expect((await told(FILE, { row: 5 })).outcome).not.toBe('skipped');
    expect((await told(FILE, { email: 'Paul@ACME.example' })).row).toBe(5);
  });

  it('names every list that holds the contact', async () => {
    const lists = [
      [{ channels: ['post'] }, 'claire@acme.example\n'],
      [{}, 'somebody@else.example\n'],
      [{ channels: ['phone'] }, '01 99 00 12 34\n'],
    ] as const;
    const found = await told(FILE, { row: 2 }, lists);
    expect(found.lists.map(({ matched }) => matched)).toEqual([true, false, true]);
    expect(found.verdicts.phone?.status).toBe('opposed');
    expect(found.findings.filter(({ rule }) => rule === 'opposition-list').map(({ facts }) => facts)).toEqual([
      { list: 'list-0.txt' },
      { list: 'list-2.txt' },
    ]);
  });

  it('a refusal on another row is found', async () => {
    const found = await told(['email;optout;source', 'a@acme.example;;Salon', 'a@acme.example;oui;Salon'], { row: 2 });
    expect(found.outcome).toBe('dropped');
    expect(found.findings.map(({ rule }) => rule)).toContain('opposed-elsewhere');
  });

  it('no row answers to a number beyond the file', async () => {
    await expect(told(FILE, { row: 99 })).rejects.toThrow(expect.objectContaining({ code: 'LUMO_ROW_NOT_FOUND' }));
  });
});
