import { type Executor, inlineExecutor } from '../engine/threads/executor.js';
import { threadCountFor } from '../engine/threads/thread-count.js';
import { threadExecutor } from '../engine/threads/thread-executor.js';
import type { RunSetup } from './setup/run-setup.js';

/** Up to here a second thread that only sifts is sooner done than one that must load and compile the rules; beyond, two judges are (bench/README.md). */
const LEAN_BYTES = 128 * 1024 * 1024;

/**
 * Starts what a run works with: as many threads as its settings and its size ask for. Rules that are values of the caller's program
 * cannot go to other threads.
 * @param bytes that are to be judged; undefined: nobody knows
 */
export const startExecutor = ({ rules, modules, run }: RunSetup, bytes: number | undefined): Executor => {
  const threads = threadCountFor(run.jobs, bytes);
  if (threads < 2 || !modules) return inlineExecutor(rules);
  return threadExecutor(
    threads,
    modules,
    rules,
    run.rules.map(({ id }) => id),
    bytes === undefined || bytes > LEAN_BYTES,
  );
};
