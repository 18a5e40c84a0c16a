import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySink, memorySource } from '../../src/csv/ports/memory.js';
import { applyRetention } from '../../src/engine/apply-retention.js';
import { inlineExecutor } from '../../src/engine/threads/executor.js';
import type { ConfigInput } from '../../src/index.js';
import { loadRunSetup } from '../../src/library/setup/run-setup.js';
import type { OpposedContact } from '../../src/model/contact/opposed-contact.js';
import type { RetentionPolicy } from '../../src/model/report/retention-report.js';
import { AS_OF, csvOf } from '../laws/support.js';

const POLICY: RetentionPolicy = { prospects: 'drop', formerClients: 'archive', archived: 'drop', k: 5 };
const ANONYMISE: RetentionPolicy = { prospects: 'anonymise', formerClients: 'anonymise', archived: 'anonymise', k: 5 };

const retained = async (bytes: Buffer, policy = POLICY, config: ConfigInput = {}, blockBytes?: number) => {
  const ready = await loadRunSetup({ cwd: '.', config: false, asOf: AS_OF, overrides: config });
  const [out, archive, permission] = [memorySink(), memorySink(), memorySink()];
  let refused: readonly OpposedContact[] = [];
  const result = await applyRetention(
    {
      source: memorySource(bytes, 'contacts.csv'),
      settings: { ...ready.run, ...(blockBytes !== undefined && { blockBytes }) },
      rules: ready.rules,
      lists: [],
      version: 'test',
      executor: () => inlineExecutor(ready.rules),
    },
    policy,
    {
      out: { sink: out, name: 'out.csv' },
      archive: { sink: archive, name: 'archive.csv' },
      permission: { sink: permission, name: 'ask.csv' },
    },
    (found) => {
      refused = found;
    },
  );
  return { result, refused, out: `${out.bytes()}`, archive: archive.bytes()?.toString(), permission: permission.bytes()?.toString() };
};

const HEADER = 'nom;email;statut;fin_relation;dernier_contact_entrant;code_postal;optout';
const line = (name: string, status: string, end: string, last: string, more = '69001;'): string =>
  `${name};${name}@acme.example;${status};${end};${last};${more}`;

describe('a retention policy', () => {
  it.each([
    ['a prospect on the last day', line('Anne', 'prospect', '', '2023-11-24'), 'kept'],
    ['a prospect the day after', line('Anne', 'prospect', '', '2023-11-23'), 'dropped'],
    ['a prospect whom nothing dates', line('Anne', 'prospect', '', ''), 'kept'],
    ['a client, however old', line('Anne', 'client', '', '2015-01-01'), 'kept'],
    ['a former client of two years', line('Anne', 'ancien client', '2024-11-24', ''), 'kept'],
    ['a former client of four years', line('Anne', 'ancien client', '2022-11-24', ''), 'archived'],
    ['a former client on the last day of the archive', line('Anne', 'ancien client', '2021-11-24', ''), 'archived'],
    ['a former client past the archive', line('Anne', 'ancien client', '2021-11-23', ''), 'dropped'],
  ])('%s', async (_what, row, fate) => {
    const { result } = await retained(
      csvOf(HEADER, row, line('Luc', 'prospect', '', '2026-11-01'), line('Zoe', 'prospect', '', '2026-11-01')),
    );
    expect(result.rows).toMatchObject({ in: 3, kept: 2, archived: 0, anonymised: 0, dropped: 0, [fate]: fate === 'kept' ? 3 : 1 });
  });

  it.each([
    ['a last contact that cannot be read', 'prospect;;hier', 'kept'],
    ['a last contact of a day that there is not', 'prospect;;30/02/2024', 'kept'],
    ['a last contact to come', 'prospect;;15/05/2204', 'kept'],
    ['no last contact, collected long ago', 'prospect;;jamais', 'dropped'],
    ['an end that cannot be read', 'ancien client;30/02/2019;2019-01-02', 'kept'],
  ])('%s beside an old date', async (_what, row, fate) => {
    const header = 'nom;email;statut;fin_relation;dernier_contact_entrant;date_collecte';
    const { result } = await retained(csvOf(header, `Anne;a@acme.example;${row};2020-01-01`, 'Luc;l@acme.example;prospect;;2026-11-01;'));
    expect([result.rows.kept, result.rows.dropped, result.undated]).toEqual(fate === 'kept' ? [2, 0, 1] : [1, 1, 0]);
  });

  it('a prospect whose date has two readings, one of them too old, in a file whose other dates disagree, is dropped', async () => {
    const { result } = await retained(
      csvOf(
        'nom;email;statut;dernier_contact_entrant;date_modification;date_source',
        'Anne;anne@acme.example;prospect;02/12/2023;13/01/2026;01/13/2026',
        'Luc;luc@acme.example;prospect;2026-11-01;;',
      ),
    );
    expect(result.rows).toMatchObject({ in: 2, kept: 1, dropped: 1 });
  });

  it('leaves those who stay byte for byte, whatever the quotes, the ends of lines and the cells too many', async () => {
    const file = Buffer.from(
      '\ufeffnom;email;dernier_contact_entrant\r\n"Anne ""A""";anne@acme.example;2026-01-01\r\nLuc;luc@acme.example;2020-01-01\nZoe;zoe@acme.example;2026-02-01;de trop\r\n',
    );
    const { out } = await retained(file);
    expect(out).toBe(
      '\ufeffnom;email;dernier_contact_entrant\r\n"Anne ""A""";anne@acme.example;2026-01-01\r\nZoe;zoe@acme.example;2026-02-01;de trop\r\n',
    );
  });

  it('copies apart those whose time ends, but for those who refused', async () => {
    const { result, permission, out } = await retained(
      csvOf(
        HEADER,
        line('Anne', 'prospect', '', '2024-01-15'),
        line('Luc', 'prospect', '', '2024-01-15', '69001;oui'),
        line('Zoe', 'prospect', '', '2026-01-15'),
      ),
    );
    expect(permission).toBe(`${HEADER}\n${line('Anne', 'prospect', '', '2024-01-15')}\n`);
    expect(result.ending).toEqual({ asked: 1, refused: 1, days: 90 });
    expect(out).toContain('Luc');
  });

  it('counts the end with the months of the policy', async () => {
    const file = csvOf(HEADER, line('Anne', 'prospect', '', '2024-12-15'), line('Luc', 'prospect', '', '2026-11-01'));
    const { result } = await retained(file, POLICY, { rules: { 'retention-prospect': { months: 24 } } });
    expect(result.ending.asked).toBe(1);
    expect(result.months.prospects).toBe(24);
  });

  it('hands over who leaves and had refused', async () => {
    const { result, refused } = await retained(
      csvOf(HEADER, line('Anne', 'prospect', '', '2020-01-15', '69001;oui'), line('Luc', 'prospect', '', '2026-11-01')),
    );
    expect(result.refused).toBe(1);
    expect(refused.map(({ emails }) => emails.map(({ lower }) => lower))).toEqual([['anne@acme.example']]);
  });

  it('counts who is kept although nothing dates them, and whose refusal leaves with them', async () => {
    const { result, refused } = await retained(
      csvOf(
        HEADER,
        line('Anne', 'prospect', '', ''),
        line('Hugo', 'ancien client', '', ''),
        line('Luc', 'prospect', '', '2026-11-01', '69001;oui'),
        line('Zoe', 'prospect', '', '2020-01-01', '69001;oui'),
      ),
    );
    expect(result).toMatchObject({ undated: 2, refused: 1, rows: { kept: 3, dropped: 1 } });
    expect(refused).toHaveLength(1);
  });

  it('leaves no copy that nobody is in', async () => {
    const { result, archive, permission } = await retained(csvOf(HEADER, line('Luc', 'prospect', '', '2026-11-01')));
    expect([archive, permission]).toEqual([undefined, undefined]);
    expect(result.files.map(({ label }) => label)).toEqual(['out']);
  });

  it.each([
    ['retention-prospect', { 'retention-prospect': 'off' }],
    ['retention-client', { 'retention-client': 'off' }],
  ] as const)('does not go on without %s', async (id, rules) => {
    await expect(retained(csvOf(HEADER, line('Luc', 'prospect', '', '2026-11-01')), POLICY, { rules })).rejects.toMatchObject({
      code: 'LUMO_RETENTION_OFF',
      what: { en: expect.stringContaining(id), fr: expect.stringContaining('désactivée') },
    });
  });

  it('does not go on without any date', async () => {
    await expect(retained(csvOf('nom;email', 'Anne;anne@acme.example'))).rejects.toMatchObject({ code: 'LUMO_FIELD_ABSENT' });
  });
});

describe('an anonymised contact', () => {
  const WIDE =
    'id;prenom;nom;email;telephone;societe;siren;fonction;adresse;code_postal;code_naf;source;dernier_contact_entrant;commentaire';
  const of = (n: number, postcode: string): string =>
    `${n};Anne${n};Martin${n};anne${n}@acme.example;01 99 00 12 3${n % 10};Martin ${n};732829320;Gérante;1 rue ${n};${postcode};62.0${n % 9}Z;Salon;2020-01-0${(n % 9) + 1};rappelée ${n}`;

  it('keeps what it shares with enough others, coarse, and nothing else', async () => {
    const { out, result } = await retained(csvOf(WIDE, ...Array.from({ length: 5 }, (_, n) => of(n, `6900${n + 1}`))), ANONYMISE);
    expect(out).toBe(`${WIDE}\n${';;;anonyme@domain.com;;;;;;69;62;Salon;;\n'.repeat(5)}`);
    expect(result.anonymity).toEqual({ k: 5, before: 5, groups: 1, suppressed: 0 });
  });

  it('keeps nothing where it would be one of a few', async () => {
    const few = [...Array.from({ length: 5 }, (_, n) => of(n, '69001')), of(7, '75011')];
    const { out, result } = await retained(csvOf(WIDE, ...few), ANONYMISE);
    expect(out.trimEnd().split('\n').at(-1)).toBe(';;;anonyme@domain.com;;;;;;;;;;');
    expect(result.anonymity).toEqual({ k: 5, before: 1, groups: 1, suppressed: 1 });
  });

  it('is marked by its name where the file has no address, and leaves where it has neither', async () => {
    const named = await retained(csvOf('nom;telephone;dernier_contact_entrant', 'Martin;01 99 00 12 34;2020-01-01'), ANONYMISE);
    expect(named.out).toBe('nom;telephone;dernier_contact_entrant\nAnonyme;;\n');
    const bare = await retained(
      csvOf('telephone;dernier_contact_entrant', '01 99 00 12 34;2020-01-01', '01 99 00 12 35;2026-01-01'),
      ANONYMISE,
    );
    expect(bare.result.rows).toMatchObject({ anonymised: 0, dropped: 1 });
  });

  const rows = fc.array(
    fc.record({
      status: fc.constantFrom('prospect', 'client', 'ancien client', '?'),
      last: fc.constantFrom('2020-01-01', '2022-05-05', '2023-11-24', '2024-01-10', '2026-01-01', '', 'hier'),
      end: fc.constantFrom('', '', '2019-01-01', '2022-01-01', '2025-01-01'),
      postcode: fc.constantFrom('69001', '75011', '20200', ''),
      refuses: fc.constantFrom('', 'oui'),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const fileOf = (all: typeof rows extends fc.Arbitrary<infer T> ? T : never): Buffer =>
    csvOf(HEADER, ...all.map(({ status, last, end, postcode, refuses }, n) => line(`p${n}x`, status, end, last, `${postcode};${refuses}`)));

  it('holds for any file: everybody has one fate, groups are as large as asked, twice changes nothing, and blocks do not show', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(POLICY, ANONYMISE, { ...ANONYMISE, k: 2 }), async (all, policy) => {
        const once = await retained(fileOf(all), policy);
        const { rows: counts, anonymity } = once.result;
        expect(counts.in).toBe(all.length);
        expect(counts.kept + counts.archived + counts.anonymised + counts.dropped).toBe(counts.in);
        expect(once.out.trimEnd().split('\n')).toHaveLength(1 + counts.kept + counts.anonymised);
        const anonymous = once.out.split('\n').filter((text) => text.includes('anonyme@domain.com'));
        const groups = new Map<string, number>();
        for (const text of anonymous) groups.set(text, (groups.get(text) ?? 0) + 1);
        groups.delete(';anonyme@domain.com;;;;;');
        for (const size of groups.values()) expect(size).toBeGreaterThanOrEqual(policy.k);
        expect(anonymity?.k ?? policy.k).toBeGreaterThanOrEqual(policy.k);
        const twice = await retained(Buffer.from(once.out), policy).catch((cause) => cause.code);
        // Nobody is left, or everybody who was is.
        if (counts.kept + counts.anonymised > 0) expect(twice.out).toBe(once.out);
        expect(await retained(fileOf(all), policy, {}, 64)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
