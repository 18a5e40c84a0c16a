import { constants } from 'node:fs';
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
