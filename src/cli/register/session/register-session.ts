import { join } from 'node:path';
import type { Settings } from '../../../config/resolve/settings.js';
import { parseIsoDay } from '../../../fields/date/calendar.js';
import { loadSettings } from '../../../library/setup/load-settings.js';
import { DEFAULT_REGISTER, type KeyedRegister, openRegister, type RegisterOptions } from '../../../register/store/open-register.js';
import { isPostgresAddress } from '../../../register/store/postgres-driver.js';
import { safeText } from '../../../reporters/text/safe-text.js';
import { configFromOptions, configPlace } from '../../options/config-from-options.js';
import type { OpposeListOptions } from '../../options/table/register.js';
import { refuseOverwriting } from '../../output/output-guard.js';
import type { CommandContext } from '../../setup/command-context.js';
import { machineProcesses } from '../../setup/machine-processes.js';
import { namedRegister, registerAddress } from '../../setup/project-register.js';
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
  /** Country of numbers that name none. */
  readonly country: string;
  /** Whether nobody named that country. */
  readonly isAssumed: boolean;
  /** How dates are read that do not tell it, where somebody says so. */
  readonly dateOrder: Settings['dateOrder'];
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

/** The settings of a command under `oppose`, and the folder that the configuration speaks from. */
export interface RegisterSettings {
  readonly settings: Settings;
  readonly folder: string;
  readonly asOf: string;
}

/** What is said of where a configuration is, and of the register. */
export type RegisterOptionValues = Pick<OpposeListOptions, 'config' | 'configLookup' | 'lang' | 'register'>;

/** The settings, as every command has them. No list is opened: an opposition is recorded whatever becomes of lists. @throws LumoError LUMO_CONFIG_… */
export const loadRegisterSettings = async (
  { lang, dateOrder, ...options }: RegisterOptionValues & { readonly dateOrder?: string },
  { io }: CommandContext,
): Promise<RegisterSettings> => {
  const { parts, settings } = await loadSettings({
    cwd: io.cwd(),
    config: configPlace(options),
    overrides: configFromOptions({ ...(lang !== undefined && { lang }), ...(dateOrder !== undefined && { dateOrder }) }),
    env: io.env,
  });
  return { settings, folder: parts.folder, asOf: settings.asOf ?? todayInParis() };
};

/** Where the register and its key are: as an option says, else its variable, else the configuration, else in the current folder. */
const registerLocation = (
  { register }: RegisterOptionValues,
  { settings, folder }: RegisterSettings,
  around: CommandContext,
): Omit<RegisterOptions, 'create'> & { readonly name: string } => {
  const { io } = around;
  const { said, from } = namedRegister(register, settings.register, folder, around) ?? { said: DEFAULT_REGISTER, from: io.cwd() };
  const database = isPostgresAddress(said);
  return {
    name: database ? 'PostgreSQL' : safeText(said),
    address: registerAddress(said, from),
    // A database has no folder of its own: the key lies in that of the project.
    ...(database && { keyFile: join(folder, '.lumo/key') }),
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
  options: RegisterOptionValues & { readonly file?: string; readonly beginAnew?: boolean },
  settled: RegisterSettings,
  around: CommandContext,
  use: RegisterUse,
): Promise<number> => {
  const { io, lang } = around;
  const create = use === 'makes';
  const { name, ...opening } = registerLocation(options, settled, around);
  if (use !== 'reads' && !isPostgresAddress(opening.address))
    await refuseOverwriting({ writes: [], keeps: { register: opening.address }, reads: [options.file || undefined] }, undefined, around);
  const say = registerWords(lang);
  const warn = (line: string): Promise<void> => writeText(io.stderr, `${line}\n`);
  const book = await openRegister({ ...opening, create, beginsAnew: options.beginAnew });
  try {
    if (book.made) await warn(say.created(name));
    const code = await work({ book, say, warn, print: (line) => writeText(io.stdout, `${line}\n`) });
    if (book.register.tornBytes > 0) await warn(say.truncated(book.register.tornBytes));
    return code;
  } finally {
    await book.register.close();
  }
};
