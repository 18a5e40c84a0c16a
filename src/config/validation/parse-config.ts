import type { Text } from '../../model/base/text.js';
import { type ConfigInput, configSchema } from '../schema/config-schema.js';
import { configPath, invalidConfig, parseWithSchema } from './config-problems.js';

/**
 * Reads an unknown value as a configuration. Rule ids and the options of rules are checked later, by `settle`, which knows the rules.
 * @param from what holds it, as errors call it: the name of a file, `The environment`…
 * @param nameOf how errors call a path there (a flag, a variable); `lists[0].file` by default
 * @throws LumoError LUMO_CONFIG_INVALID with every problem, each with its path, in both languages
 */
export const parseConfig = (
  value: unknown,
  from: string | Text,
  nameOf: (path: readonly PropertyKey[]) => string = configPath,
): ConfigInput => {
  const reading = parseWithSchema(configSchema, value);
  if (reading.ok) return reading.value;
  throw invalidConfig(typeof from === 'string' ? { en: from, fr: from } : from, reading.problems, nameOf);
};
