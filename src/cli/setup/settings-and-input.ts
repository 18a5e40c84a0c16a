import { resolve } from 'node:path';
import type { ConfigInput } from '../../config/schema/config-schema.js';
import type { Source } from '../../csv/ports/source.js';
import { fileSource } from '../../csv/source/file-source.js';
import { streamSource } from '../../csv/source/stream-source.js';
import { loadRunSetup, type RunSetup } from '../../library/setup/run-setup.js';
import { interruptedError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { Approval } from '../../model/governance/approval.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { configFromOptions, configPlace } from '../options/config-from-options.js';
import type { ReadingOptions } from '../options/table/reading.js';
import type { SettingOptions } from '../options/table/setting-options.js';
import { todayInParis, writeText } from '../terminal/process-io.js';
import { readAgeIdentities, readUnpacking } from './age-identities.js';
import type { CommandContext } from './command-context.js';
import { type CommandSetup, withRegister } from './project-register.js';

const unusedConfigText = (path: string): Text => {
  const name = safeText(path);
  return {
    en: `${name} lies above this project and is not used: --config ${name} uses it.`,
    fr: `${name} se trouve au-dessus de ce projet et n’est pas utilisé : --config ${name} l’utilise.`,
  };
};

type RuleSettings = NonNullable<ConfigInput['rules']>;

/** Rules as they are said, and what is tried over them, key by key. */
const mergeTrialRules = (said: RuleSettings = {}, tried: RuleSettings = {}): RuleSettings => {
  const long = (setting: RuleSettings[string] = {}) => (typeof setting === 'string' ? { severity: setting } : setting);
  return { ...said, ...Object.fromEntries(Object.entries(tried).map(([id, setting]) => [id, { ...long(said[id]), ...long(setting) }])) };
};

/** What `overrides` may name of an input: the name that standard input is given, if any. */
export const inputName = (input: string, options: Pick<ReadingOptions, 'stdinFilename'>): string | undefined =>
  input === '-' ? options.stdinFilename : input;

type CommandSettings = SettingOptions & Pick<ReadingOptions, 'identity'> & { readonly approval?: Approval };

/** What settings come to, without a word of them: for whoever decides by them how the command is set up. As `setUpCommand`. */
export const readSettings = async (
  options: CommandSettings,
  { io, fromVariables = new Set() }: CommandContext,
  input?: string,
  rules: ConfigInput['rules'] = {},
  preset?: string,
): Promise<RunSetup> => {
  const of = (variables: boolean): SettingOptions =>
    Object.fromEntries(Object.entries(options).filter(([name]) => fromVariables.has(name) === variables));
  const overrides = configFromOptions(of(false));
  return loadRunSetup({
    cwd: io.cwd(),
    preset,
    file: input === undefined ? undefined : inputName(input, options),
    config: configPlace(options),
    overrides: { ...overrides, rules: mergeTrialRules(overrides.rules, rules) },
    ...(fromVariables.size > 0 && { variables: configFromOptions(of(true)) }),
    env: io.env,
    only: options.only,
    skip: options.skip,
    fromVariables,
    asOf: todayInParis(),
    approval: options.approval,
    identities: await readAgeIdentities(options.identity, io.cwd()),
  });
};

/**
 * Settings of a command that reads contacts, from its options, the environment and the configuration file.
 * @param input the one file that is read, for `overrides`
 * @param rules what one run tries, over everything else that is said of rules
 * @param preset where nobody names one
 */
export const setUpCommand = async (
  options: CommandSettings,
  around: CommandContext,
  input?: string,
  rules: ConfigInput['rules'] = {},
  preset?: string,
): Promise<CommandSetup> => {
  const ready = await readSettings(options, around, input, rules, preset);
  if (ready.unusedConfig !== undefined) await writeText(around.io.stderr, `${unusedConfigText(ready.unusedConfig)[around.lang]}\n`);
  return withRegister(ready, options, around);
};

/**
 * A file, or standard input for `-`, which stops waiting when the run is interrupted.
 * @param readers that plugins bring, for formats of their own
 * @throws LumoError LUMO_AGE_IDENTITY
 */
export const openInput = async (
  input: string,
  options: Pick<ReadingOptions, 'identity' | 'maxUnpacked' | 'stdinFilename'>,
  { io, signal }: CommandContext,
  hash = true,
  readers: RunSetup['readers'] = [],
): Promise<Source> => {
  const unpacking = { ...(await readUnpacking(options, io.cwd())), readers };
  if (input !== '-') return fileSource(resolve(io.cwd(), input), hash, unpacking, signal);
  signal.addEventListener('abort', () => io.stdin.destroy(interruptedError()), { once: true });
  return streamSource(io.stdin as AsyncIterable<Uint8Array>, options.stdinFilename ?? 'stdin', hash, unpacking);
};
