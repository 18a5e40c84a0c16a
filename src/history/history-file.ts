/**
 * A history in one file that only grows.
 * @module
 */

import { constants, open, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { createFileOnce } from '../journal/create-file-once.js';
import { type LockOwners, withLock } from '../journal/lock.js';
import { makeFolder } from '../journal/make-folder.js';
import { LumoError } from '../model/base/lumo-error.js';
import type { HistoryEntry } from '../model/kpi/run-history.js';
import { encodeLine, FIRST_HASH } from './chained-line.js';
import { busyHistory, historyFailed, noHistory } from './errors.js';
import { type History, readLines } from './read-lines.js';

/** Where a history is kept when nobody says. */
export const DEFAULT_HISTORY = '.lumo/history.ndjson';

const failed = (cause: unknown, name: string): unknown => (cause instanceof LumoError ? cause : historyFailed(cause, name));
const isMissing = (cause: unknown): boolean => (cause as { code?: string }).code === 'ENOENT';

/**
 * Reads a history and checks its chain.
 * @throws LumoError LUMO_HISTORY_NOT_FOUND, LUMO_HISTORY_BROKEN, LUMO_HISTORY_NEWER, LUMO_HISTORY_FAILED
 */
export const readHistory = async (path: string): Promise<History> => {
  const name = basename(path);
  const bytes = await readFile(path).catch((cause) => {
    throw isMissing(cause) ? noHistory(name) : historyFailed(cause, name);
  });
  return readLines(bytes, name);
};

/** The same, for whoever is about to write: undefined when there is none yet. */
export const readHistoryIfAny = (path: string): Promise<History | undefined> =>
  readHistory(path).catch((cause) => {
    if (cause instanceof LumoError && cause.code === 'LUMO_HISTORY_NOT_FOUND') return undefined;
    throw cause;
  });

const appendEntry = async (path: string, entry: HistoryEntry): Promise<History> => {
  // At its end, whoever else writes; not made anew if it has gone away.
  const handle = await open(path, constants.O_RDWR | constants.O_APPEND);
  try {
    const history = readLines(await handle.readFile(), basename(path));
    const { appendPrefix, sha256 } = history;
    await handle.appendFile(`${appendPrefix}${encodeLine({ ...entry }, sha256)}\n`);
    await handle.sync();
    return history;
  } finally {
    await handle.close();
  }
};

/**
 * Adds a run to a history, which is made (for its owner only) when there is none. Killed at any moment, it leaves a history that can be read.
 * @returns the history as it was before; its `torn` bytes have been declared
 * @throws LumoError LUMO_HISTORY_BROKEN: nothing is added to a history that does not hold; LUMO_HISTORY_NEWER, LUMO_HISTORY_BUSY, LUMO_HISTORY_FAILED
 */
export const appendHistory = async (path: string, entry: HistoryEntry, processes: LockOwners): Promise<History> => {
  const name = basename(path);
  try {
    await makeFolder(dirname(path), 0o700);
    if (await createFileOnce(path, `${encodeLine({ ...entry }, FIRST_HASH)}\n`)) return readLines(Buffer.alloc(0), name);
    return await withLock(path, processes, () => appendEntry(path, entry), busyHistory);
  } catch (cause) {
    throw failed(cause, name);
  }
};
