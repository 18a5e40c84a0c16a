import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { loadRunSetup } from '../../src/library/setup/run-setup.js';
import { startExecutor } from '../../src/library/start-executor.js';

const SIFTED = ['webmail-without-consent', 'opposition-list', 'retention-prospect'];
const MB = 1024 * 1024;
const cores = Math.min(availableParallelism(), 8);

it.each<readonly [string, readonly string[], number | undefined, number | undefined, number]>([
  ['a small file is judged on this thread', [...SIFTED, 'duplicate-contact'], undefined, 2 * MB, 1],
  ['others on all cores', [...SIFTED, 'duplicate-contact'], undefined, 4 * MB, cores],
  ['most rows of which are left unread, on this one', SIFTED, undefined, 100 * MB, 1],
  ['unless they are large', SIFTED, undefined, 1000 * MB, cores],
  ['or nobody knows how large they are', SIFTED, undefined, undefined, cores],
  ['or somebody said on how many', SIFTED, 2, 4 * MB, 2],
  ['or on one', [...SIFTED, 'duplicate-contact'], 1, 1000 * MB, 1],
])('%s', async (_, only, jobs, bytes, threads) => {
  const ready = await loadRunSetup({ cwd: '.', config: false, asOf: '2026-11-24' });
  const run = { ...ready.run, jobs, rules: ready.run.rules.filter(({ id }) => only.includes(id)) };
  const executor = startExecutor({ ...ready, run }, bytes);
  // Two blocks for each thread, and two that are read and written.
  expect(executor.depth).toBe(threads === 1 ? 1 : threads * 2 + 2);
  await executor.close();
});
