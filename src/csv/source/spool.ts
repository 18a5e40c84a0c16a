import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import { writeFailed } from '../files/sink.js';
import type { Replay } from './byte-streams.js';
import { fileSource, type Source } from './source.js';

/** A source in a temporary file, which `dispose` removes. */
export interface SpooledSource extends Source {
  dispose(): Promise<void>;
}

/**
 * Puts an input that can be read only once into a temporary file (mode 0600), so that it can be read again.
 * @throws LumoError LUMO_DISK_FULL, LUMO_OUTPUT_UNWRITABLE
 */
export const spoolToDisk = async (replay: Replay, name: string, hash: boolean): Promise<SpooledSource> => {
  const path = join(tmpdir(), `lumo-check-${randomBytes(8).toString('hex')}.tmp`);
  const handle = await open(path, 'wx', 0o600).catch((cause) => {
    throw writeFailed(cause, 'temporary file');
  });
  const dispose = (): Promise<void> => rm(path, { force: true });
  try {
    for await (const chunk of replay.chunks()) await handle.write(chunk);
  } catch (cause) {
    await handle.close();
    await dispose();
    throw cause instanceof LumoError ? cause : writeFailed(cause, 'temporary file');
  }
  await handle.close();
  const source = await fileSource(path, hash);
  const { path: _, identity: __, ...rest } = source;
  return { ...rest, name, dispose };
};
