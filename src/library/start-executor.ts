import type { PartsMemory } from '../engine/judge/plan-parts.js';
import { type Executor, inlineExecutor } from '../engine/threads/executor.js';
import { mayBeSifted, siftingExecutor } from '../engine/threads/sifting-executor.js';
import { SIFTED_INLINE_BYTES, threadCountFor } from '../engine/threads/thread-count.js';
import { threadExecutor } from '../engine/threads/thread-executor.js';
import type { RunSetup } from './setup/run-setup.js';

/**
 * Starts what a run works with: as many threads as its settings and its size ask for. Rules that are values of the caller's program
 * cannot go to other threads.
 * @param bytes that are to be judged; undefined: nobody knows
 * @param parts kept of the files before, where there are several
 */
export const startExecutor = ({ rules, modules, run }: RunSetup, bytes: number | undefined, parts?: PartsMemory): Executor => {
  const threads = threadCountFor(run.jobs, bytes);
  if (threads < 2 || !modules) return inlineExecutor(rules, parts);
  const onThreads = (): Executor => threadExecutor(threads, modules, rules);
  const isSmall = bytes !== undefined && bytes < SIFTED_INLINE_BYTES;
  return run.jobs === undefined && isSmall && mayBeSifted(rules, run) ? siftingExecutor(rules, onThreads) : onThreads();
};
