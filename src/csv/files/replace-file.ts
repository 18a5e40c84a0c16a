import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** What Windows says while a virus scanner, an indexer or a spreadsheet holds a file for a moment. */
const HELD = new Set(['EACCES', 'EPERM', 'EBUSY']);
/** Milliseconds between attempts: some two seconds in all. */
const PAUSES = [10, 20, 50, 100, 200, 400, 600, 600];

/** What replacing a file asks of the machine. */
export interface RenamingMachine {
  readonly platform: string;
  rename(from: string, to: string): Promise<void>;
  wait(milliseconds: number): Promise<unknown>;
}

const MACHINE: RenamingMachine = { platform: process.platform, rename, wait };

/**
 * Gives a file the name of another, which it takes the place of. On Windows somebody who reads the other for a moment makes that
 * fail: it is tried again for two seconds. Elsewhere a refusal is one, and is told at once.
 * @throws what `rename` throws last
 */
export const replaceFile = async (from: string, to: string, machine: RenamingMachine = MACHINE): Promise<void> => {
  for (const pause of machine.platform === 'win32' ? PAUSES : []) {
    try {
      return await machine.rename(from, to);
    } catch (cause) {
      if (!HELD.has((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
      await machine.wait(pause);
    }
  }
  return machine.rename(from, to);
};
