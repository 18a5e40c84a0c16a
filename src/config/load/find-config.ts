import { existsSync, statSync } from 'node:fs';
import { basename, extname, join, parse, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import type { ConfigInput } from '../schema/config-schema.js';
import { parseConfig } from '../validation/parse-config.js';
import { cannotRead, configNotFound, emptyConfig, pluginAsConfig, unknownFileKind } from './config-errors.js';
import { FILE_LOADERS, type FileLoader, isCode } from './file-loaders.js';
import { foldersBetween, foldersUp, projectRoot } from './project-root.js';
import { refuseUntrusted, type TrustScope } from './trust.js';

/** A configuration that was found. */
export interface FoundConfig {
  /** Absolute. */
  readonly path: string;
  /** Folders above the one that the search began in; absent of one that was named. */
  readonly above?: number;
  /** As written: lists and plugins are named from the folder of `path`. */
  readonly config: ConfigInput;
}

const SEARCH_PLACES = Object.keys(FILE_LOADERS).map((extension) => `lumo.config${extension}`);

/** An empty file is found as well, and said. @param stop the folder in which a search ends */
const searcher = (stop: string, loaders: Readonly<Record<string, FileLoader>>) =>
  lilconfig('lumo', {
    searchPlaces: SEARCH_PLACES,
    loaders: { ...loaders },
    stopDir: stop,
    cache: false,
    ignoreEmptySearchPlaces: false,
  });

const readConfig = (path: string, raw: unknown, presets: readonly string[] | undefined): ConfigInput => {
  const name = basename(path);
  // An empty file would pass for a choice of the defaults, when it is more likely a file that was lost.
  if (raw === undefined || raw === null) throw emptyConfig(name);
  if (typeof raw === 'object' && 'api' in raw) throw pluginAsConfig(name);
  return parseConfig(raw, name, undefined, presets);
};

/** Whether settings that are data make something run: a plugin, or a connection to a database. */
export const asksForTrust = ({ plugins = [], register = '' }: ConfigInput): boolean =>
  plugins.length > 0 || /^postgres(?:ql)?:/i.test(register);

/** What nobody has named is not run before it is known whose it is. */
const trustingLoaders = (scope: TrustScope): Readonly<Record<string, FileLoader>> =>
  Object.fromEntries(
    Object.entries(FILE_LOADERS).map(([extension, load]) => [
      extension,
      async (path, content) => {
        if (isCode(path)) await refuseUntrusted(path, scope);
        return load(path, content);
      },
    ]),
  );

/**
 * The nearest `lumo.config.{ts,mts,js,mjs,json,yaml,yml}`, from a folder upwards to the root of the project; undefined when there is none.
 * @param trusted folders whose configurations may run
 * @param presets the presets that are loaded; without them any name passes
 * @throws LumoError LUMO_CONFIG_UNREADABLE, LUMO_CONFIG_INVALID; LUMO_CONFIG_UNTRUSTED when it is or names code that nobody asked for
 */
export const findConfig = async (
  startDir: string,
  trusted: readonly string[] = [],
  presets?: readonly string[],
): Promise<FoundConfig | undefined> => {
  const start = resolve(startDir);
  const scope: TrustScope = { start, trusted };
  const root = projectRoot(start);
  const nearest = foldersBetween(start, root).find((folder) => SEARCH_PLACES.some((place) => existsSync(join(folder, place))));
  if (nearest === undefined) return undefined;
  const found = await searcher(root, trustingLoaders(scope))
    .search(nearest)
    .catch((error: unknown) => {
      throw cannotRead('lumo.config', error);
    });
  if (!found) return undefined;
  const config = readConfig(found.filepath, found.config, presets);
  if (asksForTrust(config)) await refuseUntrusted(found.filepath, scope);
  return { path: found.filepath, above: foldersUp(found.filepath, start) ?? 0, config };
};

/** A configuration above the project of a folder, which no search finds: a path, for who asks himself why it is not used. */
export const configAboveProject = (start: string): string | undefined => {
  const root = projectRoot(start);
  for (const folder of foldersBetween(root, parse(root).root).slice(1)) {
    for (const place of SEARCH_PLACES) {
      const path = join(folder, place);
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
    }
  }
  return undefined;
};

/**
 * The configuration of one file, of any name with a known extension.
 * @param presets the presets that are loaded; without them any name passes
 * @throws LumoError LUMO_CONFIG_NOT_FOUND, LUMO_CONFIG_UNREADABLE, LUMO_CONFIG_INVALID
 */
export const loadConfig = async (path: string, presets?: readonly string[]): Promise<ConfigInput> => {
  const absolute = resolve(path);
  const name = basename(absolute);
  if (!Object.hasOwn(FILE_LOADERS, extname(absolute))) throw unknownFileKind(name, Object.keys(FILE_LOADERS));
  const found = await searcher(absolute, FILE_LOADERS)
    .load(absolute)
    .catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'ENOENT') throw configNotFound(name);
      throw cannotRead(name, error);
    });
  return readConfig(absolute, found?.config, presets);
};
