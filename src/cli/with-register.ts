import { access } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { LoadedList } from '../lists/read.js';
import { DEFAULT_REGISTER, type Opening } from '../register/book.js';
import { isPostgres } from '../register/postgres-driver.js';
import { registerLists } from '../register/screen.js';
import type { Ready } from '../settings.js';
import type { Around } from './around.js';
import { machineProcesses } from './processes.js';
import { projectFolder } from './project-key.js';
import type { RunOptions } from './run-options.js';

/** What a run of the command line has settled, and where its register is when it has one. */
export interface CliReady extends Ready {
  readonly register?: Omit<Opening, 'create'> | undefined;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where the register of this run is: as an option says, else LUMO_REGISTER, else in the folder of the project when there is one. */
const addressOf = async (ready: Ready, options: RunOptions, around: Around): Promise<string | undefined> => {
  const { io } = around;
  const said = options.register ?? io.env.LUMO_REGISTER?.trim();
  if (said) return isPostgres(said) || isAbsolute(said) ? said : resolve(io.cwd(), said);
  const own = join(projectFolder(ready, around), DEFAULT_REGISTER);
  return (await exists(own)) ? own : undefined;
};

/**
 * The lists of a run, and the register of oppositions as one more. Whoever is named in it is opposed, whatever lists are given.
 * @throws LumoError LUMO_REGISTER_… when lists are read and the register cannot be trusted whole
 */
export const withRegister = async (ready: Ready, options: RunOptions, around: Around): Promise<CliReady> => {
  const address = await addressOf(ready, options, around);
  if (address === undefined) return ready;
  const keyFile = isPostgres(address) ? { keyFile: join(projectFolder(ready, around), '.lumo/key') } : {};
  const opening = { address, ...keyFile, key: around.io.env.LUMO_KEY, processes: machineProcesses() };
  let lists: Promise<readonly LoadedList[]> | undefined;
  return {
    ...ready,
    register: opening,
    loadLists: (load) => {
      lists ??= Promise.all([ready.loadLists(load), registerLists(opening)]).then(([given, registered]) => [...given, ...registered]);
      return lists;
    },
  };
};
