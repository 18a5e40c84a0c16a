import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/csv/ports/memory.js';
import { type TraceTarget, traceContact } from '../../../src/engine/inspect/trace-contact.js';
import { inlineExecutor } from '../../../src/engine/threads/executor.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { loadRunSetup } from '../../../src/library/setup/run-setup.js';
import type { ListSpec } from '../../../src/lists/definition/list-spec.js';
import { loadList } from '../../../src/lists/load/load-list.js';
import type { Stated } from '../../../src/model/contact/stated.js';
import type { ContactTrace } from '../../../src/model/questions/contact-trace.js';

const AS_OF = '2026-11-24';

/** What is told of one row of a small file. */
const told = async (
  lines: readonly string[],
  wanted: TraceTarget,
  lists: readonly (readonly [Partial<ListSpec>, string])[] = [],
  stated: Stated = {},
): Promise<ContactTrace> => {
  const ready = await loadRunSetup({ cwd: '.', config: false, asOf: AS_OF, overrides: { channels: ['email', 'phone'], stated } });
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
    expect(rest).toEqual({
      file: 'contacts.csv',
      asOf: AS_OF,
      row,
      findings: [],
      notRun: expect.any(Array),
      verdicts: {},
      outcome: 'skipped',
      lists: [],
    });
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

  it('no contact answers to an address that nobody has, and the next step is not about numbers of rows', async () => {
    const hint = { en: expect.stringContaining('spelled otherwise') as string, fr: expect.stringContaining('écrite autrement') as string };
    await expect(told(FILE, { email: 'nobody@elsewhere.example' })).rejects.toThrow(
      expect.objectContaining({ code: 'LUMO_ROW_NOT_FOUND', hint }),
    );
  });
});

describe('what a finding rests on', () => {
  const HEADER = 'email;nom;optout;ne_pas_contacter;date_collecte;dernier_contact_entrant;optin;source';
  const rests = async (row: string, rule: string, stated: Stated = {}, lists: Parameters<typeof told>[2] = []) => {
    const { findings } = await told([HEADER, row], { row: 2 }, lists, stated);
    return findings.filter((finding) => finding.rule === rule).map(({ decidedBy, limit }) => ({ decidedBy, ...(limit && { limit }) }));
  };

  it.each<[string, string, string, readonly object[], string?]>([
    ['the column that refuses', 'a@acme.example;Durand;oui;;2026-01-02;;;Salon', 'opposition-column', [{ column: 2 }]],
    [
      'two that refuse, each by itself',
      'a@acme.example;Durand;oui;oui;2026-01-02;;;Salon',
      'opposition-column',
      [{ column: 2 }, { column: 3 }],
    ],
    [
      'the later of two days',
      'a@acme.example;Durand;;;2020-01-02;2021-03-12;;Salon',
      'retention-prospect',
      [{ column: 5, day: '2021-03-12' }],
      '2024-03-12',
    ],
    [
      'both where they are one day',
      'a@acme.example;Durand;;;2021-03-12;2021-03-12;;Salon',
      'retention-prospect',
      [
        { column: 4, day: '2021-03-12' },
        { column: 5, day: '2021-03-12' },
      ],
      '2024-03-12',
    ],
    [
      'the last day of February, three years after one that was longer',
      'a@acme.example;Durand;;;2020-02-29;;;Salon',
      'retention-prospect',
      [{ column: 4, day: '2020-02-29' }],
      '2023-02-28',
    ],
    ['the address of a personal mailbox', 'a@gmail.com;Durand;;;2026-01-02;;;Salon', 'webmail-without-consent', [{ column: 0 }]],
  ])('%s', async (_what, row, rule, decidedBy, limit) => {
    expect(await rests(row, rule)).toEqual([{ decidedBy, ...(limit && { limit }) }]);
  });

  it('what the user states, where no cell says it', async () => {
    const stated = { collectedAt: '2020-01-02', source: 'Salon' };
    expect(await rests('a@acme.example;Durand;;;;;;', 'retention-prospect', stated)).toEqual([
      { decidedBy: [{ stated: 'collectedAt' }], limit: '2023-01-02' },
    ]);
    expect(await rests('a@acme.example;Durand;;;2021-03-12;;;', 'retention-prospect', stated)).toEqual([
      { decidedBy: [{ column: 4, day: '2021-03-12' }], limit: '2024-03-12' },
    ]);
  });

  it('the address that is on a list', async () => {
    expect(await rests('a@acme.example;Durand;;;2026-01-02;;;Salon', 'opposition-list', {}, [[{}, 'a@acme.example\n']])).toEqual([
      { decidedBy: [{ column: 0 }] },
    ]);
  });

  it('each of two rules its own', async () => {
    const lines = ['email;date_collecte;dernier_contact_entrant;optout;source', 'a@acme.example;2020-01-02;2021-03-12;oui;Salon'];
    const { findings } = await told(lines, { row: 2 });
    const of = (rule: string) => findings.find((finding) => finding.rule === rule)?.decidedBy;
    expect(of('opposition-column')).toEqual([{ column: 3 }]);
    expect(of('retention-prospect')).toEqual([{ column: 2, day: '2021-03-12' }]);
  });

  it('tells both days of a date that can be read two ways, and no day of a birth', async () => {
    const lines = ['email;date_collecte;date_naissance;source;date_information', 'a@acme.example;03/04/2020;12/05/2015;Salon;12/31/2020'];
    const { findings } = await told(lines, { row: 2 });
    const values = findings.flatMap(({ decidedBy }) => decidedBy);
    expect(values.filter(({ column }) => column === 2).every(({ day }) => day === undefined)).toBe(true);
    expect(findings.find(({ rule }) => rule === 'retention-prospect')?.decidedBy.length).toBeGreaterThan(0);
  });

  it('says which rule spoke on each channel, not only the one by which the row leaves', async () => {
    const { verdicts, droppedBy } = await told(
      ['email;telephone;ne_pas_appeler;source;date_collecte', 'a@gmail.com;01 99 00 12 34;oui;Salon;2026-01-02'],
      { row: 2 },
    );
    expect(verdicts).toEqual({
      email: { status: 'needs-consent', rule: 'webmail-without-consent' },
      phone: { status: 'opposed', rule: 'opposition-column' },
    });
    expect(droppedBy).toBe('opposition-column');
  });
});
