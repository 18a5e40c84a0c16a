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

/** Seconds that a thread may take for an answer: the longest list takes minutes. */
const PATIENCE = 30 * 60;
const SECOND = 1000;

const threadSilent = (): LumoError =>
  new LumoError(
    'LUMO_WORKER_DIED',
    {
      en: 'A worker thread was ended: it had not answered for half an hour.',
      fr: 'Un fil d’exécution a été arrêté : il n’avait rien répondu depuis une demi-heure.',
    },
    {
      en: 'A rule of a plugin may never come to its end: skip it with --skip. Without plugins, report the problem.',
      fr: 'Une règle d’un plugin peut ne jamais finir : écartez-la avec --skip. Sans plugin, signalez le problème.',
    },
  );

/** How a thread is run. */
export interface ThreadOptions {
  /** Megabytes for what is soon forgotten: fewer for threads of which there are many for long; the engine's own choice when absent. */
  readonly young?: number;
  /** Seconds without an answer after which it is ended. */
  readonly patience?: number;
}

/** One thread, and what is asked of it: each question has a number, and one answer. */
export class WorkerThread<Question, Answer extends { readonly id: number }> {
  /** Questions that wait for their answer. */
  pending = 0;
  /** Seconds without an answer after which it is ended: more where what it is asked takes long. */
  patience: number;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #id = 0;
  #failed: unknown;
  /** Seconds since the last answer, or since something was asked: as they are lived through, so that no sleep of the machine counts. */
  #silent = 0;
  readonly #clock: NodeJS.Timeout;

  constructor(entry: string, { young, patience = PATIENCE }: ThreadOptions = {}) {
    this.#worker = new Worker(entry, young === undefined ? {} : { resourceLimits: { maxYoungGenerationSizeMb: young } });
    this.patience = patience;
    this.#clock = setInterval(() => {
      if (this.pending > 0 && ++this.#silent > this.patience) void this.close(threadSilent());
    }, SECOND).unref();
    this.#worker.on('message', (message: Answer | FailedAnswer) => {
      this.#silent = 0;
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      this.pending--;
      if ('error' in message) waiting?.fail(restoreError(message.error));
      else waiting?.done(message);
    });
    this.#worker.on('error', () => this.#fail(threadDied()));
    this.#worker.on('messageerror', () => this.#fail(threadDied()));
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
      if (this.pending === 0) this.#silent = 0;
      this.#waiting.set(id, { done, fail });
      this.pending++;
      this.#worker.postMessage(make(id), transfer);
    });
  }

  /** Stops it. @param cause told to all that still wait; without it nobody waits any more */
  async close(cause?: LumoError): Promise<void> {
    clearInterval(this.#clock);
    if (cause) this.#fail(cause);
    this.#waiting.clear();
    await this.#worker.terminate();
  }
}
