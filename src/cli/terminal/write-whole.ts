import { resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import { type ProcessIo, writeText } from './process-io.js';

/**
 * Writes a file whole or not at all, for its owner alone unless a mode is given: also where one of another mode was there.
 * @param path absolute
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const writeFileWhole = async (path: string, pieces: Iterable<string | Uint8Array>, mode?: number): Promise<void> => {
  const sink = await fileSink(path, { hash: false, mode });
  try {
    for (const piece of pieces) await sink.write(typeof piece === 'string' ? Buffer.from(piece) : piece);
    await sink.commit();
  } catch (cause) {
    await sink.abort();
    throw cause;
  }
};

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
  await writeFileWhole(resolve(io.cwd(), path), pieces, mode);
};
