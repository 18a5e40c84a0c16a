import type { RunFile } from '../../audit/judge.js';
import { type Executor, INLINE_BYTES, inlineExecutor, threadsFor } from '../../engine/executor.js';
import { type Plan, rulesOf } from '../../engine/plan.js';
import { run } from '../../engine/run.js';
import type { RunSettings } from '../../engine/settings.js';
import { threadExecutor } from '../../engine/threads.js';
import type { LoadedList } from '../../lists/read.js';
import type { AnyRule } from '../../model/rule.js';
import type { Ready } from '../../settings.js';
import type { Around } from '../around.js';

/** Judges file after file on threads that are started once. */
export interface Engine {
  readonly run: (settings: RunSettings) => RunFile;
  close(): Promise<void>;
}

/** @param progress told of the rows read of the file at hand */
export const auditEngine = (ready: Ready, lists: readonly LoadedList[], around: Around, progress: (rows: number) => void): Engine => {
  const { rules, modules } = ready;
  const active = (plan: Plan): readonly AnyRule[] => rulesOf(plan, rules);
  let pool: Executor | undefined;
  const executor = (bytes: number | undefined): Executor => {
    const threads = threadsFor(ready.run.jobs, bytes);
    const small = bytes !== undefined && bytes < INLINE_BYTES;
    if (threads < 2 || !modules || small) return inlineExecutor(active);
    pool ??= threadExecutor(threads, modules, active);
    // They live on for the next file.
    return { ...pool, close: async () => {} };
  };
  return {
    run: (settings) => (source, hooks) =>
      run({ source, settings, rules, lists, executor, version: around.version, signal: around.signal, progress, ...hooks }),
    close: async () => pool?.close(),
  };
};
