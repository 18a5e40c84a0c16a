import { Worker } from 'node:worker_threads';
import { LumoError } from '../../model/base/lumo-error.js';
import { type FailedAnswer, restoreError } from './thread-errors.js';

type Waiting<Answer> = { readonly done: (message: Answer) => void; readonly fail: (cause: unknown) => void };

export const threadDied = (): LumoError =>
  new LumoError(
    'LUMO_WORKER_DIED',
    {
      en: 'A worker thread stopped before its work was done (out of memory, perhaps).',
      fr: 'Un fil d’exécution s’est arrêté avant d’avoir fini (mémoire insuffisante, peut-être).',
    },
    { en: 'Run again with --jobs 1.', fr: 'Relancez avec --jobs 1.' },
  );

/** One thread, and what is asked of it: each question has a number, and one answer. */
export class WorkerThread<Question, Answer extends { readonly id: number }> {
  /** Questions that wait for their answer. */
  pending = 0;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #id = 0;
  #failed: unknown;

  /** @param young megabytes for what is soon forgotten: fewer for threads of which there are many for long; the engine's own choice when absent */
  constructor(entry: string, young?: number) {
    this.#worker = new Worker(entry, young === undefined ? {} : { resourceLimits: { maxYoungGenerationSizeMb: young } });
    this.#worker.on('message', (message: Answer | FailedAnswer) => {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      this.pending--;
      if ('error' in message) waiting?.fail(restoreError(message.error));
      else waiting?.done(message);
    });
    this.#worker.on('error', () => this.#fail(threadDied()));
    this.#worker.on('exit', () => this.#fail(threadDied()));
  }

  /** Whether it stopped by itself: nothing can be asked of it any more. */
  get isDead(): boolean {
    return this.#failed !== undefined;
  }

  /** A thread that dies takes its answers with it: all that wait for one are told, so that no partial result passes for a whole one. */
  #fail(cause: LumoError): void {
    this.#failed ??= cause;
    for (const { fail } of this.#waiting.values()) fail(this.#failed);
    this.#waiting.clear();
  }

  tell(message: Question): void {
    this.#worker.postMessage(message);
  }

  /** @throws LumoError what the thread answered, or LUMO_WORKER_DIED */
  ask(make: (id: number) => Question, transfer: ArrayBuffer[] = []): Promise<Answer> {
    return new Promise((done, fail) => {
      if (this.#failed) return fail(this.#failed);
      const id = this.#id++;
      this.#waiting.set(id, { done, fail });
      this.pending++;
      this.#worker.postMessage(make(id), transfer);
    });
  }

  /** Stops it. @param cause told to all that still wait; without it nobody waits any more */
  async close(cause?: LumoError): Promise<void> {
    if (cause) this.#fail(cause);
    this.#waiting.clear();
    await this.#worker.terminate();
  }
}
