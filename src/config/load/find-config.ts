import { basename, extname, parse, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { LumoError } from '../../model/base/lumo-error.js';
import type { ConfigInput } from '../schema/config-schema.js';
import { parseConfig } from '../validation/parse-config.js';
import { FILE_LOADERS } from './file-loaders.js';
import { firstErrorLine } from './import-module.js';

/** A configuration that was found. */
export interface FoundConfig {
  /** Absolute. */
  readonly path: string;
  /** As written: lists and plugins are named from the folder of `path`. */
  readonly config: ConfigInput;
}

const EXTENSIONS = Object.keys(FILE_LOADERS);
const SEARCH_PLACES = EXTENSIONS.map((extension) => `lumo.config${extension}`);

/** Up to the root, also from outside the home folder; an empty file is found as well, and said. */
const searcher = (start: string) =>
  lilconfig('lumo', {
    searchPlaces: SEARCH_PLACES,
    loaders: { ...FILE_LOADERS },
    stopDir: parse(start).root,
    cache: false,
    ignoreEmptySearchPlaces: false,
  });

const readConfig = (path: string, raw: unknown, presets: readonly string[] | undefined): ConfigInput => {
  const name = basename(path);
  // An empty file would pass for a choice of the defaults, when it is more likely a file that was lost.
  if (raw === undefined || raw === null) {
    throw new LumoError(
      'LUMO_CONFIG_INVALID',
      { en: `${name} is empty.`, fr: `${name} est vide.` },
      {
        en: 'Write at least a preset in it (preset: fr-b2b), or delete it.',
        fr: 'Écrivez-y au moins un préréglage (preset: fr-b2b), ou supprimez-le.',
      },
    );
  }
  return parseConfig(raw, name, undefined, presets);
};

const cannotRead = (name: string, error: unknown): LumoError =>
  error instanceof LumoError
    ? error
    : new LumoError(
        'LUMO_CONFIG_UNREADABLE',
        { en: `${name} cannot be read: ${firstErrorLine(error)}.`, fr: `${name} est illisible : ${firstErrorLine(error)}.` },
        {
          en: 'Check that it is a file and that you may read it, or run with --no-config-lookup to go without.',
          fr: 'Vérifiez que c’est un fichier et que vous avez le droit de le lire, ou lancez avec --no-config-lookup pour vous en passer.',
        },
      );

const unknownFileKind = (name: string): LumoError =>
  new LumoError(
    'LUMO_CONFIG_UNREADABLE',
    {
      en: `${name} is not a kind of configuration file that lumo-check reads.`,
      fr: `${name} n’est pas un type de fichier de configuration que lumo-check sait lire.`,
    },
    {
      en: `Give it one of these extensions: ${EXTENSIONS.join(', ')}.`,
      fr: `Donnez-lui l’une de ces extensions : ${EXTENSIONS.join(', ')}.`,
    },
  );

const notFound = (name: string): LumoError =>
  new LumoError(
    'LUMO_CONFIG_NOT_FOUND',
    { en: `There is no configuration file ${name}.`, fr: `Le fichier de configuration ${name} n’existe pas.` },
    {
      en: 'Check the path given to --config, or make one with lumo-check init FILE.',
      fr: 'Vérifiez le chemin donné à --config, ou créez-en un avec lumo-check init FICHIER.',
    },
  );

/**
 * The nearest `lumo.config.{ts,mts,js,mjs,json,yaml,yml}`, from a folder upwards to the root; undefined when there is none.
 * @param presets the presets that are loaded; without them any name passes
 * @throws LumoError LUMO_CONFIG_UNREADABLE, LUMO_CONFIG_INVALID
 */
export const findConfig = async (startDir: string, presets?: readonly string[]): Promise<FoundConfig | undefined> => {
  const start = resolve(startDir);
  const found = await searcher(start)
    .search(start)
    .catch((error: unknown) => {
      throw cannotRead('lumo.config', error);
    });
  return found ? { path: found.filepath, config: readConfig(found.filepath, found.config, presets) } : undefined;
};

/**
 * The configuration of one file, of any name with a known extension.
 * @param presets the presets that are loaded; without them any name passes
 * @throws LumoError LUMO_CONFIG_NOT_FOUND, LUMO_CONFIG_UNREADABLE, LUMO_CONFIG_INVALID
 */
export const loadConfig = async (path: string, presets?: readonly string[]): Promise<ConfigInput> => {
  const absolute = resolve(path);
  const name = basename(absolute);
  if (!Object.hasOwn(FILE_LOADERS, extname(absolute))) throw unknownFileKind(name);
  const found = await searcher(absolute)
    .load(absolute)
    .catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'ENOENT') throw notFound(name);
      throw cannotRead(name, error);
    });
  return readConfig(absolute, found?.config, presets);
};
