import { basename } from 'node:path';
import { refuseAnyPackedName } from '../../../csv/files/packing.js';
import { writeNew } from '../../terminal/write-new.js';
import { exportExists } from '../session/usage-errors.js';

/**
 * Writes a file that only its owner may read, and replaces none.
 * @returns its base name
 * @throws LumoError LUMO_EXPORT_EXISTS, LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const writeNewFile = async (path: string, text: string): Promise<string> => {
  const name = basename(path);
  refuseAnyPackedName(name);
  if (!(await writeNew(path, text, 0o600))) throw exportExists(name);
  return name;
};
