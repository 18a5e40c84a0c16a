import { type JudgeFile, judgeFile } from '../../audit/judge/judge-file.js';
import { makeFileThreadPool } from '../../audit/threads/file-thread-pool.js';
import { fileSource } from '../../csv/source/file-source.js';
import type { Unpacking } from '../../csv/source/unpack-limits.js';
import { PartsMemory } from '../../engine/judge/plan-parts.js';
import { makeFileMemo } from '../../engine/plan/file-memo.js';
import { runCheck } from '../../engine/run.js';
import { type Executor, inlineExecutor } from '../../engine/threads/executor.js';
import { INLINE_BYTES, threadCountFor } from '../../engine/threads/thread-count.js';
import { threadExecutor } from '../../engine/threads/thread-executor.js';
import { DISK_SPILL } from '../../library/setup/disk-spill.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { sheetsOfFile } from '../../lists/load/sheets-of-file.js';
import type { CommandContext } from '../setup/command-context.js';

/** Files of that many bytes are judged one at a time, each on all threads; smaller ones several at a time, each on one thread. */
const LARGE_BYTES = 32 * 1024 * 1024;

/** Judges files on threads that are started once. */
export interface FileJudge {
  readonly judge: JudgeFile;
  /** How many files are worth asking for at once. */
  readonly concurrency: number;
  /** Ends its threads until they are needed again. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** What it judges with. */
export interface FileJudgeInput {
  readonly ready: RunSetup;
  readonly lists: readonly LoadedList[];
  readonly unpacking: Unpacking;
  /** All that may have to be judged. */
  readonly bytes: number;
  readonly around: CommandContext;
}

/** One file at a time: here while it is small, on threads that share its blocks otherwise. */
const singleFileJudge = ({ ready: { rules, modules, run: settled }, lists, unpacking, around }: FileJudgeInput): FileJudge => {
  let pool: Executor | undefined;
  const [memo, parts] = [makeFileMemo(), new PartsMemory()];
  const executor = (bytes: number | undefined): Executor => {
    const threads = threadCountFor(settled.jobs, bytes);
    const small = bytes !== undefined && bytes < INLINE_BYTES;
    if (threads < 2 || !modules || small) return inlineExecutor(rules, parts);
    pool ??= threadExecutor(threads, modules, rules);
    // They live on for the next file.
    return { ...pool, close: async () => {} };
  };
  const { version, signal } = around;
  const rest = async (): Promise<void> => {
    await pool?.close();
    pool = undefined;
  };
  return {
    concurrency: 1,
    judge: (file, settings) =>
      judgeFile(
        file,
        () => fileSource(file.path, true, unpacking),
        (source, hooks) =>
          runCheck({
            source,
            settings,
            rules,
            lists,
            sheetLists: sheetsOfFile(source, settings),
            executor,
            memo,
            spill: DISK_SPILL,
            version,
            signal,
            ...hooks,
          }),
      ),
    rest,
    close: rest,
  };
};

/** Judges each file as its size asks for: a tree holds a few large ones and many small ones. */
export const createFileJudge = (input: FileJudgeInput): FileJudge => {
  const { ready, lists, unpacking, bytes, around } = input;
  const one = singleFileJudge(input);
  const threads = threadCountFor(ready.run.jobs, bytes);
  if (threads < 2 || !ready.modules) return one;
  const many = makeFileThreadPool(threads, { modules: ready.modules, lists, version: around.version, unpacking }, around.signal);
  // Large ones come first, and have the machine for themselves.
  let large: Promise<unknown> = Promise.resolve();
  return {
    // A second file for each thread, to work on while the first waits for the disk.
    concurrency: threads * 2,
    async judge(file, settings) {
      if (file.info.size >= LARGE_BYTES) {
        const judged = large.then(() => one.judge(file, settings));
        large = judged.catch(() => {});
        return judged;
      }
      await large;
      await one.rest();
      return many.judge(file, settings);
    },
    async rest() {
      await Promise.all([one.rest(), many.rest()]);
    },
    async close() {
      await Promise.all([one.close(), many.close()]);
    },
  };
};
