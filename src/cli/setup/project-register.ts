import { join, resolve } from 'node:path';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { loadRegisterLists } from '../../register/exchange/screening-list.js';
import { DEFAULT_REGISTER, type RegisterOptions } from '../../register/store/open-register.js';
import { isPostgresAddress } from '../../register/store/postgres-driver.js';
import { lostRegister } from '../../register/store/register-errors.js';
import { isRegisterGone, registerExists } from '../../register/store/register-place.js';
import { valueOrVariable } from '../options/option-variable.js';
import { READING, type ReadingOptions } from '../options/table/reading.js';
import type { CommandContext } from './command-context.js';
import { machineProcesses } from './machine-processes.js';
import { projectFolder } from './project-key.js';

/** What a run of the command line has settled, and where its register is when it has one. */
export interface CommandSetup extends RunSetup {
  readonly register?: Omit<RegisterOptions, 'create'> | undefined;
  /** Every register of the run, that one first. */
  readonly registers?: readonly Omit<RegisterOptions, 'create'>[];
  /** Paths of the exemptions and the baseline that were read. */
  readonly exemptionsPath?: string;
  readonly baselinePath?: string;
}

/** Where a register is that is named from a folder. */
export const registerAddress = (said: string, folder: string): string => (isPostgresAddress(said) ? said : resolve(folder, said));

/** The register that somebody names, and from where: an option, else its variable, else the configuration. */
export const namedRegister = (
  given: string | undefined,
  declared: string | undefined,
  folder: string,
  { io }: CommandContext,
): { readonly said: string; readonly from: string } | undefined => {
  const here = valueOrVariable(READING.register, given, io.env);
  if (here !== undefined) return { said: here, from: io.cwd() };
  return declared === undefined ? undefined : { said: declared, from: folder };
};

/**
 * Where the registers of this run are: as an option says, else LUMO_REGISTER, else the configuration, else those that there are, in the
 * folder of the project and in the current one: `oppose` works in the current one, and nobody who objected there may be forgotten here.
 * @throws LumoError LUMO_REGISTER_FAILED where one may be and cannot be seen, LUMO_REGISTER_LOST where one was
 */
const registerAddresses = async (
  ready: RunSetup,
  options: Pick<ReadingOptions, 'register'>,
  around: CommandContext,
): Promise<readonly string[]> => {
  const named = namedRegister(options.register, ready.settings.register, projectFolder(ready, around), around);
  if (named) return [registerAddress(named.said, named.from)];
  const { io } = around;
  const places = new Set([projectFolder(ready, around), io.cwd()].map((folder) => resolve(folder, DEFAULT_REGISTER)));
  const there = await Promise.all([...places].map(async (place) => ((await registerExists(place)) ? [place] : [])));
  const hasKey = (io.env.LUMO_KEY ?? '').trim() !== '';
  // Beside another one as well: who objected in the one that has gone is not in this one.
  for (const place of places) if (await isRegisterGone(place, hasKey)) throw lostRegister(DEFAULT_REGISTER);
  return there.flat();
};

/**
 * The lists of a run, and the register of oppositions as one more. Whoever is named in it is opposed, whatever lists are given.
 * @throws LumoError LUMO_REGISTER_… when lists are read and the register cannot be trusted whole
 */
export const withRegister = async (
  ready: RunSetup,
  options: Pick<ReadingOptions, 'register'>,
  around: CommandContext,
): Promise<CommandSetup> => {
  const there = await registerAddresses(ready, options, around);
  const openings = there.map((address) => ({
    address,
    ...(isPostgresAddress(address) && { keyFile: join(projectFolder(ready, around), '.lumo/key') }),
    key: around.io.env.LUMO_KEY,
    processes: machineProcesses(),
  }));
  const [register] = openings;
  if (register === undefined) return ready;
  let lists: Promise<readonly LoadedList[]> | undefined;
  return {
    ...ready,
    register,
    registers: openings,
    loadLists: (load) => {
      lists ??= Promise.all([ready.loadLists(load), ...openings.map((opening) => loadRegisterLists(opening))]).then((all) => all.flat());
      return lists;
    },
  };
};
