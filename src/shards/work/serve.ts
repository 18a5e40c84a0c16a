import { serialiseError } from '../../engine/threads/thread-errors.js';
import { RULES_SHA256, VERSION } from '../../library/tool-version.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { ShardSecrets } from '../formats/driver-file.js';
import { frameUnexpected } from '../formats/part-errors.js';
import { readColumnFrame } from './column-frame.js';
import { ANSWERS, type Frame, frameBytes, QUESTIONS, readFrames } from './frames.js';
import type { PartOrder, PartTakers } from './part-order.js';
import { type OpenPart, ShardWorker } from './shard-worker.js';

/** Where a worker hears and speaks. */
export interface WorkerStreams {
  readonly questions: AsyncIterable<Uint8Array>;
  /** Those that came another way than by a frame. */
  readonly secrets?: ShardSecrets | undefined;
  /** Keeps its promise when more may be written. */
  readonly answer: (bytes: Uint8Array) => Promise<void>;
}

type Closing = readonly [kind: string, payload: string];

const READY: Closing = [ANSWERS.ready, ''];

/** Answers the questions of an engine, one after the other. */
class FrameServer {
  readonly #folder: string;
  readonly #own: readonly AnyRule[];
  readonly #secrets: ShardSecrets | undefined;
  readonly #put: (kind: string, payload: Uint8Array | string) => void;
  #worker: Promise<ShardWorker> | undefined;
  #order: PartOrder | undefined;
  #part: OpenPart | undefined;
  /** Why the part at hand cannot be judged: nothing more is done with it, and nobody is told otherwise. */
  #error: Closing | undefined;

  constructor(
    { folder, own, secrets }: { readonly folder: string; readonly own: readonly AnyRule[]; readonly secrets: ShardSecrets | undefined },
    put: (kind: string, payload: Uint8Array | string) => void,
  ) {
    this.#folder = folder;
    this.#own = own;
    this.#secrets = secrets;
    this.#put = put;
  }

  async answer({ kind, payload }: Frame): Promise<void> {
    if (kind === QUESTIONS.begin) this.#error = undefined;
    try {
      this.#put(...(this.#error ?? (await this.#closing(kind, payload))));
    } catch (cause) {
      this.#part = undefined;
      this.#order = undefined;
      this.#error = [ANSWERS.error, JSON.stringify(serialiseError(cause))];
      this.#put(...this.#error);
    }
  }

  #load(secrets = this.#secrets): Promise<ShardWorker> {
    this.#worker ??= ShardWorker.load(this.#folder, this.#own, secrets);
    return this.#worker;
  }

  #takers(): PartTakers {
    const put = (kind: string) => (bytes: Uint8Array) => this.#put(kind, bytes);
    return { kept: put(ANSWERS.kept), rejects: put(ANSWERS.rejects), decisions: put(ANSWERS.decisions), log: put(ANSWERS.log) };
  }

  /** The part that was begun. What is learned of its persons may come before its first bytes. */
  async #open(learned?: Uint8Array): Promise<OpenPart> {
    if (!this.#order || (learned && this.#part)) throw frameUnexpected(learned ? QUESTIONS.learned : QUESTIONS.csv);
    this.#part ??= (await this.#load()).begin(this.#order, this.#takers(), learned);
    return this.#part;
  }

  async #closing(kind: string, payload: Buffer): Promise<Closing> {
    switch (kind) {
      case QUESTIONS.secrets:
        return this.#introduced(await this.#load(JSON.parse(payload.toString('utf8')) as ShardSecrets));
      case QUESTIONS.settled: {
        const worker = await this.#load();
        worker.useSettled(payload.toString('utf8'));
        return this.#introduced(worker);
      }
      case QUESTIONS.begin:
        this.#order = JSON.parse(payload.toString('utf8')) as PartOrder;
        this.#part = undefined;
        return READY;
      case QUESTIONS.learned:
        await this.#open(payload);
        return READY;
      case QUESTIONS.csv:
        await (await this.#open()).csv(payload);
        return READY;
      case QUESTIONS.columns:
        (await this.#open()).columns(readColumnFrame(payload), payload);
        return READY;
      case QUESTIONS.end: {
        const line = await (await this.#open()).end();
        this.#part = undefined;
        this.#order = undefined;
        return [ANSWERS.outcome, line];
      }
      default:
        throw frameUnexpected(kind);
    }
  }

  #introduced({ planId }: ShardWorker): Closing {
    return [ANSWERS.ready, JSON.stringify({ tool: VERSION, rulesSha256: RULES_SHA256, planId })];
  }
}

/**
 * Serves frames until the questions end: one worker for many parts, which outlives nobody who asks.
 * @param folder of the plan
 * @param own the rules of the tool
 */
export const serveFrames = async (
  folder: string,
  own: readonly AnyRule[],
  { questions, secrets, answer }: WorkerStreams,
): Promise<void> => {
  let out: Uint8Array[] = [];
  const server = new FrameServer({ folder, own, secrets }, (kind, payload) => out.push(frameBytes(kind, payload)));
  for await (const frame of readFrames(questions)) {
    await server.answer(frame);
    for (const bytes of out) await answer(bytes);
    out = [];
  }
};
