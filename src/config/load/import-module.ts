import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { outsideModule } from '../../model/plugin/outside-module.js';
import { defineConfig } from '../schema/config-schema.js';

/** Modules that TypeScript files may import by name although the folder they are in has not installed us (npx), each loaded for the first such file. */
export type VirtualModules = Readonly<Record<string, () => Promise<unknown>>>;
const OWN_MODULES: Readonly<Record<string, unknown>> = { 'lumo-check': { defineConfig } };

const TYPESCRIPT = /\.[cm]?ts$/i;

/** jiti for the modules of one folder. Nothing is cached on disk: a run leaves nothing behind. */
const jitiFor = async (folder: string, ours: VirtualModules) => {
  const { createJiti } = (await outsideModule('jiti')) as typeof import('jiti');
  const loaded = await Promise.all(Object.entries(ours).map(async ([name, load]) => [name, await load()] as const));
  return createJiti(pathToFileURL(`${folder}/`).href, {
    fsCache: false,
    interopDefault: false,
    virtualModules: { ...OWN_MODULES, ...Object.fromEntries(loaded) },
  });
};

/**
 * Loads one module: TypeScript through jiti, which is loaded only then, anything else natively.
 * @param file absolute path
 * @throws whatever the module throws
 */
export const importModule = async (file: string, folder: string, ours: VirtualModules = {}): Promise<Readonly<Record<string, unknown>>> => {
  if (!TYPESCRIPT.test(file)) return (await outsideModule(pathToFileURL(file).href)) as Record<string, unknown>;
  return (await jitiFor(folder, ours)).import<Record<string, unknown>>(file);
};

/** Whether a module fails because a package of ours is not installed where it really lies: a linked folder, or a project run by npx. */
const lacksOurs = (error: unknown, ours: VirtualModules): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_MODULE_NOT_FOUND' &&
  Object.keys(ours).some((name) => String((error as Error).message).includes(`'${name.split('/')[0]}'`));

/** A module of a plugin, and whether Node can load it by itself, as another thread does. */
export interface PluginModule {
  readonly module: Readonly<Record<string, unknown>>;
  readonly isNative: boolean;
}

/**
 * Loads the module of a plugin, wherever it lies: what it imports of ours is given to it where it has not installed us.
 * @param ours what it may import of ours, by name
 * @throws whatever the module throws
 */
export const importPlugin = async (file: string, ours: VirtualModules): Promise<PluginModule> => {
  const folder = dirname(file);
  if (TYPESCRIPT.test(file)) return { module: await importModule(file, folder, ours), isNative: false };
  try {
    return { module: await importModule(file, folder), isNative: true };
  } catch (error) {
    if (!lacksOurs(error, ours)) throw error;
    return { module: await (await jitiFor(folder, ours)).import<Record<string, unknown>>(file), isNative: false };
  }
};

/** The file URL of a package or of a path without extension, as a module of that folder would find it. */
const resolveModule = async (spec: string, folder: string): Promise<string | undefined> => {
  const jiti = await jitiFor(folder, {});
  const url = jiti.esmResolve(spec, { try: true, parentURL: pathToFileURL(`${folder}/`).href });
  return url?.startsWith('file:') ? url : undefined;
};

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The path of a file that is named whole, from a folder; undefined when there is none. */
export const locateFile = async (spec: string, folder: string): Promise<string | undefined> => {
  const path = spec.startsWith('file:') ? fileURLToPath(spec) : resolve(folder, spec);
  return (await isFile(path)) ? path : undefined;
};

/** The path of a module: a path relative to the folder, else what Node would find from there; undefined when there is none. */
export const locateModule = async (spec: string, folder: string): Promise<string | undefined> => {
  const path = await locateFile(spec, folder);
  if (path !== undefined) return path;
  const url = await resolveModule(spec, folder);
  const found = url === undefined ? undefined : fileURLToPath(url);
  return found !== undefined && (await isFile(found)) ? found : undefined;
};

/** The first line of what a module or a parser said when it failed, without the folders it names. */
export const firstErrorLine = (error: unknown): string => {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (message.split('\n')[0] ?? '').trim();
};
