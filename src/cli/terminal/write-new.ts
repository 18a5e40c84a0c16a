import { basename } from 'node:path';
import { isDeviceOrPipe } from '../../csv/files/file-place.js';
import { writeFailed } from '../../csv/files/write-errors.js';
import { writeFileWhole } from '../../csv/files/write-file-whole.js';
import { createFileOnce } from '../../journal/create-file-once.js';
import { sweepBeside } from '../../journal/temporary-files.js';

/**
 * Writes a text to a path where nothing is, whole or not at all.
 * @param mode whoever may read what the user makes, unless it is given
 * @returns whether it was written: what is there stays
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const writeNew = async (path: string, text: string, mode = 0o666): Promise<boolean> => {
  if (await isDeviceOrPipe(path)) {
    await writeFileWhole(path, [text]);
    return true;
  }
  await sweepBeside([path]);
  return createFileOnce(path, text, mode).catch((cause) => {
    throw writeFailed(cause, basename(path));
  });
};
