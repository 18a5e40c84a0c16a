import { dirname, resolve } from 'node:path';
import { findConfig } from '../../../config/load/find-config.js';
import { parseIsoDay } from '../../../fields/date/calendar.js';
import { DEFAULT_REGISTER, type KeyedRegister, openRegister, type RegisterOptions } from '../../../register/store/open-register.js';
import { isPostgresAddress } from '../../../register/store/postgres-driver.js';
import { safeText } from '../../../reporters/text/safe-text.js';
import { refuseOverwriting } from '../../output/output-guard.js';
import type { CommandContext } from '../../setup/command-context.js';
import { machineProcesses } from '../../setup/machine-processes.js';
import { registerAddress } from '../../setup/project-register.js';
import { todayInParis, writeText } from '../../terminal/process-io.js';
import { type RegisterWords, registerWords } from './register-words.js';
import { malformedDay } from './usage-errors.js';

/** What a command under `oppose` was told. */
export interface RegisterRequest<Options> {
  readonly around: CommandContext;
  readonly options: Options;
  /** Its argument; '' when it has none. */
  readonly file: string;
  /** ISO day of the run. */
  readonly asOf: string;
}

/** Where it works: its register open. */
export interface RegisterSession {
  readonly book: KeyedRegister;
  readonly say: RegisterWords;
  /** A line on standard output. */
  readonly print: (line: string) => Promise<void>;
  /** A line on standard error. */
  readonly warn: (line: string) => Promise<void>;
}

/** @returns the exit code */
export type RegisterWork = (desk: RegisterSession) => Promise<number>;

/** A command under `oppose`: reads what it was told, and refuses it, before any register is opened or made. */
export type RegisterCommand<Options> = (asked: RegisterRequest<Options>) => RegisterWork | Promise<RegisterWork>;

/** @throws LumoError LUMO_USAGE */
export const parseDay = (text: string, option: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(parseIsoDay(text))) throw malformedDay(option);
  return text;
};

/** The day of the run: LUMO_AS_OF, else today in Paris. */
export const dayOfRun = ({ io }: CommandContext): string => {
  const said = io.env.LUMO_AS_OF?.trim();
  return said ? parseDay(said, 'LUMO_AS_OF') : todayInParis();
};

/** Where the register and its key are: as an option says, else LUMO_REGISTER, else the configuration, else in the folder of the project. */
const registerLocation = async (
  register: string | undefined,
  { io }: CommandContext,
): Promise<Omit<RegisterOptions, 'create'> & { readonly name: string }> => {
  const here = register ?? io.env.LUMO_REGISTER?.trim();
  // Whoever names a register needs no configuration, not even one that can be read.
  const found = here ? undefined : await findConfig(io.cwd());
  const declared = found?.config.register;
  const said = here || (declared ?? DEFAULT_REGISTER);
  const folder = found && declared !== undefined ? dirname(found.path) : io.cwd();
  const database = isPostgresAddress(said);
  return {
    name: database ? 'PostgreSQL' : safeText(said),
    address: registerAddress(said, folder),
    // A database has no folder of its own: the key lies in that of the project.
    ...(database && { keyFile: resolve(folder, '.lumo/key') }),
    key: io.env.LUMO_KEY,
    processes: machineProcesses(),
  };
};

/** What a command does to a register: `makes` adds as well, also where there is none. */
export type RegisterUse = 'reads' | 'adds' | 'makes';

/**
 * Opens the register, does the work, closes it, and tells what was seen on the way.
 * @param file that the command reads besides
 */
export const withOpenRegister = async (
  work: RegisterWork,
  { register, file }: { readonly register?: string; readonly file?: string },
  around: CommandContext,
  use: RegisterUse,
): Promise<number> => {
  const { io, lang } = around;
  const create = use === 'makes';
  const { name, ...opening } = await registerLocation(register, around);
  if (use !== 'reads' && !isPostgresAddress(opening.address))
    await refuseOverwriting({ writes: [], keeps: { register: opening.address }, reads: [file || undefined] }, undefined, around);
  const say = registerWords(lang);
  const warn = (line: string): Promise<void> => writeText(io.stderr, `${line}\n`);
  const book = await openRegister({ ...opening, create });
  try {
    if (book.made) await warn(say.created(name));
    const code = await work({ book, say, warn, print: (line) => writeText(io.stdout, `${line}\n`) });
    if (book.register.tornBytes > 0) await warn(say.truncated(book.register.tornBytes));
    return code;
  } finally {
    await book.register.close();
  }
};
