import type { CommandHandler } from '../setup/command-context.js';
import { addOpposition } from './add.js';
import { checkOpposition } from './check.js';
import { exportRegister } from './export/export.js';
import { importOppositions } from './import.js';
import { listOppositions } from './list.js';
import { parseCountry } from './session/identity-options.js';
import {
  loadRegisterSettings,
  type RegisterCommand,
  type RegisterOptionValues,
  type RegisterUse,
  withOpenRegister,
} from './session/register-session.js';
import { withdrawOpposition } from './withdraw.js';

/**
 * A command under `oppose`, as the command line calls it.
 * @param use whether it adds to the register, and makes one where there is none: the others would answer for an empty one
 */
const onRegister =
  <O extends RegisterOptionValues & { readonly country?: string; readonly dateOrder?: string; readonly beginAnew?: boolean }>(
    work: RegisterCommand<O>,
    use: RegisterUse = 'reads',
  ): CommandHandler<O> =>
  async ([file = ''], options, outside) => {
    const settled = await loadRegisterSettings(options, outside);
    const { settings, asOf } = settled;
    const { dateOrder } = settings;
    const around = { ...outside, lang: settings.lang ?? outside.lang };
    const country = parseCountry(options.country ?? settings.country);
    const { origins } = settings;
    // A preset that nobody named has a country of its own.
    const named = origins.country === 'preset' ? origins.preset : origins.country;
    const isAssumed = options.country === undefined && named === 'default';
    const asked = { options, around, file, asOf, country, isAssumed, dateOrder };
    return withOpenRegister(await work(asked), { ...options, file }, settled, around, use);
  };

export const opposeAddCommand = onRegister(addOpposition, 'makes');
export const opposeImportCommand = onRegister(importOppositions, 'makes');
export const opposeCheckCommand = onRegister(checkOpposition);
export const opposeExportCommand = onRegister(exportRegister);
export const opposeWithdrawCommand = onRegister(withdrawOpposition, 'adds');
export const opposeListCommand = onRegister(listOppositions);
