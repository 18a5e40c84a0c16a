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

/** Where it lies, and what is thrown where it cannot be written. */
interface SpillPlace {
  readonly folder?: string;
  readonly failed?: (cause: unknown) => LumoError;
}

/**
 * Opens such a file in the temporary folder, or in another, for its owner alone. Where a file that is open can lose its name it has none from the
 * start, so that nothing is left behind whatever happens; elsewhere it is swept away when the run was killed (`sweepFolder`).
 * @param base what its name says that it holds
 * @throws LumoError LUMO_DISK_FULL, LUMO_OUTPUT_UNWRITABLE
 */
export const openSpillFile = (base = '', { folder = tmpdir(), failed = unwritable }: SpillPlace = {}): SpillFile => {
  const path = join(folder, temporaryName(base));
  let file: number;
  try {
    file = openSync(path, 'wx+', 0o600);
    if (process.platform !== 'win32') rmSync(path, { force: true });
  } catch (cause) {
    throw failed(cause);
  }
  let end = 0;
  return {
    append(bytes) {
      const at = end;
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
      } catch (cause) {
        throw failed(cause);
      }
      end += bytes.length;
      return at;
    },
    read(into, at) {
      for (let done = 0; done < into.length; ) {
        const got = readSync(file, into, done, into.length - done, at + done);
        if (got === 0) throw failed({ code: 'EIO' });
        done += got;
      }
    },
    close() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
};

/** The same, which is made when something is put into it, and may be closed at any time. */
export const lazySpillFile = (place: SpillPlace): SpillFile => {
  let file: SpillFile | undefined;
  return {
    append(bytes) {
      file ??= openSpillFile('', place);
      return file.append(bytes);
    },
    read: (into, at) => file?.read(into, at),
    close() {
      file?.close();
      file = undefined;
    },
  };
};
