import { basename, dirname, join } from 'node:path';
import { writeFailure } from '../../csv/files/write-file-whole.js';
import { withLock } from '../../journal/lock.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { machineProcesses } from './machine-processes.js';

const busy = (name: string, lock: string): LumoError =>
  new LumoError(
    'LUMO_FILE_BUSY',
    {
      en: `Another run has been changing "${safeText(name.slice(1), 60)}" for half a minute.`,
      fr: `Une autre exécution modifie « ${safeText(name.slice(1), 60)} » depuis une demi-minute.`,
    },
    {
      en: `Run again once it has ended. If none is running, on this machine or another, remove ${safeText(lock, 60)}.`,
      fr: `Relancez quand elle aura fini. S’il n’y en a aucune, ni sur cette machine ni ailleurs, supprimez ${safeText(lock, 60)}.`,
    },
  );

/**
 * Reads a file and writes it anew while no other run does: of two that add to it at once, none takes away what the other has added.
 * Its lock lies beside it, hidden.
 * @param path absolute
 * @throws LumoError LUMO_FILE_BUSY, LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL, and what `act` throws
 */
export const changeFile = <T>(path: string, act: () => Promise<T>): Promise<T> =>
  withLock(join(dirname(path), `.${basename(path)}`), machineProcesses(), act, busy).catch((cause) => {
    throw writeFailure(cause, path);
  });
