import { z } from 'zod';
import type { Text } from '../../model/base/text.js';
import { type ConfigInput, configSchemaWith, type PresetSchema } from '../schema/config-schema.js';
import { configPath, invalidConfig, parseWithSchema } from './config-problems.js';
import { notAllowedText } from './issue-words.js';

/** A preset that is known, or that a plugin may bring: such a name has a slash, and is checked when plugins are loaded. */
const presetSchema = (names: readonly string[] | undefined): PresetSchema =>
  z.any().superRefine((value, ctx) => {
    if (typeof value === 'string' && (names === undefined || names.includes(value) || value.includes('/'))) return;
    ctx.addIssue({ code: 'custom', params: { text: notAllowedText(value, names ?? []) } });
  });

/** Schemas by the names of presets that they know: to put one together costs more than to read a configuration with it. */
const MOST_SCHEMAS = 16;
const schemas = new Map<string | undefined, ReturnType<typeof configSchemaWith>>();

const schemaFor = (presets: readonly string[] | undefined): ReturnType<typeof configSchemaWith> => {
  const key = presets?.join('\n');
  const schema = schemas.get(key) ?? configSchemaWith(presetSchema(presets));
  // A process that lives long may meet many sets of plugins.
  if (schemas.size >= MOST_SCHEMAS && !schemas.has(key)) schemas.clear();
  schemas.set(key, schema);
  return schema;
};

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && Reflect.ownKeys(value).length === 0;

/**
 * Reads an unknown value as a configuration. Rule ids and the options of rules are checked later, by `settle`, which knows the rules.
 * @param from what holds it, as errors call it: the name of a file, `The environment`…
 * @param nameOf how errors call a path there (a flag, a variable); `lists[0].file` by default
 * @param presets the presets that are loaded; without them any name passes
 * @throws LumoError LUMO_CONFIG_INVALID with every problem, each with its path, in both languages
 */
export const parseConfig = (
  value: unknown,
  from: string | Text,
  nameOf: (path: readonly PropertyKey[]) => string = configPath,
  presets?: readonly string[],
): ConfigInput => {
  // Nobody said anything, as in most environments: every key is optional.
  if (isEmpty(value)) return {};
  const reading = parseWithSchema(schemaFor(presets), value);
  if (reading.ok) return reading.value;
  throw invalidConfig(typeof from === 'string' ? { en: from, fr: from } : from, reading.problems, nameOf);
};
