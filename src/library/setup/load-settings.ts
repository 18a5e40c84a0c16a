import { basename } from 'node:path';
import { resolveSettings } from '../../config/resolve/resolve-settings.js';
import type { ConfigLayer, Settings } from '../../config/resolve/settings.js';
import type { ConfigInput } from '../../config/schema/config-schema.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { type ConfigSearch, type ConfiguredParts, loadConfiguredParts } from './configured-parts.js';

/** What a caller may say of settings, besides the configuration file. */
export interface SettingsChoice extends ConfigSearch {
  /** Settings that go before those of the file. Paths in them start from `cwd`. */
  readonly overrides?: ConfigInput | undefined;
  /** Settings of the environment that go before those that `env` gives. Paths in them start from `cwd`. */
  readonly variables?: ConfigInput | undefined;
  /** Variables `LUMO_*`. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
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
  /** The same with more layers. */
  readonly settingsWith: (more: readonly ConfigLayer[]) => Settings;
}

/** Reads the configuration, loads what it names, and decides. @throws LumoError LUMO_CONFIG_…, LUMO_PLUGIN_…, LUMO_UNKNOWN_RULE */
export const loadSettings = async (choice: SettingsChoice): Promise<LoadedSettings> => {
  const parts = await loadConfiguredParts(choice);
  const { found, presets } = parts;
  const rules = [...parts.rules, ...(choice.rules ?? [])];
  const layers: ConfigLayer[] = [
    ...(found ? [{ origin: 'file' as const, config: found.config, name: basename(found.path) }] : []),
    ...(choice.variables ? [{ origin: 'environment' as const, config: choice.variables }] : []),
    ...(choice.overrides ? [{ origin: 'command line' as const, config: choice.overrides }] : []),
  ];
  const settingsWith = (more: readonly ConfigLayer[]): Settings => resolveSettings([...layers, ...more], { rules, presets }, choice);
  return { parts, rules, settings: settingsWith([]), settingsWith };
};
