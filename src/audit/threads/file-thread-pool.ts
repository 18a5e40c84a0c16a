import { createRequire } from 'node:module';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { restoreError } from '../../engine/threads/thread-errors.js';
import { threadDied, WorkerThread } from '../../engine/threads/worker-thread.js';
import { interruptedError, LumoError } from '../../model/base/lumo-error.js';
import type { CheckAnswer, CheckOrder } from '../judge/check-in-memory.js';
import type { JudgeFile } from '../judge/judge-file.js';
import type { FileWork, FromFileWorker, ToFileWorker } from './file-worker-messages.js';

/** Threads that judge whole files. */
export interface FileThreadPool {
  /** Judges a file of an audit. */
  readonly judge: JudgeFile;
  /**
   * Judges a file of a check, of which nothing is written. One that cannot be judged there, by no fault of its own, is declined.
   * @throws LumoError LUMO_INTERRUPTED
   */
  check(path: string, order: CheckOrder, settings: RunSettings): Promise<CheckAnswer>;
  /** Ends the threads; they are started again when something is to be judged. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** Megabytes for what a thread soon forgets: a fifth of the engine's own choice costs some hundredths of the time with large files, and halves what a thread takes. */
const YOUNG_MEGABYTES = 10;

/** Bytes of a file that a thread judges in a second at least, on the slowest of disks. */
const LEAST_PER_SECOND = 1e6;

class FileThread extends WorkerThread<ToFileWorker, FromFileWorker> {
  /** Numbers of the settings that it knows. */
  readonly #known = new Map<RunSettings, number>();

  /** The number of some settings, which it is told once. */
  settingsOf(settings: RunSettings): number {
    const known = this.#known.get(settings);
    if (known !== undefined) return known;
    const number = this.#known.size;
    this.#known.set(settings, number);
    this.tell({ type: 'settings', number, settings });
    return number;
  }
}

const isDeath = (cause: unknown): cause is LumoError => cause instanceof LumoError && cause.code === 'LUMO_WORKER_DIED';

/**
 * Starts threads as they are needed, `most` of them. A file that kills its thread has failed; the next one gets a new thread.
 * @param signal ends them: what is being judged then fails with LUMO_INTERRUPTED
 * @param young megabytes for what a thread soon forgets
 */
export const makeFileThreadPool = (most: number, work: FileWork, signal?: AbortSignal, young = YOUNG_MEGABYTES): FileThreadPool => {
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
    const thread = new FileThread(entry, { young });
    thread.tell({ type: 'work', ...work });
    all.push(thread);
    return thread;
  };

  return {
    async judge({ path, info: { size, mtimeMs, ino } }, settings) {
      if (signal?.aborted) throw interruptedError();
      try {
        const thread = free();
        const number = thread.settingsOf(settings);
        thread.patience = Math.max(thread.patience, size / LEAST_PER_SECOND);
        const answer = await thread.ask((id) => ({ type: 'judge', id, file: { path, info: { size, mtimeMs, ino } }, settings: number }));
        if ('kept' in answer) return answer;
        return { failed: 'failed' in answer ? restoreError(answer.failed) : threadDied() };
      } catch (cause) {
        // Too large for the memory of a thread, for instance: that file is told, and stops no other.
        if (isDeath(cause)) return { failed: cause };
        throw cause;
      }
    },
    async check(path, order, settings) {
      if (signal?.aborted) throw interruptedError();
      try {
        const thread = free();
        const number = thread.settingsOf(settings);
        const answer = await thread.ask((id) => ({ type: 'check', id, path, order, settings: number }));
        return 'answer' in answer ? answer.answer : { declined: true };
      } catch (cause) {
        if (signal?.aborted) throw cause;
        return { declined: true };
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
