import type { SharedOptions } from '../options/table/reading.js';
import type { CommandHandler } from '../setup/command-context.js';
import { addOpposition } from './add.js';
import { checkOpposition } from './check.js';
import { exportRegister } from './export/export.js';
import { importOppositions } from './import.js';
import { listOppositions } from './list.js';
import { dayOfRun, type RegisterCommand, withOpenRegister } from './session/register-session.js';
import { withdrawOpposition } from './withdraw.js';

/**
 * A command under `oppose`, as the command line calls it.
 * @param create whether it makes a register where there is none: the others would answer for an empty one
 */
const onRegister =
  <O extends SharedOptions & { readonly register?: string }>(work: RegisterCommand<O>, create = false): CommandHandler<O> =>
  async ([file = ''], options, around) =>
    withOpenRegister(await work({ options, around, file, asOf: dayOfRun(around) }), options, around, create);

export const opposeAddCommand = onRegister(addOpposition, true);
export const opposeImportCommand = onRegister(importOppositions, true);
export const opposeCheckCommand = onRegister(checkOpposition);
export const opposeExportCommand = onRegister(exportRegister);
export const opposeWithdrawCommand = onRegister(withdrawOpposition);
export const opposeListCommand = onRegister(listOppositions);
