import { resolve } from 'node:path';
import type { ConfigInput, PresetName } from '../config/schema.js';
import { fileSource, type Source, streamSource } from '../csv/source/source.js';
import { interruptedError } from '../model/base/lumo-error.js';
import { loadRunSetup } from '../library/run-setup.js';
import type { Around } from './around.js';
import { readIdentities } from './identities.js';
import { today } from './io.js';
import { overridesOf } from './overrides.js';
import type { RunOptions } from './program.js';
import { type CliReady, withRegister } from './with-register.js';

type RuleSettings = NonNullable<ConfigInput['rules']>;

/** Rules as they are said, and what is tried over them, key by key. */
const triedOver = (said: RuleSettings = {}, tried: RuleSettings = {}): RuleSettings => {
  const long = (setting: RuleSettings[string] = {}) => (typeof setting === 'string' ? { severity: setting } : setting);
  return { ...said, ...Object.fromEntries(Object.entries(tried).map(([id, setting]) => [id, { ...long(said[id]), ...long(setting) }])) };
};

/** What `overrides` may name of an input: the name that standard input is given, if any. */
export const namedInput = (input: string, options: RunOptions): string | undefined => (input === '-' ? options.stdinFilename : input);

/**
 * Settings of a command that reads contacts, from its options, the environment and the configuration file.
 * @param input the one file that is read, for `overrides`
 * @param rules what one run tries, over everything else that is said of rules
 * @param preset where nobody names one
 */
export const readyFor = async (
  options: RunOptions,
  around: Around,
  input?: string,
  rules: ConfigInput['rules'] = {},
  preset?: PresetName,
): Promise<CliReady> => {
  const { io } = around;
  const overrides = overridesOf(options);
  const ready = await loadRunSetup({
    cwd: io.cwd(),
    preset,
    file: input === undefined ? undefined : namedInput(input, options),
    // Whoever names a file wants it, whatever is said of looking for others.
    config: options.config ?? (options.configLookup === false ? false : undefined),
    overrides: { ...overrides, rules: triedOver(overrides.rules, rules) },
    env: io.env,
    only: options.only,
    skip: options.skip,
    asOf: today(),
    approval: options.approval,
  });
  return withRegister(ready, options, around);
};

/** A file, or standard input for `-`, which stops waiting when the run is interrupted. @throws LumoError LUMO_AGE_IDENTITY */
export const openInput = async (input: string, options: RunOptions, { io, signal }: Around, hash = true): Promise<Source> => {
  const identities = await readIdentities(options.identity, io.cwd());
  if (input !== '-') return fileSource(resolve(io.cwd(), input), hash, identities);
  signal.addEventListener('abort', () => io.stdin.destroy(interruptedError()), { once: true });
  return streamSource(io.stdin as AsyncIterable<Uint8Array>, options.stdinFilename ?? 'stdin', hash, identities);
};
