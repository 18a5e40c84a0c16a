import { closeSync, constants, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Linux alone has it; elsewhere nothing is added. */
const QUIET = (constants as { readonly O_NOATIME?: number }).O_NOATIME ?? 0;

/**
 * Opens a file for reading, without that being noted as a reading where the system allows it (our own file, or root): an audit that
 * asks when people last opened their exports must not be the one who did.
 */
export const openWithoutAtime = (path: string): Promise<FileHandle> =>
  open(path, constants.O_RDONLY | QUIET).catch((cause: NodeJS.ErrnoException) => {
    if (QUIET === 0 || cause.code !== 'EPERM') throw cause;
    return open(path);
  });

const openAtOnce = (path: string): number => {
  try {
    return openSync(path, constants.O_RDONLY | QUIET);
  } catch (cause) {
    if (QUIET === 0 || (cause as NodeJS.ErrnoException).code !== 'EPERM') throw cause;
    return openSync(path, constants.O_RDONLY);
  }
};

/**
 * Up to that many bytes from the start of a regular file, opened the same way. At once: of five thousand small files each step that waits costs more than
 * the bytes.
 * @throws what the file system throws
 */
export const readFirstBytes = (path: string, most: number): Buffer => {
  const file = openAtOnce(path);
  try {
    const bytes = Buffer.allocUnsafeSlow(most);
    let filled = 0;
    for (let got = -1; got !== 0 && filled < most; filled += got) got = readSync(file, bytes, filled, most - filled, filled);
    return bytes.subarray(0, filled);
  } finally {
    closeSync(file);
  }
};
