import { basename } from 'node:path';
import { resolveSettings } from '../../config/resolve/resolve-settings.js';
import type { ConfigLayer, Settings } from '../../config/resolve/settings.js';
import type { ConfigInput } from '../../config/schema/config-schema.js';
import { FIELDS } from '../../model/contact/field.js';
import { type Translation, translationOf } from '../../model/plugin/language.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { type ConfigSearch, type ConfiguredParts, loadConfiguredParts } from './configured-parts.js';

/** What a caller may say of settings, besides the configuration file. */
export interface SettingsChoice extends ConfigSearch {
  /** Settings of the environment that go before those that `env` gives. Paths in them start from `cwd`. */
  readonly variables?: ConfigInput | undefined;
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  /** Which of `only` and `skip` a variable says: reports name who switched a rule off. */
  readonly fromVariables?: ReadonlySet<string> | undefined;
  /** The preset where nobody names one; fr-b2b by default. */
  readonly preset?: string | undefined;
  /** Rules of the caller's own program: with them everything runs in one thread, since functions do not cross threads. */
  readonly rules?: readonly AnyRule[] | undefined;
}

/** What was decided, and from what. */
export interface LoadedSettings {
  readonly parts: ConfiguredParts;
  /** Those of the configuration and those of the caller. */
  readonly rules: readonly AnyRule[];
  readonly settings: Settings;
  /** The language of a plugin, where it is the one that is asked for. */
  readonly translation?: Translation;
  /** The same with more layers. */
  readonly settingsWith: (more: readonly ConfigLayer[]) => Settings;
}

/** Reads the configuration, loads what it names, and decides. @throws LumoError LUMO_CONFIG_…, LUMO_PLUGIN_…, LUMO_UNKNOWN_RULE */
export const loadSettings = async (choice: SettingsChoice): Promise<LoadedSettings> => {
  const parts = await loadConfiguredParts(choice);
  const { presets, languages, files, said } = parts;
  const rules = [...parts.rules, ...(choice.rules ?? [])];
  const layers: ConfigLayer[] = [
    ...files.map(({ path, config }) => ({ origin: 'file' as const, config, ...(path !== undefined && { name: basename(path) }) })),
    ...(choice.variables ? [{ origin: 'environment' as const, config: choice.variables }] : []),
    ...said.map(({ config }) => ({ origin: 'command line' as const, config })),
  ];
  const settingsWith = (more: readonly ConfigLayer[]): Settings =>
    resolveSettings([...layers, ...more], { rules, presets, languages }, choice);
  const settings = settingsWith([]);
  const language = languages.find(({ tag }) => tag === settings.translation);
  return { parts, rules, settings, settingsWith, ...(language && { translation: translationOf(language, rules, FIELDS) }) };
};
