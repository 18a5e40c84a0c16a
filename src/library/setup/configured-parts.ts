import { dirname, resolve } from 'node:path';
import { type FoundConfig, findConfig, loadConfig } from '../../config/load/find-config.js';
import { refuseUntrusted } from '../../config/load/trust.js';
import { type LoadedPlugin, loadPlugins } from '../../config/plugins/load-plugins.js';
import { resolvePresets } from '../../config/presets/resolve-presets.js';
import { ADAPTERS } from '../../lists/adapters/all-adapters.js';
import type { ListAdapter } from '../../lists/definition/adapter.js';
import type { Presets } from '../../model/plugin/preset.js';
import type { AnyRule } from '../../model/rule/rule.js';

/** Where a configuration is looked for. */
export interface ConfigSearch {
  /** A configuration file by path; `false`: none is looked for. Default: the nearest `lumo.config.*` upwards. */
  readonly config?: string | false | undefined;
  /** Where to look, and what relative paths start from. */
  readonly cwd: string;
}

/** The configuration file, and all that it makes available: what is always there, then what its plugins bring. */
export interface ConfiguredParts {
  readonly found: FoundConfig | undefined;
  /** What paths in the file start from. */
  readonly folder: string;
  readonly builtIn: readonly AnyRule[];
  readonly plugins: readonly LoadedPlugin[];
  readonly rules: readonly AnyRule[];
  readonly presets: Presets;
  readonly adapters: readonly ListAdapter[];
}

/** Reads the configuration file and loads its plugins. @throws LumoError LUMO_CONFIG_…, LUMO_PLUGIN_INVALID */
export const loadConfiguredParts = async ({ config, cwd }: ConfigSearch): Promise<ConfiguredParts> => {
  const [{ default: own }, author] = await Promise.all([import('../../../rules/index.js'), import('../../author.js')]);
  const ownPresets = resolvePresets(own.presets);
  const names = [...ownPresets.keys()];
  const path = config === undefined || config === false ? undefined : resolve(cwd, config);
  const found =
    config === false ? undefined : path === undefined ? await findConfig(cwd, names) : { path, config: await loadConfig(path, names) };
  const folder = found ? dirname(found.path) : cwd;
  const plugins = await loadPlugins(
    found?.config.plugins ?? [],
    folder,
    { rules: own.rules, presets: ownPresets, adapters: ADAPTERS },
    { 'lumo-check/author': author },
    // Whoever names a configuration says yes to what it names.
    found?.above === undefined ? undefined : (file) => refuseUntrusted(file, resolve(cwd), found.path),
  );
  return {
    found,
    folder,
    builtIn: own.rules,
    plugins,
    rules: [...own.rules, ...plugins.flatMap(({ rules }) => rules)],
    presets: new Map([...ownPresets, ...plugins.flatMap(({ presets }) => [...presets])]),
    adapters: [...ADAPTERS, ...plugins.flatMap(({ adapters }) => adapters as readonly ListAdapter[])],
  };
};
