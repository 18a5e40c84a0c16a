import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryName } from '../../journal/temporary-files.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { SpillFile } from '../ports/spill.js';

const unwritable = (cause: unknown): LumoError => {
  const full = (cause as NodeJS.ErrnoException | undefined)?.code === 'ENOSPC';
  return new LumoError(
    full ? 'LUMO_DISK_FULL' : 'LUMO_OUTPUT_UNWRITABLE',
    {
      en: full ? 'There is no room left in the temporary folder.' : 'The temporary folder cannot be written to.',
      fr: full ? 'Il n’y a plus de place dans le dossier temporaire.' : 'Impossible d’écrire dans le dossier temporaire.',
    },
    { en: 'Name a folder with room in TMPDIR.', fr: 'Indiquez dans TMPDIR un dossier qui a de la place.' },
  );
};

/**
 * Opens such a file in the temporary folder, for its owner alone. Where a file that is open can lose its name it has none from the
 * start, so that nothing is left behind whatever happens; elsewhere it is swept away when the run was killed (`sweepFolder`).
 * @param base what its name says that it holds
 * @throws LumoError LUMO_DISK_FULL, LUMO_OUTPUT_UNWRITABLE
 */
export const openSpillFile = (base = ''): SpillFile => {
  const path = join(tmpdir(), temporaryName(base));
  let file: number;
  try {
    file = openSync(path, 'wx+', 0o600);
    if (process.platform !== 'win32') rmSync(path, { force: true });
  } catch (cause) {
    throw unwritable(cause);
  }
  let end = 0;
  return {
    append(bytes) {
      const at = end;
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
      } catch (cause) {
        throw unwritable(cause);
      }
      end += bytes.length;
      return at;
    },
    read(into, at) {
      for (let done = 0; done < into.length; ) {
        const got = readSync(file, into, done, into.length - done, at + done);
        if (got === 0) throw unwritable(undefined);
        done += got;
      }
    },
    close() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
};
