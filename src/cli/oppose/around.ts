import { dirname, resolve } from 'node:path';
import { findConfig } from '../../config/load.js';
import { parseIsoDay } from '../../fields/date/calendar.js';
import { type KeyedRegister, DEFAULT_REGISTER, type RegisterOptions, openRegister } from '../../register/store/open-register.js';
import { isPostgresAddress } from '../../register/store/postgres-driver.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { Around } from '../around.js';
import { put, today } from '../io.js';
import { machineProcesses } from '../processes.js';
import { addressOf } from '../with-register.js';
import type { OpposeOptions } from './options.js';
import { badDay } from './refuse.js';
import { type Say, sayFor } from './words.js';

/** What a command under `oppose` was told. */
export interface Asked {
  readonly around: Around;
  readonly options: OpposeOptions;
  /** Its argument; '' when it has none. */
  readonly file: string;
  /** ISO day of the run. */
  readonly asOf: string;
}

/** Where it works: its register open. */
export interface Desk {
  readonly book: KeyedRegister;
  readonly say: Say;
  /** A line on standard output. */
  readonly tell: (line: string) => Promise<void>;
  /** A line on standard error. */
  readonly warn: (line: string) => Promise<void>;
}

/** @returns the exit code */
export type Work = (desk: Desk) => Promise<number>;

/** A command under `oppose`: reads what it was told, and refuses it, before any register is opened or made. */
export type OpposeCommand = (asked: Asked) => Work | Promise<Work>;

/** @throws LumoError LUMO_USAGE */
export const dayIn = (text: string, option: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(parseIsoDay(text))) throw badDay(option);
  return text;
};

/** The day of the run: LUMO_AS_OF, else today in Paris. */
export const asOfIn = ({ io }: Around): string => {
  const said = io.env.LUMO_AS_OF?.trim();
  return said ? dayIn(said, 'LUMO_AS_OF') : today();
};

/** Where the register and its key are: as an option says, else LUMO_REGISTER, else the configuration, else in the folder of the project. */
const openingOf = async (register: string | undefined, { io }: Around): Promise<Omit<RegisterOptions, 'create'> & { readonly name: string }> => {
  const here = register ?? io.env.LUMO_REGISTER?.trim();
  // Whoever names a register needs no configuration, not even one that can be read.
  const found = here ? undefined : await findConfig(io.cwd());
  const declared = found?.config.register;
  const said = here || (declared ?? DEFAULT_REGISTER);
  const folder = found && declared !== undefined ? dirname(found.path) : io.cwd();
  const database = isPostgresAddress(said);
  return {
    name: database ? 'PostgreSQL' : safeText(said),
    address: addressOf(said, folder),
    // A database has no folder of its own: the key lies in that of the project.
    ...(database && { keyFile: resolve(folder, '.lumo/key') }),
    key: io.env.LUMO_KEY,
    processes: machineProcesses(),
  };
};

/**
 * Opens the register, does the work, closes it, and tells what was seen on the way.
 * @param create whether a register that is not there is made
 */
export const atDesk = async (work: Work, { register }: OpposeOptions, around: Around, create: boolean): Promise<number> => {
  const { io, lang } = around;
  const { name, ...opening } = await openingOf(register, around);
  const say = sayFor(lang);
  const warn = (line: string): Promise<void> => put(io.stderr, `${line}\n`);
  const book = await openRegister({ ...opening, create });
  try {
    if (book.made) await warn(say.made(name));
    const code = await work({ book, say, warn, tell: (line) => put(io.stdout, `${line}\n`) });
    if (book.register.tornBytes > 0) await warn(say.torn(book.register.tornBytes));
    return code;
  } finally {
    await book.register.close();
  }
};
