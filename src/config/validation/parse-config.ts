import { z } from 'zod';
import { lazy } from '../../model/base/lazy.js';
import type { Text } from '../../model/base/text.js';
import { type ConfigInput, configSchemaWith } from '../schema/config-schema.js';
import { type ConfigProblem, configPath, invalidConfig, parseWithSchema } from './config-problems.js';
import { notAllowedText } from './issue-words.js';

/** Compiled once for the layers of a run, and their presets looked at beside it: a schema that knows the presets would be another for each. */
const schema = lazy(() => configSchemaWith(z.any()));

/** Presets that are not known; one that a plugin may bring has a slash, and is checked when plugins are loaded. */
const presetProblems = (value: unknown, names: readonly string[] | undefined): readonly ConfigProblem[] => {
  const { preset, overrides } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const inside = Array.isArray(overrides) ? overrides.map((one: unknown) => (one as { preset?: unknown } | null | undefined)?.preset) : [];
  const said: readonly (readonly [path: readonly PropertyKey[], preset: unknown])[] = [
    [['preset'], preset],
    ...inside.map((one, i) => [['overrides', i, 'preset'], one] as const),
  ];
  const isKnown = (one: unknown): boolean => typeof one === 'string' && (names === undefined || names.includes(one) || one.includes('/'));
  return said
    .filter(([, one]) => one !== undefined && !isKnown(one))
    .map(([path, one]) => ({ path, text: notAllowedText(one, names ?? []) }));
};

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
  const reading = parseWithSchema(schema(), value);
  const problems = [...presetProblems(value, presets), ...(reading.ok ? [] : reading.problems)];
  if (reading.ok && problems.length === 0) return reading.value;
  throw invalidConfig(typeof from === 'string' ? { en: from, fr: from } : from, problems, nameOf);
};
