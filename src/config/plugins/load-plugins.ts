import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LumoError } from '../../model/base/lumo-error.js';
import { firstErrorLine, importPlugin, locateFile, locateModule, type VirtualModules } from '../load/import-module.js';
import { packageNames } from '../load/package-names.js';
import { type CheckedPlugin, checkPlugin } from './check-plugin.js';
import { pluginFault } from './plugin-errors.js';
import { type BuiltInParts, takenNames } from './plugin-names.js';

/** What one module brings, and the URL from which another thread can load it again. */
export interface LoadedPlugin extends CheckedPlugin {
  /** As the configuration names it. */
  readonly spec: string;
  readonly url: string;
  /** Whether another thread can load it: Node knows it as it lies there. */
  readonly isNative: boolean;
}

/** A plugin as somebody names it. */
export interface PluginSpec {
  readonly spec: string;
  /** Where it is named from. */
  readonly folder: string;
  /** Told the module before it is run: throws for one that is not to be. */
  readonly refuse?: (file: string) => Promise<void>;
}

/** A path relative to the folder, else what Node would find from there: the package of the whole name before that of the short one. */
const locatePlugin = async (spec: string, folder: string): Promise<string> => {
  const file = await locateFile(spec, folder);
  if (file !== undefined) return pathToFileURL(file).href;
  for (const name of packageNames(spec, 'plugin')) {
    const path = await locateModule(name, folder);
    if (path !== undefined) return pathToFileURL(path).href;
  }
  throw pluginFault(spec)(
    { en: 'there is no such module', fr: 'ce module n’existe pas' },
    {
      en: 'Give a path from the folder of the configuration (./my-rule.ts), or install the package next to it.',
      fr: 'Donnez un chemin depuis le dossier de la configuration (./ma-regle.ts), ou installez le paquet à côté.',
    },
  );
};

/**
 * Loads plugins: `./path.ts` and `./path.js` from a folder, packages as that folder has them installed or linked.
 * A module named twice is loaded once.
 * @param builtIn what is there already
 * @param ours modules that a plugin may import although they are not installed where it lies (`lumo-check/author`)
 * @throws LumoError LUMO_PLUGIN_INVALID naming the plugin and what is wrong in it
 */
export const loadPlugins = async (
  named: readonly PluginSpec[],
  builtIn: BuiltInParts = {},
  ours: VirtualModules = {},
): Promise<readonly LoadedPlugin[]> => {
  const { fieldOfHeader = () => undefined, sentences = {} } = builtIn;
  const taken = takenNames(builtIn);
  const plugins: LoadedPlugin[] = [];
  for (const { spec, folder, refuse } of named) {
    const url = await locatePlugin(spec, resolve(folder));
    if (plugins.some((plugin) => plugin.url === url)) continue;
    const fault = pluginFault(spec);
    const file = fileURLToPath(url);
    await refuse?.(file);
    // Reading a part of it may throw as well: a getter is code of theirs.
    const loaded = await importPlugin(file, ours)
      .then(({ module, isNative }) => ({ isNative, ...checkPlugin(module.default, taken, fault, { fieldOfHeader, sentences }) }))
      .catch((error: unknown) => {
        if (error instanceof LumoError) throw error;
        const why = firstErrorLine(error);
        throw fault({ en: `it cannot be loaded: ${why}`, fr: `impossible de le charger : ${why}` });
      });
    plugins.push({ spec, url, ...loaded });
  }
  return plugins;
};
