import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadableInput } from '../files/input-errors.js';
import { openWithoutAtime } from '../files/open-without-atime.js';
import type { Source } from '../ports/source.js';
import { regularFileSource } from './regular-file.js';
import { streamSource } from './stream-source.js';

/**
 * What a path leads to: a file, perhaps packed, or a pipe or device, which can be read once.
 * @param identities of age
 * @throws LumoError LUMO_INPUT_NOT_FOUND, LUMO_INPUT_DIRECTORY, LUMO_INPUT_UNREADABLE, LUMO_INPUT_EMPTY, LUMO_NOT_A_CSV
 */
export const fileSource = async (path: string, hash = true, identities: readonly string[] = []): Promise<Source> => {
  const name = basename(path);
  const failed = (cause: unknown): never => {
    throw unreadableInput(cause, name);
  };
  const info = await stat(path).catch(failed);
  if (info.isDirectory()) failed({ code: 'EISDIR' });
  const handle = await openWithoutAtime(path).catch(failed);
  return info.isFile()
    ? regularFileSource(path, handle, info, hash, identities)
    : streamSource(handle.createReadStream(), name, hash, identities);
};
