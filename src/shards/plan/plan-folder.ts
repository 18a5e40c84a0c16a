import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeFailed } from '../../csv/files/write-errors.js';
import { writeFailure } from '../../csv/files/write-file-whole.js';
import { makeFolder } from '../../journal/make-folder.js';
import { sweepFolder, temporaryName } from '../../journal/temporary-files.js';
import { folderTaken } from '../formats/plan-errors.js';

/** A folder for the plan alone. @returns whether it was made @throws LumoError LUMO_OUTPUT_IS_KEPT where anything lies there */
const emptyFolder = async (folder: string): Promise<boolean> => {
  const made = await makeFolder(folder, 0o700).catch((cause: { code?: string }) => {
    throw cause.code === 'EEXIST' || cause.code === 'ENOTDIR' ? folderTaken(basename(folder)) : writeFailed(cause, basename(folder));
  });
  if (made !== undefined) return true;
  // What a run has left that was killed while it made a plan here.
  await sweepFolder(folder);
  if ((await readdir(folder)).length > 0) throw folderTaken(basename(folder));
  return false;
};

/**
 * Fills the folder of a plan, whole or not at all.
 * @param folder is made; refused when it holds anything
 * @param fill writes the plan to the folder that it is given
 * @param last what comes last of it: without it a folder is no plan
 * @throws LumoError LUMO_OUTPUT_IS_KEPT, LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const fillPlanFolder = async <T>(folder: string, last: string, fill: (draft: string) => Promise<T>): Promise<T> => {
  const made = await emptyFolder(folder);
  const draft = join(folder, temporaryName('plan'));
  const moved: string[] = [];
  try {
    await mkdir(draft, { mode: 0o700 });
    const filled = await fill(draft);
    const names = await readdir(draft);
    for (const name of [...names.filter((one) => one !== last), last]) {
      moved.push(join(folder, name));
      await rename(join(draft, name), join(folder, name));
    }
    await rmdir(draft);
    return filled;
  } catch (cause) {
    for (const path of [draft, ...moved]) await rm(path, { recursive: true, force: true }).catch(() => {});
    if (made) await rmdir(folder).catch(() => {});
    throw writeFailure(cause, folder);
  }
};
