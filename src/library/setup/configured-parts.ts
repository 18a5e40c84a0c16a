import { basename, dirname, resolve } from 'node:path';
import { type ConfigPart, extendedConfigs } from '../../config/load/extended-config.js';
import { type FoundConfig, findConfig, loadConfig } from '../../config/load/find-config.js';
import { refuseUntrusted, trustedFolders } from '../../config/load/trust.js';
import { type LoadedPlugin, loadPlugins } from '../../config/plugins/load-plugins.js';
import { resolvePresets } from '../../config/presets/resolve-presets.js';
import { ORIGIN_NAMES } from '../../config/resolve/settings.js';
import type { ConfigInput } from '../../config/schema/config-schema.js';
import { fieldOfHeader } from '../../fields/columns/headers/added-headers.js';
import { ADAPTERS } from '../../lists/adapters/all-adapters.js';
import type { ListAdapter } from '../../lists/definition/adapter.js';
import type { ContactReader } from '../../model/plugin/contact-reader.js';
import type { HeaderWords } from '../../model/plugin/header-words.js';
import type { PluginLanguage } from '../../model/plugin/language.js';
import type { Presets } from '../../model/plugin/preset.js';
import type { NamedReporter } from '../../model/plugin/reporter.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { ENGLISH_SENTENCES } from '../../words/index.js';

/** Where a configuration is looked for. */
export interface ConfigSearch {
  /** A configuration file by path; `false`: none is looked for. Default: the nearest `lumo.config.*` upwards. */
  readonly config?: string | false | undefined;
  /** Where to look, and what relative paths start from. */
  readonly cwd: string;
  /** Settings of a program or of a command line, which may name plugins and extend as a file does. Paths in them start from `cwd`. */
  readonly overrides?: ConfigInput | undefined;
  /** Variables `LUMO_*`, of which one names the folders whose configurations may run. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The configuration file, and all that it makes available: what is always there, then what its plugins bring. */
export interface ConfiguredParts {
  readonly found: FoundConfig | undefined;
  /** The file and all that it extends, weakest first. */
  readonly files: readonly ConfigPart[];
  /** The same of settings that no file says. */
  readonly said: readonly ConfigPart[];
  /** What paths in the file start from. */
  readonly folder: string;
  readonly builtIn: readonly AnyRule[];
  readonly plugins: readonly LoadedPlugin[];
  readonly rules: readonly AnyRule[];
  readonly presets: Presets;
  readonly adapters: readonly ListAdapter[];
  readonly reporters: ReadonlyMap<string, NamedReporter>;
  readonly readers: readonly ContactReader[];
  readonly headers: readonly HeaderWords[];
  readonly languages: readonly PluginLanguage[];
}

/** What is always there. Loaded when it is asked for. */
const builtInParts = async () => {
  const { default: own } = await import('../../../rules/index.js');
  return { rules: own.rules, presets: resolvePresets(own.presets), adapters: ADAPTERS };
};

/** Reads the configuration file with all that it extends, and loads its plugins. @throws LumoError LUMO_CONFIG_…, LUMO_PLUGIN_INVALID */
export const loadConfiguredParts = async ({ config, cwd, overrides = {}, env }: ConfigSearch): Promise<ConfiguredParts> => {
  const builtIn = await builtInParts();
  const names = [...builtIn.presets.keys()];
  const path = config === undefined || config === false ? undefined : resolve(cwd, config);
  const trusted = trustedFolders(env);
  const found =
    config === false
      ? undefined
      : path === undefined
        ? await findConfig(cwd, trusted, names)
        : { path, config: await loadConfig(path, names) };
  const folder = found ? dirname(found.path) : cwd;
  // Whoever names a configuration says yes to what it names.
  const refuse =
    found?.above === undefined ? async () => {} : (file: string) => refuseUntrusted(file, { start: resolve(cwd), trusted }, found.path);
  const nameOf = (one: string) => ({ en: basename(one), fr: basename(one) });
  const files = found
    ? await extendedConfigs({ path: found.path, folder, name: nameOf(found.path), config: found.config }, { presets: names, refuse })
    : [];
  const said = await extendedConfigs(
    { folder: resolve(cwd), name: ORIGIN_NAMES['command line'], config: overrides },
    { presets: names, refuse: async () => {} },
  );
  const specs = (parts: readonly ConfigPart[]) =>
    parts.flatMap((part) => (part.config.plugins ?? []).map((spec) => ({ spec, folder: part.folder })));
  const plugins = await loadPlugins(
    [...specs(files).map((one) => ({ ...one, refuse })), ...specs(said)],
    { ...builtIn, fieldOfHeader, sentences: ENGLISH_SENTENCES },
    { 'lumo-check/author': () => import('../../author.js') },
  );
  return {
    found,
    files,
    said,
    folder,
    builtIn: builtIn.rules,
    plugins,
    rules: [...builtIn.rules, ...plugins.flatMap(({ rules }) => rules)],
    presets: new Map([...builtIn.presets, ...plugins.flatMap(({ presets }) => [...presets])]),
    adapters: [...builtIn.adapters, ...plugins.flatMap(({ adapters }) => adapters as readonly ListAdapter[])],
    reporters: new Map(plugins.flatMap(({ reporters }) => [...reporters])),
    readers: plugins.flatMap(({ readers }) => readers),
    headers: plugins.flatMap(({ headers }) => (headers ? [headers] : [])),
    languages: plugins.flatMap(({ languages }) => languages),
  };
};
