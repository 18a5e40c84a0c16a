import { refuseTooMuch } from '../../csv/source/unpack-limits.js';
import { tableBytes } from '../../csv/tables/table-bytes.js';
import type { RegisterKind } from '../../model/governance/control.js';
import { type RegisterTable, readRegister, registerScore } from './read-register.js';

/**
 * Reads a table of any kind as a register; of a workbook the sheet that is one.
 * @param name as errors may call it
 * @param kind where somebody says what it is
 * @returns undefined where nothing tells what it is a register of
 * @throws LumoError LUMO_REGISTER_TABLE, and those of workbooks
 */
export const openRegister = async (raw: Buffer, name: string, kind?: RegisterKind): Promise<RegisterTable | undefined> => {
  const { bytes } = await tableBytes(raw, name, { scoreOf: registerScore }, refuseTooMuch(name, {}));
  return readRegister(bytes, name, kind);
};
