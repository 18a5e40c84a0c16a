import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { refuseAnyPackedName } from '../../../csv/files/packing.js';
import { writeFailed } from '../../../csv/files/sink.js';
import { exportExists } from '../session/usage-errors.js';

/**
 * Writes a file that only its owner may read, and replaces none.
 * @returns its base name
 * @throws LumoError LUMO_EXPORT_EXISTS, LUMO_OUTPUT_UNWRITABLE
 */
export const writeNewFile = async (path: string, text: string): Promise<string> => {
  const name = basename(path);
  refuseAnyPackedName(name);
  await writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch((cause) => {
    throw cause.code === 'EEXIST' ? exportExists(name) : writeFailed(cause, name);
  });
  return name;
};
