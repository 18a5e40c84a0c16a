import { resolve } from 'node:path';
import { writeFileWhole } from '../../csv/files/write-file-whole.js';
import { type ProcessIo, writeText } from './process-io.js';

/**
 * Writes a text to a path, whole or not at all, or to standard output.
 * @param path from the current folder; `-` or undefined for standard output
 * @param mode of a new file; for its owner alone unless it is given
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const writeWhole = async (path: string | undefined, pieces: Iterable<string>, io: ProcessIo, mode?: number): Promise<void> => {
  if (path === undefined || path === '-') {
    for (const piece of pieces) await writeText(io.stdout, piece);
    return;
  }
  await writeFileWhole(resolve(io.cwd(), path), pieces, { mode });
};
