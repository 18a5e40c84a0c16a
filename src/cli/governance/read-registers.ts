import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { refuseTooMuch } from '../../csv/source/unpack-limits.js';
import { tableBytes } from '../../csv/tables/table-bytes.js';
import { unreadableRegister } from '../../governance/registers/errors.js';
import { type RegisterTable, readRegister, registerScore } from '../../governance/registers/read-register.js';
import type { RegisterKind } from '../../model/governance/control.js';
import { safeText } from '../../reporters/text/safe-text.js';

/** A register as it lies on the disk, and what was read of it. */
export interface RegisterFile {
  /** As reports may call it. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly table: RegisterTable;
}

/** Reads a table of any kind as a register. @throws LumoError LUMO_REGISTER_TABLE, and those of workbooks */
export const registerOfBytes = async (raw: Buffer, name: string, kind?: RegisterKind): Promise<RegisterFile | undefined> => {
  const { bytes } = await tableBytes(raw, basename(name), { scoreOf: registerScore }, refuseTooMuch(basename(name), {}));
  const table = readRegister(bytes, safeText(basename(name), 60), kind);
  return table && { name, bytes: raw, table };
};

/** A register by its path. @param name as reports may call it. @throws LumoError LUMO_REGISTER_TABLE */
export const registerAt = async (path: string, name: string, kind?: RegisterKind): Promise<RegisterFile | undefined> => {
  const raw = await readFile(resolve(path)).catch(() => undefined);
  if (raw === undefined) throw unreadableRegister(safeText(basename(name), 60));
  return registerOfBytes(raw, name, kind);
};
