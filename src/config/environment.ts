import { parseConfig } from './check.js';
import type { ConfigInput } from './schema.js';

const list = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Variables that mirror settings, and how each is read. */
const VARIABLES: Readonly<Record<string, readonly [key: keyof ConfigInput, read: (value: string) => unknown]>> = {
  LUMO_PRESET: ['preset', String],
  LUMO_CHANNEL: ['channels', list],
  LUMO_AS_OF: ['asOf', String],
  LUMO_LANG: ['lang', (value) => value.slice(0, 2).toLowerCase()],
  LUMO_JOBS: ['jobs', Number],
  LUMO_FAIL_ON: ['failOn', String],
  LUMO_MAX_WARNINGS: ['maxWarnings', Number],
};

/**
 * What the environment says, read by the schema of the configuration file; undefined when it says nothing.
 * @throws LumoError LUMO_CONFIG_INVALID, which names the variable
 */
export const environmentConfig = (env: Readonly<Record<string, string | undefined>>): ConfigInput | undefined => {
  const said = Object.entries(VARIABLES).flatMap(([name, [key, read]]) => (env[name] ? [[key, read(env[name])] as const] : []));
  if (said.length === 0) return undefined;
  const nameOf = ([key]: readonly PropertyKey[]): string => Object.entries(VARIABLES).find(([, [of]]) => of === key)?.[0] ?? String(key);
  return parseConfig(Object.fromEntries(said), 'environment', nameOf);
};
