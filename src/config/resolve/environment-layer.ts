import type { ConfigInput } from '../schema/config-schema.js';
import { parseConfig } from '../validation/parse-config.js';
import { type ConfigLayer, ORIGIN_NAMES } from './settings.js';

const readText = (value: string): unknown => value.trim();
/** What is no number stays a text, so that the schema says what was expected. */
const readNumber = (value: string): unknown => (/^\s*\d+\s*$/.test(value) ? Number(value) : value.trim());
const readWords = (value: string): unknown =>
  value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
/** `fr_FR.UTF-8` is how systems write a language. */
const readLanguage = (value: string): unknown =>
  value
    .trim()
    .replace(/[_.-].*$/, '')
    .toLowerCase();

/** What is neither stays a text, so that the schema says what was expected. */
const readFlag = (value: string): unknown => {
  const said = value.trim().toLowerCase();
  return /^(?:true|1|yes)$/.test(said) ? true : /^(?:false|0|no)$/.test(said) ? false : said;
};

/** The variables that stand for settings, and how each is written. */
export const ENVIRONMENT_VARIABLES = {
  LUMO_PRESET: { key: 'preset', read: readText },
  LUMO_CHANNEL: { key: 'channels', read: readWords },
  LUMO_AS_OF: { key: 'asOf', read: readText },
  LUMO_LANG: { key: 'lang', read: readLanguage },
  LUMO_JOBS: { key: 'jobs', read: readNumber },
  LUMO_FAIL_ON: { key: 'failOn', read: readText },
  LUMO_CI: { key: 'ci', read: readFlag },
  LUMO_MAX_WARNINGS: { key: 'maxWarnings', read: readNumber },
  LUMO_EVIDENCE: { key: 'evidence', read: readText },
} as const satisfies Record<string, { readonly key: keyof ConfigInput; readonly read: (value: string) => unknown }>;

/**
 * The settings that an environment gives. A variable that is empty says nothing; one that we do not know is not ours.
 * @throws LumoError LUMO_CONFIG_INVALID, with the name of the variable
 */
export const environmentLayer = (env: Readonly<Record<string, string | undefined>>): ConfigLayer => {
  const names = new Map<PropertyKey, string>();
  const raw: Record<string, unknown> = {};
  for (const [name, { key, read }] of Object.entries(ENVIRONMENT_VARIABLES)) {
    const value = env[name];
    if (value === undefined || value.trim() === '') continue;
    names.set(key, name);
    raw[key] = read(value);
  }
  const config = parseConfig(raw, ORIGIN_NAMES.environment, ([key]) => names.get(key ?? '') ?? '');
  return { origin: 'environment', config };
};
