import { createRequire } from 'node:module';
import type { Block } from '../../csv/records/blocks.js';
import { WorkerThread } from '../../engine/threads/worker-thread.js';
import type { LogPlan } from '../read/log-plan.js';
import { type LogBlock, LogBlockReader } from './log-block.js';

/** What the main thread says to a worker. */
export type ToLogWorker = { readonly type: 'plan'; readonly plan: LogPlan } | ({ readonly type: 'block'; readonly id: number } & Block);

/** What a worker answers. */
export type FromLogWorker = { readonly id: number } & LogBlock;

/** Reads blocks of logs, here or on other threads. */
export interface LogExecutor {
  /** How many blocks are worth having under way at once. */
  readonly depth: number;
  usePlan(plan: LogPlan): void;
  read(block: Block): Promise<LogBlock>;
  close(): Promise<void>;
}

/** In this thread. */
export const inlineLogExecutor = (): LogExecutor => {
  let reader: LogBlockReader | undefined;
  return {
    depth: 1,
    usePlan(plan) {
      reader = new LogBlockReader(plan);
    },
    read: async (block) => (reader as LogBlockReader).block(block),
    close: async () => {},
  };
};

/** How many blocks a thread is given at once. */
const QUEUE = 2;

/** On that many threads, the calling one among them. */
export const threadLogExecutor = (threads: number): LogExecutor => {
  // The compiled entry, also when the sources run under a test runner that compiles on the fly.
  const entry = createRequire(import.meta.url).resolve('#log-worker');
  const pool = Array.from({ length: threads - 1 }, () => new WorkerThread<ToLogWorker, FromLogWorker>(entry));
  const here = inlineLogExecutor();
  return {
    depth: threads * QUEUE + 1,
    usePlan(plan) {
      here.usePlan(plan);
      for (const thread of pool) thread.tell({ type: 'plan', plan });
    },
    async read(block) {
      const thread = pool.reduce((a, b) => (b.pending < a.pending ? b : a));
      if (thread.pending >= QUEUE) return here.read(block);
      return thread.ask((id) => ({ type: 'block', id, ...block }), [block.bytes.buffer as ArrayBuffer]);
    },
    async close() {
      await Promise.all(pool.map((thread) => thread.close()));
    },
  };
};
