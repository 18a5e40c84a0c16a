import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Presets } from '../../model/plugin/preset.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { firstErrorLine, importModule, locateModule, type VirtualModules } from '../load/import-module.js';
import { type CheckedPlugin, checkPlugin } from './check-plugin.js';
import { pluginFault } from './plugin-errors.js';
import type { TakenNames } from './plugin-names.js';

/** What one module brings, and the URL from which another thread can load it again. */
export interface LoadedPlugin extends CheckedPlugin {
  readonly url: string;
}

/** A path relative to the configuration's folder, else what Node would find from there. */
const locatePlugin = async (spec: string, folder: string): Promise<string> => {
  const path = await locateModule(spec, folder);
  if (path !== undefined) return pathToFileURL(path).href;
  throw pluginFault(spec)(
    { en: 'there is no such module', fr: 'ce module n’existe pas' },
    {
      en: 'Give a path from the folder of the configuration (./my-rule.ts), or install the package next to it.',
      fr: 'Donnez un chemin depuis le dossier de la configuration (./ma-regle.ts), ou installez le paquet à côté.',
    },
  );
};

/** Names that are taken already: rules, presets and adapters that are always there. */
export interface BuiltInParts {
  readonly rules?: readonly AnyRule[];
  readonly presets?: Presets;
  readonly adapters?: readonly { readonly id: string }[];
}

/**
 * Loads plugins: `./path.ts` and `./path.js` from a folder, packages as that folder has them installed.
 * A module named twice is loaded once.
 * @param builtIn what is there already
 * @param ours modules that a TypeScript plugin may import although they are not installed there (`lumo-check/author`)
 * @param refuse told each module before it is run: throws for one that is not to be
 * @throws LumoError LUMO_PLUGIN_INVALID naming the plugin and what is wrong in it
 */
export const loadPlugins = async (
  specs: readonly string[],
  fromDir: string,
  builtIn: BuiltInParts = {},
  ours: VirtualModules = {},
  refuse: (file: string) => Promise<void> = async () => {},
): Promise<readonly LoadedPlugin[]> => {
  const folder = resolve(fromDir);
  const taken: TakenNames = {
    plugins: new Set(['lumo']),
    rules: new Set(builtIn.rules?.map(({ id }) => id)),
    presets: new Map(builtIn.presets),
    adapters: new Set(builtIn.adapters?.map(({ id }) => id)),
  };
  const plugins: LoadedPlugin[] = [];
  for (const spec of specs) {
    const url = await locatePlugin(spec, folder);
    if (plugins.some((plugin) => plugin.url === url)) continue;
    const fault = pluginFault(spec);
    const file = fileURLToPath(url);
    await refuse(file);
    // Reading a part of it may throw as well: a getter is code of theirs.
    const checked = await importModule(file, dirname(file), ours)
      .then((module) => checkPlugin(module.default, taken, fault))
      .catch((error: unknown) => {
        if (error instanceof LumoError) throw error;
        const why = firstErrorLine(error);
        throw fault({ en: `it cannot be loaded: ${why}`, fr: `impossible de le charger : ${why}` });
      });
    plugins.push({ url, ...checked });
  }
  return plugins;
};
