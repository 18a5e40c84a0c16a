/**
 * One writer at a time, among the processes of a machine, whatever kills them.
 *
 * Node has no flock, and a lock file that whoever finds it stale may delete has a race: two that find it so, and the second
 * deletes the lock that the first has just taken. So locks are numbered and never taken over: who finds lock n free, or its
 * owner dead, creates lock n + 1, which only one can (`link` fails when the name is taken). Older ones are removed later, the
 * oldest first; if n is still there after n + 1 was made, nobody has held n + 1 before.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type LinkingMachine, nameOnce } from './exclusive-file.js';
import { temporaryName } from './temporary-files.js';

/** What the lock has to know of processes; only the command line may ask the system. */
export interface LockOwners {
  /** This process: one line that no other process has, before or after a restart of the machine. */
  readonly self: string;
  /** Whether that process may still be running; true whenever it cannot be known. */
  mayRun(owner: string): boolean;
}

const PATIENCE = 30_000;
const HELD = 'held';
const FREE = 'free';

interface Seen {
  readonly number: number;
  /** `held NONCE OWNER` or `free NONCE OWNER`; the nonce is that of the taking. */
  readonly text: string;
}

/** What a lock says; undefined when it went away. One that cannot be read is no lock that one could wait for. */
const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
const gone = (path: string): Promise<void> => unlink(path).catch(() => {});
const nonceOf = (text: string | undefined): string | undefined => text?.split(' ', 2)[1];

const numbersOf = async (path: string): Promise<readonly number[]> => {
  const start = `${basename(path)}.lock.`;
  const names = await readdir(dirname(path));
  return names
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .map((name) => Number(name.slice(start.length)))
    .sort((a, b) => a - b);
};

/** The newest lock; undefined when it went away meanwhile. */
const newest = async (path: string): Promise<Seen | undefined> => {
  const number = (await numbersOf(path)).at(-1);
  if (number === undefined) return { number: 0, text: FREE };
  const text = await textOf(`${path}.lock.${number}`);
  return text === undefined ? undefined : { number, text };
};

/** Milliseconds of waiting for which a blank lock may be one that is being written, where the file system knows no hard links; after it, it is what a power cut has left. */
const BLANK = 500;

/** Tries to take the lock behind the one seen. */
const take = async (path: string, seen: Seen, self: string, machine?: LinkingMachine): Promise<string | undefined> => {
  const mine = `${path}.lock.${seen.number + 1}`;
  const nonce = randomBytes(8).toString('hex');
  const draft = join(dirname(path), temporaryName(basename(path)));
  const text = `${HELD} ${nonce} ${self}`;
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o600 });
    if (!(await nameOnce(draft, mine, text, 0o600, machine))) return undefined;
  } finally {
    await gone(draft);
  }
  try {
    const before = seen.number === 0 ? undefined : await textOf(`${path}.lock.${seen.number}`);
    const numbers = await numbersOf(path);
    if (nonceOf(before) === nonceOf(seen.number === 0 ? undefined : seen.text) && numbers.at(-1) === seen.number + 1) {
      for (const number of numbers) if (number < seen.number) await gone(`${path}.lock.${number}`);
      return mine;
    }
  } catch (cause) {
    // Nobody waits for a lock whose owner has given up.
    await gone(mine);
    throw cause;
  }
  await gone(mine);
  return undefined;
};

/** What was done is done, whatever becomes of the lock: one that cannot be freed goes, or is free with the end of this process. */
const release = async (lock: string): Promise<void> => {
  try {
    const handle = await open(lock, 'r+');
    await handle.write(FREE, 0).finally(() => handle.close());
  } catch {
    await gone(lock);
  }
};

/**
 * Does something while no other process does.
 * @param path what is written; its locks lie beside it
 * @param busy makes the error of who has waited for too long, from the name of the file and that of the lock in the way
 * @param patience milliseconds
 * @param machine how names are given, of a test
 * @throws what `busy` makes
 */
export const withLock = async <T>(
  path: string,
  processes: LockOwners,
  act: () => Promise<T>,
  busy: (name: string, lock: string) => Error,
  patience = PATIENCE,
  machine?: LinkingMachine,
): Promise<T> => {
  let blank = { number: -1, since: 0 };
  for (let waited = 0, pause = 2; waited < patience; waited += pause, pause = Math.min(pause * 2, 64)) {
    const seen = await newest(path);
    if (seen?.text === '' && seen.number !== blank.number) blank = { number: seen.number, since: waited };
    // What is neither held nor free is what a power cut has left of a lock.
    const held =
      seen &&
      (seen.text.startsWith(HELD)
        ? processes.mayRun(seen.text.split(' ').slice(2).join(' '))
        : seen.text === '' && waited - blank.since < BLANK);
    if (seen && !held) {
      const mine = await take(path, seen, processes.self, machine);
      if (mine !== undefined) return act().finally(() => release(mine));
    }
    await wait(pause);
  }
  throw busy(basename(path), `${basename(path)}.lock.${(await numbersOf(path)).at(-1) ?? 1}`);
};
