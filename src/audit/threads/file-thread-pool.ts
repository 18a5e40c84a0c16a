import { createRequire } from 'node:module';
import { restoreError } from '../../engine/threads/thread-errors.js';
import { WorkerThread } from '../../engine/threads/worker-thread.js';
import { interruptedError, LumoError } from '../../model/base/lumo-error.js';
import type { JudgeFile } from '../judge/judge-file.js';
import type { FileWork, FromFileWorker, ToFileWorker } from './file-worker-messages.js';

/** Threads that judge whole files. */
export interface FileThreadPool {
  readonly judge: JudgeFile;
  /** Ends the threads; they are started again when something is to be judged. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** Megabytes for what a thread soon forgets: a fifth of the engine's own choice costs some hundredths of the time, and halves what a thread takes. */
const YOUNG_MEGABYTES = 10;

type FileThread = WorkerThread<ToFileWorker, FromFileWorker>;

/**
 * Starts threads as they are needed, `most` of them. A file that kills its thread has failed; the next one gets a new thread.
 * @param signal ends them: what is being judged then fails with LUMO_INTERRUPTED
 */
export const makeFileThreadPool = (most: number, work: FileWork, signal?: AbortSignal): FileThreadPool => {
  // The compiled entry, also when the sources run under a test runner that compiles on the fly.
  const entry = createRequire(import.meta.url).resolve('#audit-worker');
  const all: FileThread[] = [];
  const stop = (): void => {
    for (const thread of all) void thread.close(interruptedError());
  };
  signal?.addEventListener('abort', stop, { once: true });

  /** One that is idle, or a new one, or the one that will be idle first. */
  const free = (): FileThread => {
    for (let i = all.length - 1; i >= 0; i--) if (all[i]?.isDead) all.splice(i, 1);
    const idle = all.find(({ pending }) => pending === 0);
    if (idle) return idle;
    if (all.length >= most) return all.reduce((a, b) => (b.pending < a.pending ? b : a));
    const thread: FileThread = new WorkerThread(entry, YOUNG_MEGABYTES);
    thread.tell({ type: 'work', ...work });
    all.push(thread);
    return thread;
  };

  return {
    async judge({ path, info: { size, mtimeMs, ino } }, settings) {
      if (signal?.aborted) throw interruptedError();
      try {
        const answer = await free().ask((id) => ({ type: 'judge', id, file: { path, info: { size, mtimeMs, ino } }, settings }));
        return 'failed' in answer ? { failed: restoreError(answer.failed) } : answer;
      } catch (cause) {
        // Too large for the memory of a thread, for instance: that file is told, and stops no other.
        if (cause instanceof LumoError && cause.code === 'LUMO_WORKER_DIED') return { failed: cause };
        throw cause;
      }
    },
    async rest() {
      await Promise.all(all.splice(0).map((thread) => thread.close()));
    },
    async close() {
      signal?.removeEventListener('abort', stop);
      await this.rest();
    },
  };
};
