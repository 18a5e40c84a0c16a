import type { Around } from '../around.js';
import { add } from './add.js';
import { asOfIn, atDesk, type OpposeCommand } from './around.js';
import { check } from './check.js';
import { exportList } from './export.js';
import { importList } from './import.js';
import { list } from './list.js';
import type { OpposeOptions } from './options.js';
import { withdraw } from './withdraw.js';

const COMMANDS: Readonly<Record<string, OpposeCommand>> = { add, import: importList, check, export: exportList, withdraw, list };
/** Those that make a register where there is none: the others would answer for an empty one. */
const MAKES: readonly string[] = ['add', 'import'];

/** `lumo-check oppose NAME …`. @returns 0, or 1 when `check` finds somebody opposed */
export const opposeCommand = async ([name = '', file = '']: readonly string[], options: OpposeOptions, around: Around): Promise<number> => {
  const work = await (COMMANDS[name] as OpposeCommand)({ options, around, file, asOf: asOfIn(around) });
  return atDesk(work, options, around, MAKES.includes(name));
};
