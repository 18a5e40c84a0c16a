import { LANG_TAG } from '../schema/schema-parts.js';
import { SETTINGS, type Setting, type VariableForm } from '../schema/settings-data.js';
import { parseConfig } from '../validation/parse-config.js';
import { type ConfigLayer, ORIGIN_NAMES } from './settings.js';

/** How the variables of each form are read. What does not fit its form stays a text, so that the schema says what was expected. */
const READERS: Readonly<Record<VariableForm, (value: string) => unknown>> = {
  text: (value) => value.trim(),
  number: (value) => (/^\s*\d+\s*$/.test(value) ? Number(value) : value.trim()),
  words: (value) =>
    value
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  boolean(value) {
    const word = value.trim().toLowerCase();
    return /^(?:true|1|yes)$/.test(word) ? true : /^(?:false|0|no)$/.test(word) ? false : word;
  },
  // `fr_FR.UTF-8` is how systems write a language.
  language(value) {
    const tag = value.trim();
    return LANG_TAG.test(tag) ? tag : tag.replace(/[_.-].*/s, '').toLowerCase();
  },
};

const settings: readonly (readonly [string, Setting])[] = Object.entries(SETTINGS);
/** The variables that stand for keys of a configuration, and how each is written. */
export const ENVIRONMENT_VARIABLES = settings.flatMap(([key, { env }]) => (env ? [{ key, ...env }] : []));

/**
 * The settings that an environment gives. A variable that is empty says nothing; one that we do not know is not ours.
 * @param presets the presets that are loaded; without them any name passes
 * @throws LumoError LUMO_CONFIG_INVALID, with the name of the variable
 */
export const environmentLayer = (env: Readonly<Record<string, string | undefined>>, presets?: readonly string[]): ConfigLayer => {
  const names = new Map<string, string>();
  const raw: Record<string, unknown> = {};
  for (const { key, name, form } of ENVIRONMENT_VARIABLES) {
    const value = env[name];
    if (value === undefined || value.trim() === '') continue;
    names.set(key, name);
    const [group = '', inner] = key.split('.');
    const read = READERS[form](value);
    raw[group] = inner === undefined ? read : { ...(raw[group] as Record<string, unknown> | undefined), [inner]: read };
  }
  const config = parseConfig(
    raw,
    ORIGIN_NAMES.environment,
    (path) => names.get(path.join('.')) ?? names.get(String(path[0])) ?? '',
    presets,
  );
  return { origin: 'environment', config };
};
