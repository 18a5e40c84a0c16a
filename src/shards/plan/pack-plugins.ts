import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoadedPlugin, loadPlugins } from '../../config/plugins/load-plugins.js';
import { notInParts } from '../formats/not-in-parts.js';
import { planDamaged } from '../formats/plan-errors.js';

/** What a plugin may import of ours on a machine that has only the plan. */
const OURS = { 'lumo-check/author': () => import('../../author.js') };

type PluginFile = { readonly path: string; readonly sha256: string };

const sha256Of = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/**
 * Copies the modules of plugins that bring rules into the folder of a plan.
 * @throws LumoError LUMO_SHARD_UNSUPPORTED for one that cannot be loaded from there: it imports what does not travel with it
 */
export const packPlugins = async (plugins: readonly LoadedPlugin[], folder: string): Promise<readonly PluginFile[]> => {
  const packed: PluginFile[] = [];
  for (const { url, spec, rules } of plugins) {
    if (rules.length === 0) continue;
    const from = fileURLToPath(url);
    const sha256 = await sha256Of(from);
    const path = join('plugins', `${sha256}${extname(from)}`);
    await copyFile(from, join(folder, path));
    await loadPlugins([{ spec: join(folder, path), folder }], {}, OURS).catch(() => {
      throw notInParts(
        {
          en: `The plugin "${spec}" imports files or packages that do not travel with it.`,
          fr: `Le plugin « ${spec} » importe des fichiers ou des paquets qui ne voyagent pas avec lui.`,
        },
        {
          en: 'Bundle it into one module that imports lumo-check/author alone.',
          fr: 'Réunissez-le en un seul module qui n’importe que lumo-check/author.',
        },
      );
    });
    packed.push({ path, sha256 });
  }
  return packed;
};

/** The rules of the plugins of a plan. @throws LumoError LUMO_PLAN_DAMAGED for a module that is missing or altered: it would be run */
export const unpackPlugins = async (files: readonly PluginFile[], folder: string): Promise<LoadedPlugin['rules']> => {
  for (const { path, sha256 } of files) {
    const found = await sha256Of(join(folder, path)).catch(() => undefined);
    if (found !== sha256) throw planDamaged(path);
  }
  const plugins = await loadPlugins(
    files.map(({ path }) => ({ spec: join(folder, path), folder })),
    {},
    OURS,
  );
  return plugins.flatMap(({ rules }) => rules);
};
