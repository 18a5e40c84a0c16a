import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CheckAnswer, CheckOrder } from '../../audit/judge/check-in-memory.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { threadCountFor } from '../../engine/threads/thread-count.js';
import { readerOf } from '../../model/plugin/contact-reader.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { readUnpacking } from '../setup/age-identities.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';

/** What a file costs before its first row, in bytes that cost as much to judge: many small files are worth threads as one large one is. */
const BYTES_OF_A_FILE = 64 * 1024;
/** Files under way for each thread: one to work on while another waits for the disk, and for its turn to be told. */
const AHEAD = 4;

/** Of what a thread soon forgets: with less, small files cost an eighth more, and the run as much memory. */
const YOUNG_MEGABYTES = 32;

/** Files of one command line that are judged before their turn, on threads; told and written they are in their order. */
export interface FilesAhead {
  /** How many of those that follow a file are worth being prepared with it. */
  readonly most: number;
  /** Begins to judge a file; undefined where it is judged when its turn comes. */
  begin(input: string, settings: () => Promise<RunSettings>, order: CheckOrder): Promise<CheckAnswer> | undefined;
  close(): Promise<void>;
}

/**
 * Threads for the files of a run; undefined where one thread is all there is, or nothing is worth starting more.
 * @param inputs the files of contacts
 */
export const filesAhead = async (
  inputs: readonly string[],
  ready: CommandSetup,
  options: CheckOptions,
  around: CommandContext,
): Promise<FilesAhead | undefined> => {
  const { modules, readers, run, evidence } = ready;
  // What is measured, or proved, is one file after the other.
  if (inputs.length < 2 || !modules || options.stats || evidence !== undefined) return undefined;
  const cwd = around.io.cwd();
  const sizes = await Promise.all(
    inputs.map((input) =>
      stat(resolve(cwd, input)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  const threads = threadCountFor(
    run.jobs,
    sizes.reduce((sum, size) => sum + size + BYTES_OF_A_FILE, 0),
  );
  if (threads < 2) return undefined;
  // A list that cannot be read, or a key, is told of with each file.
  const shared = await Promise.all([ready.loadLists(), readUnpacking(options, cwd)]).catch(() => undefined);
  if (!shared) return undefined;
  const [lists, unpacking] = shared;
  const { makeFileThreadPool } = await import('../../audit/threads/file-thread-pool.js');
  const pool = makeFileThreadPool(threads, { modules, lists, version: around.version, unpacking }, around.signal, YOUNG_MEGABYTES);
  const judge = async (path: string, settings: () => Promise<RunSettings>, order: CheckOrder): Promise<CheckAnswer> => {
    const settled = await settings().catch(() => undefined);
    // Whatever is wrong with them is told when the turn of the file comes.
    return settled ? pool.check(path, order, settled) : { declined: true };
  };
  return {
    most: threads * AHEAD,
    begin(input, settings, order) {
      if (input === '-' || readerOf(input, readers) !== undefined) return undefined;
      const answer = judge(resolve(cwd, input), settings, order);
      // Met when the turn of the file comes; until then it must not pass for a failure that nobody handles.
      answer.catch(() => {});
      return answer;
    },
    close: () => pool.close(),
  };
};
