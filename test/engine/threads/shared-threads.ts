import { afterAll } from 'vitest';
import type { Executor } from '../../../src/engine/threads/executor.js';
import { inlineExecutor } from '../../../src/engine/threads/executor.js';
import { threadExecutor } from '../../../src/engine/threads/thread-executor.js';
import type { RunSetup } from '../../../src/library/setup/run-setup.js';

/** What judges a run with that many threads; one is this. */
export type ExecutorFor = (workers: number, ready: Pick<RunSetup, 'rules' | 'modules'>) => Executor;

/** Threads of each run's own, which cost a sixth of a second of a processor each: they load all rules. */
export const ownThreads: ExecutorFor = (workers, { rules, modules }) =>
  workers > 1 ? threadExecutor(workers, modules as string[], rules) : inlineExecutor(rules);

/**
 * Threads that the runs of a test file share, one run after the other, as the files of an audit do: each plan makes them forget the last one.
 * To be called at the top of a test file, which ends them.
 */
export const sharedThreads = (): ExecutorFor => {
  const pools = new Map<string, Executor>();
  afterAll(() => Promise.all([...pools.values()].map((pool) => pool.close())));
  return (workers, ready) => {
    if (workers === 1) return ownThreads(1, ready);
    const key = JSON.stringify([workers, ready.modules, ready.rules.map(({ id }) => id)]);
    const pool = pools.get(key) ?? ownThreads(workers, ready);
    pools.set(key, pool);
    return { ...pool, close: async () => {} };
  };
};
