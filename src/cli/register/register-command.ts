import type { OppositionOptions } from '../options/register-options.js';
import type { CommandContext } from '../setup/command-context.js';
import { addOpposition } from './add.js';
import { checkOpposition } from './check.js';
import { exportRegister } from './export/export.js';
import { importOppositions } from './import.js';
import { listOppositions } from './list.js';
import { dayOfRun, type RegisterCommand, withOpenRegister } from './session/register-session.js';
import { withdrawOpposition } from './withdraw.js';

const SUBCOMMANDS: Readonly<Record<string, RegisterCommand>> = {
  add: addOpposition,
  import: importOppositions,
  check: checkOpposition,
  export: exportRegister,
  withdraw: withdrawOpposition,
  list: listOppositions,
};
/** Those that make a register where there is none: the others would answer for an empty one. */
const CREATES_REGISTER: readonly string[] = ['add', 'import'];

/** `lumo-check oppose NAME …`. @returns 0, or 1 when `check` finds somebody opposed */
export const registerCommand = async (
  [name = '', file = '']: readonly string[],
  options: OppositionOptions,
  around: CommandContext,
): Promise<number> => {
  const work = await (SUBCOMMANDS[name] as RegisterCommand)({ options, around, file, asOf: dayOfRun(around) });
  return withOpenRegister(work, options, around, CREATES_REGISTER.includes(name));
};
