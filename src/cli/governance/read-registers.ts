import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { missingRegister, unreadableRegister } from '../../governance/registers/errors.js';
import { openRegister } from '../../governance/registers/open-register.js';
import type { RegisterTable } from '../../governance/registers/read-register.js';
import type { RegisterKind } from '../../model/governance/control.js';
import { safeText } from '../../reporters/text/safe-text.js';

/** A register as it lies on the disk, and what was read of it. */
export interface RegisterFile {
  /** As reports may call it. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly table: RegisterTable;
}

/** A register by its path. @param name as reports may call it. @throws LumoError LUMO_REGISTER_TABLE */
export const registerAt = async (path: string, name: string, kind?: RegisterKind): Promise<RegisterFile | undefined> => {
  const shown = safeText(basename(name), 60);
  const raw = await readFile(resolve(path)).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ENOENT' ? missingRegister(shown, kind) : unreadableRegister(shown);
  });
  const table = await openRegister(raw, shown, kind);
  return table && { name, bytes: raw, table };
};
