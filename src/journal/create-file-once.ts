/**
 * Files that are there whole or not at all, and stay there.
 * @module
 */
import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type LinkingMachine, nameOnce } from './exclusive-file.js';
import { temporaryName } from './temporary-files.js';

/** Makes the names in a folder last; Windows does so by itself and refuses to be asked. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
};

/**
 * Makes a file, whole. One that exists already is left as it is.
 * @param mode who may read it: its owner only, unless it is given
 * @returns whether it was made
 */
export const createFileOnce = async (path: string, text: string, mode = 0o600, machine?: LinkingMachine): Promise<boolean> => {
  const draft = join(dirname(path), temporaryName(basename(path)));
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return await nameOnce(draft, path, text, mode, machine);
  } finally {
    // A draft that will not go is swept away by a later run.
    await rm(draft, { force: true }).catch(() => {});
    await syncFolder(dirname(path));
  }
};
