import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FingerprintTable, makeMembershipTest } from '../../src/lists/table/fingerprint-table.js';
import { cutShards, mergeShards, openShardWorker, planShards, type ShardSecrets, settleShards } from '../../src/shards/index.js';
import { inParts, newFolder, type Settings, SURVEYING } from './support.js';

const ROWS = [
  'email;date',
  'claire@acme.example;2026-01-05',
  'paul@acme.example;2026-01-05',
  'zoe@acme.example;2026-01-05',
  'lea@acme.example;2026-01-05',
  '',
];

const make = async (rows = ROWS, more: Settings['overrides'] = {}) => {
  const cwd = newFolder();
  writeFileSync(join(cwd, 'contacts.csv'), rows.join('\n'));
  writeFileSync(join(cwd, 'no.txt'), 'paul@acme.example\n');
  const overrides = { channels: ['email' as const], lists: [{ file: 'no.txt', kind: 'opposition' as const }], ...more };
  const settings: Settings = {
    cwd,
    config: false,
    asOf: '2026-11-24',
    overrides,
    skip: SURVEYING,
  };
  const many = await inParts('contacts.csv', settings, 2);
  return { cwd, settings, ...many };
};

const refused = (code: string) => expect.objectContaining({ code, name: 'LumoError' }) as Error;

describe('whatever would make another answer than one machine gives is refused', () => {
  it('a list that was altered, cut or taken away', async () => {
    const { folder } = await make();
    const lists = readdirSync(join(folder, 'lists'));
    expect(lists.length).toBeGreaterThan(0);
    for (const change of [
      (path: string) => appendFileSync(path, 'x'),
      (path: string) => writeFileSync(path, readFileSync(path).fill(0)),
      (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 8)),
      (path: string) => rmSync(path),
    ]) {
      const copy = join(newFolder(), 'plan');
      cpSync(folder, copy, { recursive: true });
      change(join(copy, 'lists', lists[0] as string));
      await expect(openShardWorker(copy)).rejects.toThrow(refused('LUMO_PLAN_DAMAGED'));
    }
  });

  it('a plan whose lists are empty objects, as JSON makes of memory', async () => {
    const { folder } = await make();
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as { lists: { parts: { table: unknown }[] }[] };
    for (const list of plan.lists) for (const part of list.parts) part.table = {};
    const { secrets } = JSON.parse(readFileSync(join(folder, 'driver.json'), 'utf8')) as { secrets: ShardSecrets };
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    await expect(openShardWorker(folder)).rejects.toThrow(refused('LUMO_PLAN_SECRETS'));
    await expect(openShardWorker(folder, secrets)).rejects.toThrow(refused('LUMO_PLAN_DAMAGED'));
    // Of members that no plan holds nothing is read either, nor of what is no plan at all.
    const changed = [{ lists: [{}] }, { lists: { $of: [] } }, { plan: { $map: 1 } }, { plan: null }, { plugins: 1 }].map((change) => ({
      ...plan,
      ...change,
    }));
    const foreign = { ...plan, tool: { toString: 1 } };
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(foreign));
    await expect(openShardWorker(folder, secrets)).rejects.toThrow(refused('LUMO_PLAN_FOREIGN'));
    for (const written of [...changed, null, 1]) {
      writeFileSync(join(folder, 'plan.json'), JSON.stringify(written));
      await expect(openShardWorker(folder, secrets)).rejects.toThrow(refused('LUMO_PLAN_DAMAGED'));
    }
  });

  it('a table of a list whose memory stayed behind, wherever it is asked: it would find nobody', () => {
    const sent = JSON.parse(
      JSON.stringify({ buffer: new SharedArrayBuffer(64), mask: 7, count: 3, filter: new SharedArrayBuffer(64) }),
    ) as FingerprintTable;
    expect(() => makeMembershipTest(sent)).toThrow(refused('LUMO_LIST_TABLE_MISSING'));
  });

  it.each([
    ['another version of the tool', (plan: Record<string, unknown>) => ({ ...plan, tool: '0.0.1' })],
    ['other rules', (plan: Record<string, unknown>) => ({ ...plan, rulesSha256: '0'.repeat(64) })],
    ['another format', (plan: Record<string, unknown>) => ({ ...plan, version: 2 })],
  ])('%s', async (_, change) => {
    const { folder } = await make();
    const path = join(folder, 'plan.json');
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)));
    await expect(openShardWorker(folder)).rejects.toThrow(refused('LUMO_PLAN_FOREIGN'));
  });

  it('a worker without the key of the plan', async () => {
    const { folder } = await make();
    rmSync(join(folder, 'driver.json'));
    await expect(openShardWorker(folder)).rejects.toThrow(refused('LUMO_PLAN_SECRETS'));
  });

  it('a part that is missing, or a number beyond the parts', async () => {
    const { folder, outcomes } = await make();
    expect(outcomes).toHaveLength(2);
    await expect(mergeShards(folder, { outcomes: outcomes.slice(1), parts: 2 })).rejects.toThrow(refused('LUMO_SHARD_PARTS'));
    await expect(mergeShards(folder, { outcomes, parts: 3 })).rejects.toThrow(/left nothing \(of 3\): 2/);
    await expect(mergeShards(folder, { outcomes, parts: 1 })).rejects.toThrow(
      /There is a part 1: by --parts 1 they are numbered from 0 to 0/,
    );
  });

  it('a part that was given other bytes than those that were cut', async () => {
    const { folder, outcomes } = await make();
    const [first, second] = outcomes.map(({ text }) => text);
    const worker = await openShardWorker(folder);
    const judged = async (part: number, firstRow: number, rows: readonly string[]): Promise<{ name: string; text: string }> => {
      const open = worker.begin({ mode: 'judge', part, firstRow, output: 'bytes' }, {});
      await open.csv(Buffer.from(`${rows.join('\n')}\n`));
      return { name: String(part), text: await open.end() };
    };
    // Two rows a part: with one row less of the first, the second does not begin where that ends.
    const short = await judged(0, 2, ROWS.slice(1, 2));
    const placed = await judged(1, 4, ROWS.slice(3, 5));
    await expect(mergeShards(folder, { outcomes: [short, placed], parts: 2 })).rejects.toThrow(
      /The first row of part 1 is 4, .* ends with row 2/,
    );
    const whole = { name: '0', text: first as string };
    await expect(mergeShards(folder, { outcomes: [whole, placed], parts: 2 })).resolves.toMatchObject({ report: { rows: { in: 4 } } });
    expect(second).not.toBe(placed.text);
  });

  it('a part twice and different; twice and the same is once', async () => {
    const { folder, outcomes } = await make();
    const merged = await mergeShards(folder, { outcomes: [...outcomes, ...outcomes], parts: 2 });
    expect(merged.report.rows.in).toBe(4);
    const worker = await openShardWorker(folder);
    const open = worker.begin({ mode: 'judge', part: 0, output: 'bytes' }, {});
    await open.csv(Buffer.from('autre@acme.example;2026-01-05\n'));
    const other = { name: 'again', text: await open.end() };
    await expect(mergeShards(folder, { outcomes: [...outcomes, other], parts: 2 })).rejects.toThrow(refused('LUMO_SHARD_PARTS'));
  });

  it('what was judged under another plan, or altered by a byte', async () => {
    const { folder, outcomes } = await make();
    const other = await make();
    await expect(mergeShards(folder, { outcomes: other.outcomes, parts: 2 })).rejects.toThrow(refused('LUMO_SHARD_FOREIGN'));
    const [first, second] = outcomes as [{ name: string; text: string }, { name: string; text: string }];
    const file = JSON.parse(first.text) as { sealed: string };
    const sealed = Buffer.from(file.sealed, 'base64');
    sealed[sealed.length - 1] = (sealed.at(-1) as number) ^ 1;
    const altered = { name: 'altered', text: JSON.stringify({ ...file, sealed: sealed.toString('base64') }) };
    await expect(mergeShards(folder, { outcomes: [altered, second], parts: 2 })).rejects.toThrow(refused('LUMO_SHARD_FOREIGN'));
  });

  it('a byte of windows-1252 in a part, where the beginning was ASCII: with what to pin', async () => {
    const { folder } = await make();
    const worker = await openShardWorker(folder);
    const open = worker.begin({ mode: 'judge', part: 1, output: 'bytes' }, {});
    const late = async (): Promise<string> => {
      await open.csv(Buffer.from('zo\xe9@acme.example;2026-01-05\n', 'latin1'));
      return open.end();
    };
    await expect(late()).rejects.toMatchObject({
      code: 'LUMO_SHARD_ENCODING',
      hint: { en: expect.stringContaining('--encoding windows-1252') as string },
    });
  });

  it('a quote that is never closed tells the part and the line', async () => {
    const { folder } = await make();
    const worker = await openShardWorker(folder);
    const open = worker.begin({ mode: 'judge', part: 1, firstRow: 3, firstLine: 3, output: 'bytes' }, {});
    const bad = async (): Promise<string> => {
      await open.csv(Buffer.from('"zoe@acme.example;2026-01-05\n'));
      return open.end();
    };
    await expect(bad()).rejects.toMatchObject({
      code: 'LUMO_UNCLOSED_QUOTE',
      what: { en: expect.stringMatching(/^Part 1: .*3/) as string },
    });
  });

  it('a part that is judged before all were surveyed', async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'contacts.csv'), ROWS.join('\n'));
    await planShards('contacts.csv', join(cwd, 'plan'), { cwd, config: false, asOf: '2026-11-24' });
    const worker = await openShardWorker(join(cwd, 'plan'));
    expect(() => worker.begin({ mode: 'judge', part: 0, output: 'bytes' }, {})).toThrow(refused('LUMO_SHARD_SURVEY'));
  });

  it('a part that was judged with another survey, or whose last rows are not those that were surveyed', async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'contacts.csv'), ROWS.join('\n'));
    const plan = join(cwd, 'plan');
    await planShards('contacts.csv', plan, { cwd, config: false, asOf: '2026-11-24' });
    const settle = async (rows: readonly string[]) => {
      const log: Uint8Array[] = [];
      const takers = { log: (entries: Uint8Array) => void log.push(entries.slice()) };
      const open = (await openShardWorker(plan)).begin({ mode: 'survey', part: 0, output: 'none' }, takers);
      await open.csv(Buffer.from(`${rows.join('\n')}\n`));
      const surveyed = [{ name: '0', text: await open.end() }];
      return settleShards(plan, { surveyed, parts: 1, logs: async () => Buffer.concat(log) });
    };
    const judge = async ({ line, persons }: Awaited<ReturnType<typeof settle>>, rows: readonly string[]) => {
      const worker = await openShardWorker(plan);
      worker.useSettled(line);
      const open = worker.begin({ mode: 'judge', part: 0, output: 'bytes' }, {}, persons);
      await open.csv(Buffer.from(`${rows.join('\n')}\n`));
      return [{ name: '0', text: await open.end() }];
    };
    const [all, some] = [ROWS.slice(1, 5), ROWS.slice(1, 4)];
    const [settled, other] = [await settle(all), await settle(some)];
    await expect(mergeShards(plan, { outcomes: await judge(settled, all), parts: 1, settled: settled.line })).resolves.toMatchObject({
      report: { rows: { in: 4 } },
    });
    await expect(mergeShards(plan, { outcomes: await judge(other, some), parts: 1, settled: settled.line })).rejects.toThrow(
      /Part 0 was not judged with the file/,
    );
    await expect(mergeShards(plan, { outcomes: await judge(settled, some), parts: 1, settled: settled.line })).rejects.toThrow(
      /The parts end with row 4, and the survey ended with row 5/,
    );
  });

  it('persons that are not those of the settled parts, and a log that is not the one of its part: a refusal on another row would be lost', async () => {
    const cwd = newFolder();
    const rows = ['claire@acme.example;', 'paul@acme.example;', 'Claire@ACME.example;oui', ''];
    writeFileSync(join(cwd, 'contacts.csv'), ['email;optout', ...rows].join('\n'));
    const bytes = Buffer.from(rows.join('\n'));
    const folder = join(cwd, 'plan');
    await planShards('contacts.csv', folder, { cwd, config: false, asOf: '2026-11-24' });
    const log: Uint8Array[] = [];
    const worker = await openShardWorker(folder);
    const open = worker.begin({ mode: 'survey', part: 0, output: 'none' }, { log: (entries) => void log.push(entries.slice()) });
    await open.csv(bytes);
    const surveyed = [{ name: 's', text: await open.end() }];
    const whole = Buffer.concat(log);
    const entry = whole.length / 3;
    for (const other of [whole.subarray(0, 0), whole.subarray(entry), Buffer.concat([whole, whole.subarray(0, entry)])])
      await expect(settleShards(folder, { surveyed, parts: 1, logs: async () => other })).rejects.toThrow(refused('LUMO_PERSONS_FOREIGN'));
    const { line, persons = new Uint8Array(0) } = await settleShards(folder, { surveyed, parts: 1, logs: async () => whole });
    expect(persons.length).toBeGreaterThan(0);
    worker.useSettled(line);
    for (const other of [persons.subarray(0, 0), persons.map((byte, i) => (i === 20 ? byte ^ 1 : byte))])
      expect(() => worker.usePersons(other)).toThrow(refused('LUMO_SHARD_FOREIGN'));
    worker.usePersons(persons);
    const judged = worker.begin({ mode: 'judge', part: 0, output: 'none' }, {});
    await judged.csv(bytes);
    const { report } = await mergeShards(folder, { outcomes: [{ name: 'o', text: await judged.end() }], parts: 1, settled: line });
    expect(report.rows).toMatchObject({ in: 3, kept: 1 });
  });

  it('rows that cannot be numbered', async () => {
    const { folder } = await make();
    const worker = await openShardWorker(folder);
    const open = worker.begin({ mode: 'judge', part: 1, firstRow: 2 ** 32 - 2, output: 'bytes' }, {});
    const beyond = async (): Promise<string> => {
      await open.csv(Buffer.from(`${ROWS.slice(1, 5).join('\n')}\n`));
      return open.end();
    };
    await expect(beyond()).rejects.toThrow(refused('LUMO_TOO_MANY_ROWS'));
  });

  it('a folder that holds something: no plan is written over', async () => {
    const { folder, settings } = await make();
    await expect(planShards('contacts.csv', folder, settings)).rejects.toThrow(refused('LUMO_OUTPUT_IS_KEPT'));
  });

  it('a cleaned file above the number that somebody must approve is not to be published', async () => {
    const { folder, outcomes } = await make(ROWS, { export: { approvalAbove: 2 } });
    const held = await mergeShards(folder, { outcomes, parts: 2, outputName: 'clean.csv' });
    expect(held).toMatchObject({ commit: false, exitCode: 1, report: { heldBack: { above: 2 } } });
    const unnamed = await mergeShards(folder, { outcomes, parts: 2 });
    expect(unnamed).toMatchObject({ commit: false });
    expect([unnamed.report.heldBack, unnamed.report.output]).toEqual([undefined, undefined]);
    const approved = await mergeShards(folder, { outcomes, parts: 2, outputName: 'clean.csv', approved: true });
    expect(approved).toMatchObject({ commit: true, report: { output: { name: 'clean.csv', parts: { count: 2 } } } });
  });
});

describe('what travels', () => {
  it('is the same for the same input, and can be read by its owner alone', async () => {
    const { cwd, settings, folder } = await make();
    const again = join(newFolder(), 'plan');
    await planShards('contacts.csv', again, settings);
    expect(readFileSync(join(again, 'plan.json'), 'utf8')).toBe(readFileSync(join(folder, 'plan.json'), 'utf8'));
    for (const file of ['plan.json', 'driver.json', 'head', ...readdirSync(join(folder, 'lists')).map((name) => join('lists', name))])
      expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
    expect(await cutShards(join(cwd, 'contacts.csv'), again, 2)).toHaveLength(2);
  });
});
