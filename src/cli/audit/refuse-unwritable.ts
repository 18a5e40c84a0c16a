import { access, constants, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { writeFailed } from '../../csv/files/write-errors.js';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Refuses a place where a file cannot be written, before work is done whose answer would not hold: a folder under that name, or a folder around it that
 * one may not write to. Folders that are not there are made later.
 * @param path absolute
 * @param option that names it
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE
 */
export const refuseUnwritable = async (path: string, option: string): Promise<void> => {
  try {
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    // A device or a pipe needs no folder to be written to.
    if (there && !there.isFile()) return await access(path, constants.W_OK);
    let folder = dirname(path);
    while (!(await isThere(folder)) && dirname(folder) !== folder) folder = dirname(folder);
    // With the dot, a file in the place of a folder is none.
    await access(`${folder}/.`, constants.W_OK);
  } catch (cause) {
    throw writeFailed(cause, basename(path), option);
  }
};
