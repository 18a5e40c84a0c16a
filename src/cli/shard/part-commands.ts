import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import { streamSink } from '../../csv/files/stream-sink.js';
import type { Sink } from '../../csv/ports/sink.js';
import { frameUnexpected } from '../../shards/formats/part-errors.js';
import { readColumnFrame } from '../../shards/work/column-frame.js';
import { ANSWERS, frameBytes, QUESTIONS, readFrames } from '../../shards/work/frames.js';
import { type OpenPart, ShardWorker } from '../../shards/work/shard-worker.js';
import type { ShardJudgeOptions, ShardSurveyOptions } from '../options/engine/shard.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { personsBeside, readGiven, readGivenText, writeGiven } from './given-files.js';
import { ownRules, secretsOf } from './own-rules.js';
import { refuseTaken } from './refuse-taken.js';
import { optionMissing } from './shard-usage.js';

const BYTES = 1 << 20;

/** Hands standard input over: records as they come, or frames of columns. @param flush waits until what came of it is written */
const feed = async (part: OpenPart, columns: boolean, { io, signal }: CommandContext, flush: () => Promise<void>): Promise<void> => {
  const input = io.stdin as AsyncIterable<Uint8Array>;
  if (columns) {
    for await (const { kind, payload } of readFrames(input)) {
      if (kind !== QUESTIONS.columns) throw frameUnexpected(kind);
      part.columns(readColumnFrame(payload), payload);
      await flush();
    }
    return;
  }
  for await (const chunk of input) {
    signal.throwIfAborted();
    for (let at = 0; at < chunk.length; at += BYTES) {
      await part.csv(chunk.subarray(at, at + BYTES));
      await flush();
    }
  }
};

const loadWorker = async (folder: string, { io }: CommandContext): Promise<ShardWorker> =>
  ShardWorker.load(resolve(io.cwd(), folder), await ownRules(), secretsOf(io));

/** Bytes on their way to where they are written, in order. */
class Outlet {
  readonly #write: (bytes: Uint8Array) => Promise<unknown>;
  #waiting: Uint8Array[] = [];

  constructor(write: (bytes: Uint8Array) => Promise<unknown>) {
    this.#write = write;
  }

  /** A copy: whoever gives them uses their memory again. */
  readonly put = (bytes: Uint8Array): void => void this.#waiting.push(Uint8Array.from(bytes));

  async flush(): Promise<void> {
    const all = this.#waiting;
    this.#waiting = [];
    for (const bytes of all) await this.#write(bytes);
  }
}

/** `lumo-check shard judge`: exit code 0 when the part was judged, whatever was found. */
export const shardJudgeCommand: CommandHandler<ShardJudgeOptions> = async (_, options, around) => {
  const { io } = around;
  const { part, outcome, columns = false } = options;
  if (part === undefined) throw optionMissing('--part');
  await refuseTaken([{ path: outcome, format: 'lumo-check/outcome' }, { path: options.rejects }], io);
  const worker = await loadWorker(options.plan, around);
  if (options.settled !== undefined) worker.useSettled(await readGivenText(options.settled, io));
  const beside = options.settled === undefined ? undefined : personsBeside(options.settled);
  const { learned } = options;
  if (learned === undefined && beside !== undefined && existsSync(resolve(io.cwd(), beside)))
    worker.usePersons(await readGiven(beside, io));
  const rejects: Sink | undefined = options.rejects === undefined ? undefined : await fileSink(resolve(io.cwd(), options.rejects));
  try {
    const stdout = streamSink(io.stdout, false);
    const kept = new Outlet((bytes) => stdout.write(bytes));
    const left = new Outlet(async (bytes) => rejects?.write(bytes));
    const flush = async (): Promise<void> => {
      await kept.flush();
      await left.flush();
    };
    const order = {
      mode: 'judge',
      part,
      firstRow: options.firstRow,
      output: columns ? 'decisions' : 'bytes',
      rejects: rejects !== undefined,
    } as const;
    const open = worker.begin(
      order,
      // As a frame each, which is how columns come: nobody else could tell where the edits of one end.
      { kept: kept.put, decisions: (bytes) => kept.put(frameBytes(ANSWERS.decisions, bytes)), rejects: left.put },
      learned === undefined ? undefined : await readGiven(learned, io),
    );
    await feed(open, columns, around, flush);
    const line = await open.end();
    await flush();
    await rejects?.commit();
    await writeGiven(outcome, line, io);
    return 0;
  } catch (cause) {
    await rejects?.abort();
    throw cause;
  }
};

/** `lumo-check shard survey`: what the part tells goes to standard output. */
export const shardSurveyCommand: CommandHandler<ShardSurveyOptions> = async (_, options, around) => {
  const { io } = around;
  const { part, columns = false } = options;
  if (part === undefined) throw optionMissing('--part');
  await refuseTaken([{ path: options.log }], io);
  const worker = await loadWorker(options.plan, around);
  const log: Sink | undefined = options.log === undefined ? undefined : await fileSink(resolve(io.cwd(), options.log));
  try {
    const entries = new Outlet(async (bytes) => log?.write(bytes));
    const open = worker.begin({ mode: 'survey', part, output: 'none' }, { log: entries.put });
    await feed(open, columns, around, () => entries.flush());
    const line = await open.end();
    await entries.flush();
    await log?.commit();
    await writeText(io.stdout, line);
    return 0;
  } catch (cause) {
    await log?.abort();
    throw cause;
  }
};
