import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { LumoError } from '../errors.js';
import { type LoadedList, loadList } from '../lists/read.js';
import type { Outcome } from '../model/outcome.js';
import type { AnyRule } from '../model/rule.js';
import { type Done, type Executor, inlineExecutor } from './executor.js';
import type { FromWorker, ToWorker } from './messages.js';
import type { Plan } from './plan.js';
import type { Surveyed } from './survey.js';

type Waiting = { readonly done: (message: FromWorker) => void; readonly fail: (cause: unknown) => void };

/** One thread, and what is asked of it. */
class Thread {
  busy = 0;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #id = 0;
  #failed: unknown;

  constructor(entry: string) {
    this.#worker = new Worker(entry);
    this.#worker.on('message', (message: FromWorker) => {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      this.busy--;
      if ('error' in message) waiting?.fail(new LumoError(message.error.code, message.error.what, message.error.hint));
      else waiting?.done(message);
    });
    this.#worker.on('error', (cause) => this.#fail(cause));
    this.#worker.on('exit', () => this.#fail(new Error('exit')));
  }

  /** A thread that dies takes its answers with it: all that wait for one are told, so that no partial result passes for a whole one. */
  #fail(_cause: unknown): void {
    this.#failed = new LumoError(
      'LUMO_WORKER_DIED',
      {
        en: 'A worker thread stopped before its work was done (out of memory, perhaps).',
        fr: 'Un fil d’exécution s’est arrêté avant d’avoir fini (mémoire insuffisante, peut-être).',
      },
      { en: 'Run again with --jobs 1.', fr: 'Relancez avec --jobs 1.' },
    );
    for (const { fail } of this.#waiting.values()) fail(this.#failed);
    this.#waiting.clear();
  }

  tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  ask(make: (id: number) => ToWorker, transfer: ArrayBuffer[] = []): Promise<FromWorker> {
    return new Promise((done, fail) => {
      if (this.#failed) return fail(this.#failed);
      const id = this.#id++;
      this.#waiting.set(id, { done, fail });
      this.busy++;
      this.#worker.postMessage(make(id), transfer);
    });
  }

  async close(): Promise<void> {
    this.#waiting.clear();
    await this.#worker.terminate();
  }
}

/** How many blocks a thread is given at once: one to work on, one that waits so that it never does. */
const QUEUE = 2;

/**
 * Judges on that many threads, the calling one among them: what the others have no room for is judged here, where compiled code and
 * loaded modules are already. Each thread keeps its own outcome and hands it over at the end.
 * @param modules URLs of the modules that hold the rules
 * @param rules the same rules, for this thread
 */
export const threadExecutor = (threads: number, modules: readonly string[], rules: (plan: Plan) => readonly AnyRule[]): Executor => {
  // The compiled entry, also when the sources run under a test runner that compiles on the fly.
  const entry = createRequire(import.meta.url).resolve('#engine-worker');
  const pool = Array.from({ length: Math.max(threads - 1, 1) }, () => new Thread(entry));
  // Rules are loaded while this thread reads the head of the file.
  for (const thread of pool) thread.tell({ type: 'rules', modules });
  const least = (): Thread => pool.reduce((a, b) => (b.busy < a.busy ? b : a));
  const here = inlineExecutor(rules);
  let reading = 0;
  return {
    async list(spec, asOf) {
      const thread = least();
      if (thread.busy > reading) {
        reading++;
        return loadList(spec, asOf).finally(() => reading--);
      }
      const answer = await thread.ask((id) => ({ type: 'list', id, spec, asOf }));
      return (answer as { list: LoadedList }).list;
    },
    depth: threads * QUEUE + 2,
    plan(plan) {
      here.plan(plan);
      for (const thread of pool) thread.tell({ type: 'plan', plan });
    },
    async survey(block) {
      const thread = least();
      if (thread.busy >= QUEUE) return here.survey(block);
      const spare = new ArrayBuffer(0);
      const done = (await thread.ask(
        (id) => ({ type: 'survey', id, ...block, spare }),
        [block.bytes.buffer as ArrayBuffer, spare],
      )) as Done & { id: number };
      return done.free.filter((buffer) => buffer.byteLength > 0);
    },
    async judge(block, spare) {
      const thread = least();
      if (thread.busy >= QUEUE) return here.judge(block, spare);
      return (await thread.ask((id) => ({ type: 'judge', id, ...block, spare }), [block.bytes.buffer as ArrayBuffer, spare])) as Done & {
        id: number;
      };
    },
    surveyed: async () => {
      const parts = await Promise.all(pool.map((thread) => thread.ask((id) => ({ type: 'surveyed', id }))));
      return [
        ...(await here.surveyed()),
        ...parts.flatMap((part) => ('surveyed' in part && part.surveyed ? [part.surveyed as Surveyed] : [])),
      ];
    },
    outcomes: async () => {
      const parts = await Promise.all(pool.map((thread) => thread.ask((id) => ({ type: 'outcome', id }))));
      return [...(await here.outcomes()), ...parts.flatMap((part) => ('outcome' in part && part.outcome ? [part.outcome as Outcome] : []))];
    },
    close: async () => {
      await Promise.all(pool.map((thread) => thread.close()));
    },
  };
};
