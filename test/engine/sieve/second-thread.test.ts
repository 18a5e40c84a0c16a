import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import { memorySink, memorySource } from '../../../src/csv/ports/memory.js';
import { runCheck } from '../../../src/engine/run.js';
import { type Executor, inlineExecutor } from '../../../src/engine/threads/executor.js';
import { isMostlyLoud, mayBeSifted } from '../../../src/engine/threads/lean-thread.js';
import { threadExecutor } from '../../../src/engine/threads/thread-executor.js';
import { loadRunSetup } from '../../../src/library/setup/run-setup.js';
import type { AnyRule } from '../../../src/model/rule/rule.js';
import { load } from '../../lists/support.js';

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

const run = async (bytes: Buffer, executor: Executor) => {
  const ready = await setup;
  const clean = memorySink();
  const report = await runCheck({
    source: memorySource(bytes, 'contacts.csv'),
    settings: { ...ready.run, rules: ready.run.rules.filter(({ id }) => IDS.includes(id)), blockBytes: 70_000 },
    rules: ready.rules,
    lists: [await load('refused@acme.example\n01 99 00 12 24\n')],
    version: 'test',
    executor: () => executor,
    clean: { sink: clean, name: 'clean.csv' },
  });
  return { report: JSON.stringify(report), clean: clean.bytes()?.toString() };
};

describe('a second thread that sifts', () => {
  it.each(Object.entries(FILES))('leaves the report and the file of one thread, of a file %s', async (_, bytes) => {
    const ready = await setup;
    const alone = await run(bytes, inlineExecutor(ready.rules));
    expect(alone.clean?.split('\n').length).toBeGreaterThan(2000);
    for (const threads of [2, 3])
      expect(await run(bytes, threadExecutor(threads, ready.modules as string[], ready.rules, IDS))).toEqual(alone);
  });

  it('needs no rules where those that are switched on say what they must see', () => {
    const blind = rules.find((rule) => rule.id === 'duplicate-contact') as AnyRule;
    expect(mayBeSifted(rules, new Set(IDS))).toBe(true);
    expect(mayBeSifted(rules, new Set([...IDS, blind.id]))).toBe(false);
    expect(mayBeSifted(rules, new Set([...IDS, 'message-subject']))).toBe(false);
  });

  it('is given them when more than half of the rows must be judged whatever their date came to', () => {
    const block = (quiet: number, ...keys: readonly number[]) => ({
      out: new Uint8Array(0),
      quiet: [quiet, 0, 0],
      louds: Int32Array.from(keys.flatMap((key, record) => [0, record, 0, key])),
      cells: new Int32Array(0),
    });
    expect(isMostlyLoud(block(1, -1))).toBe(false);
    expect(isMostlyLoud(block(1, -1, -1))).toBe(true);
    expect(isMostlyLoud(block(0, 7, 8, -1))).toBe(false);
    expect(isMostlyLoud(block(0))).toBe(false);
  });
});
