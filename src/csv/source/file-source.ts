import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadableInput } from '../files/input-errors.js';
import { openWithoutAtime } from '../files/open-without-atime.js';
import type { Source } from '../ports/source.js';
import { regularFileSource } from './regular-file.js';
import { spoolToDisk } from './spool.js';
import { streamSource } from './stream-source.js';
import type { Unpacking } from './unpack-limits.js';

/**
 * What a path leads to: a file, perhaps packed, or a pipe or device, which can be read once.
 * @param unpacking how, where it is packed
 * @throws LumoError LUMO_INPUT_NOT_FOUND, LUMO_INPUT_DIRECTORY, LUMO_INPUT_UNREADABLE, LUMO_INPUT_EMPTY, LUMO_NOT_A_CSV
 */
export const fileSource = async (path: string, hash = true, unpacking: Unpacking = {}): Promise<Source> => {
  const name = basename(path);
  const failed = (cause: unknown): never => {
    throw unreadableInput(cause, name, path);
  };
  const info = await stat(path).catch(failed);
  if (info.isDirectory()) failed({ code: 'EISDIR' });
  const handle = await openWithoutAtime(path).catch(failed);
  return info.isFile()
    ? regularFileSource(path, handle, info, hash, unpacking, spoolToDisk)
    : streamSource(handle.createReadStream(), name, hash, unpacking);
};
