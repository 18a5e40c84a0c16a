/**
 * Files that are there whole or not at all, and stay there.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type LinkingMachine, nameOnce } from './exclusive-file.js';

/** Makes the names in a folder last; Windows does so by itself and refuses to be asked. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
};

/**
 * Makes a file that only its owner may read. One that exists already is left as it is.
 * @returns whether it was made
 */
export const createFileOnce = async (path: string, text: string, machine?: LinkingMachine): Promise<boolean> => {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    return await nameOnce(draft, path, text, machine);
  } finally {
    await unlink(draft);
    await syncFolder(dirname(path));
  }
};
