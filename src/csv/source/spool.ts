import { open, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryName } from '../../journal/temporary-files.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { writeFailed } from '../files/write-errors.js';
import type { SpooledSource } from '../ports/source.js';
import { regularFileSource } from './regular-file.js';
import type { Unpacking } from './unpack-limits.js';

/**
 * Puts an input that can be read only once into a temporary file (mode 0600), so that it can be read again.
 * @param unpacking how, where the input is packed
 * @throws LumoError LUMO_DISK_FULL, LUMO_OUTPUT_UNWRITABLE
 */
export const spoolToDisk = async (
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  hash: boolean,
  unpacking: Unpacking = {},
): Promise<SpooledSource> => {
  const path = join(tmpdir(), temporaryName());
  const handle = await open(path, 'wx', 0o600).catch((cause) => {
    throw writeFailed(cause, 'temporary file');
  });
  const dispose = (): Promise<void> => rm(path, { force: true });
  try {
    await writeFile(handle, chunks).finally(() => handle.close());
    const source = await regularFileSource(path, await stat(path), hash, unpacking, spoolToDisk, name);
    const { path: _, identity: __, ...rest } = source;
    return { ...rest, dispose };
  } catch (cause) {
    await dispose();
    throw cause instanceof LumoError ? cause : writeFailed(cause, 'temporary file');
  }
};
