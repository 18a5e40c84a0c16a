import { basename } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import { type FileWriting, fileSink } from './sink.js';
import { writeFailed } from './write-errors.js';

/**
 * Writes a file whole or not at all; one that is there is replaced, or stays as it is.
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const writeFileWhole = async (path: string, pieces: Iterable<string | Uint8Array>, writing: FileWriting = {}): Promise<void> => {
  const sink = await fileSink(path, { hash: false, ...writing });
  try {
    for (const piece of pieces) await sink.write(Buffer.from(piece as Uint8Array));
    await sink.commit();
  } catch (cause) {
    await sink.abort();
    throw cause;
  }
};

/** What the system refused, told as such; any other failure is what it was. */
export const writeFailure = (cause: unknown, path: string): unknown =>
  cause instanceof LumoError || (cause as NodeJS.ErrnoException).syscall === undefined ? cause : writeFailed(cause, basename(path));
