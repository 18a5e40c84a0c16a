import { describe, expect, it, vi } from 'vitest';
import { rules } from '../../../rules/index.js';
import { memorySink, memorySource } from '../../../src/csv/ports/memory.js';
import type { RunSettings } from '../../../src/engine/plan/run-settings.js';
import { runCheck } from '../../../src/engine/run.js';
import { type Executor, inlineExecutor } from '../../../src/engine/threads/executor.js';
import { mayBeSifted, siftingExecutor } from '../../../src/engine/threads/sifting-executor.js';
import { loadRunSetup } from '../../../src/library/setup/run-setup.js';
import type { AnyRule } from '../../../src/model/rule/rule.js';
import { load } from '../../lists/support.js';
import { sharedThreads } from './shared-threads.js';

const IDS = ['webmail-without-consent', 'opposition-list', 'retention-prospect', 'column-beyond-purpose'];
const setup = loadRunSetup({ cwd: '.', config: false, asOf: '2026-11-24', overrides: { channels: ['email', 'phone'] } });

/** Rows of which every third is expired, some are refused, and one is longer than a block of its own. @param email of row i */
const fileOf = (email: (i: number) => string): Buffer => {
  const day = (i: number): string => (i % 3 === 0 ? `0${1 + (i % 9)}/02/2020` : `1${i % 9}/11/2025`);
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `${email(i)};01 99 00 ${10 + (i % 90)} ${10 + ((i * 7) % 90)};France;${day(i)};Acme ${i}`,
  );
  rows.splice(2500, 0, `long@acme.example;;;12/11/2025;"${'x'.repeat(80_000)}"`);
  return Buffer.from(`email;telephone;pays;dernier_contact_entrant;societe\n${rows.join('\n')}\n`);
};
const FILES = {
  'of ordinary rows': fileOf((i) => (i % 50 === 7 ? 'refused@acme.example' : i % 20 === 3 ? `c${i}@gmail.com` : `c${i}@acme.example`)),
  'of rows that must nearly all be judged': fileOf((i) =>
    i % 50 === 7 ? 'refused@acme.example' : `c${i}@acme.example, d${i}@acme.example`,
  ),
  'that becomes so in the middle': fileOf((i) => (i < 1500 ? `c${i}@acme.example` : `c${i}@acme.example, d${i}@acme.example`)),
};

const run = async (bytes: Buffer, executor: Executor, more: Partial<RunSettings> = {}) => {
  const ready = await setup;
  const clean = memorySink();
  const report = await runCheck({
    source: memorySource(bytes, 'contacts.csv'),
    settings: { ...ready.run, rules: ready.run.rules.filter(({ id }) => IDS.includes(id)), blockBytes: 70_000, ...more },
    rules: ready.rules,
    lists: [await load('refused@acme.example\n01 99 00 12 24\n')],
    version: 'test',
    executor: () => executor,
    clean: { sink: clean, name: 'clean.csv' },
  });
  return { report: JSON.stringify(report), clean: clean.bytes()?.toString() };
};

const executorFor = sharedThreads();

describe('rows that are sifted', () => {
  it.each(Object.entries(FILES))('come to the same report and file on several threads, of a file %s', async (_, bytes) => {
    const ready = await setup;
    const alone = await run(bytes, inlineExecutor(ready.rules));
    expect(alone.clean?.split('\n').length).toBeGreaterThan(2000);
    for (const threads of [2, 3]) expect(await run(bytes, executorFor(threads, ready))).toEqual(alone);
  });
});

describe('an executor for rows that may be sifted', () => {
  it.each<readonly [string, number, Partial<RunSettings>]>([
    ['stays on its thread where they are', 0, {}],
    ['starts threads where each row gets its verdict', 1, { verdicts: true }],
    ['starts threads where figures are counted of each', 1, { figures: true }],
    ['starts threads where a channel is asked of which a number does not decide', 1, { channels: ['email', 'sms'] }],
  ])('%s', async (_, times, more) => {
    const ready = await setup;
    const loaded = ready.rules;
    const start = vi.fn(() => executorFor(2, ready));
    const bytes = FILES['of ordinary rows'];
    expect(await run(bytes, siftingExecutor(loaded, start), more)).toEqual(await run(bytes, inlineExecutor(loaded), more));
    expect(start).toHaveBeenCalledTimes(times);
  });

  /** Rules that say what they must see, and want to know the whole file, or each person, before they judge. */
  const seeing = (id: string, more: object): AnyRule =>
    ({ ...rules.find((rule) => rule.id === 'opposition-list'), id, ...more }) as AnyRule;
  const surveys = [seeing('surveyor', { survey: {} }), seeing('counter', { keyed: { least: 2 } })];

  it.each<readonly [boolean, string, readonly string[], Partial<RunSettings>]>([
    [true, 'every rule that runs says what it must see', IDS, {}],
    [false, 'one looks at each row', [...IDS, 'duplicate-contact'], {}],
    [false, 'one learns of the file first', [...IDS, 'surveyor'], {}],
    [false, 'one learns of each person first', [...IDS, 'counter'], {}],
    [false, 'one is about something else', [...IDS, 'message-subject'], {}],
    [false, 'figures are counted', IDS, { figures: true }],
  ])('is worth its while: %s, where %s', async (expected, _, ids, more) => {
    const loaded = [...rules, ...surveys];
    const all = loaded.filter(({ id }) => ids.includes(id));
    expect(all).toHaveLength(ids.length);
    const run = all.map(({ id }) => ({ id, severity: 'error' as const, action: 'flag' as const, options: {} }));
    expect(mayBeSifted(loaded, { rules: run, ...more })).toBe(expected);
  });
});
