import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { unreadableInput } from '../files/input-errors.js';
import type { Source } from '../ports/source.js';
import { openPipe } from './pipe-stream.js';
import { regularFileSource } from './regular-file.js';
import { spoolToDisk } from './spool.js';
import { streamSource } from './stream-source.js';
import type { Unpacking } from './unpack-limits.js';

const attempt = <T>(work: () => T, failed: (cause: unknown) => never): T => {
  try {
    return work();
  } catch (cause) {
    return failed(cause);
  }
};

/**
 * What a path leads to: a file, perhaps packed, or a pipe or device, which can be read once.
 * @param unpacking how, where it is packed
 * @param signal aborted when nobody waits for a pipe any more
 * @throws LumoError LUMO_INPUT_NOT_FOUND, LUMO_INPUT_DIRECTORY, LUMO_INPUT_UNREADABLE, LUMO_INPUT_EMPTY, LUMO_NOT_A_CSV
 */
export const fileSource = async (path: string, hash = true, unpacking: Unpacking = {}, signal?: AbortSignal): Promise<Source> => {
  const name = basename(path);
  const failed = (cause: unknown): never => {
    throw unreadableInput(cause, name, path);
  };
  const info = attempt(() => statSync(path), failed);
  if (info.isDirectory()) failed({ code: 'EISDIR' });
  // Opening a pipe waits for whoever writes into it.
  if (info.isFile()) return regularFileSource(path, info, hash, unpacking, spoolToDisk);
  // Opened when it is read: a run that ends before leaves nothing open.
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    yield* await openPipe(path, info.isFIFO(), signal).catch(failed);
  };
  return streamSource(stream(), name, hash, unpacking);
};
