import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { LumoError } from '../errors.js';
import { parseConfig } from './check.js';
import type { ConfigInput } from './schema.js';

const NAMES = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((extension) => `lumo.config.${extension}`);

const unreadable = (name: string, why: { en: string; fr: string }): LumoError =>
  new LumoError(
    'LUMO_CONFIG_UNREADABLE',
    {
      en: `"${name}" cannot be read as a configuration: ${why.en}.`,
      fr: `« ${name} » ne peut pas être lu comme une configuration : ${why.fr}.`,
    },
    {
      en: 'Correct it, or run with --no-config-lookup to go without.',
      fr: 'Corrigez-le, ou lancez avec --no-config-lookup pour vous en passer.',
    },
  );

/** YAML, of which JSON is a part: its parser knows the line of a fault, and refuses a key said twice. */
const readYaml = async (path: string, text: string): Promise<unknown> => {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const fault = document.errors[0];
  if (fault) {
    const line = fault.linePos?.[0];
    const where = line
      ? { en: ` on line ${line.line}, column ${line.col}`, fr: ` ligne ${line.line}, colonne ${line.col}` }
      : { en: '', fr: '' };
    const twice = fault.code === 'DUPLICATE_KEY';
    throw unreadable(basename(path), {
      en: twice ? `a key stands twice${where.en}` : `syntax error${where.en}`,
      fr: twice ? `une clé figure deux fois${where.fr}` : `erreur de syntaxe${where.fr}`,
    });
  }
  return document.toJS();
};

/** A module by its default export. TypeScript is compiled on the way by jiti, loaded only then. */
export const importModule = async (path: string): Promise<unknown> => {
  if (!/^\.[mc]?ts$/.test(extname(path))) return ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url).import(path, { default: true });
};

const read = async (path: string): Promise<ConfigInput> => {
  const name = basename(path);
  let value: unknown;
  if (/\.(?:json|ya?ml)$/.test(path)) value = await readYaml(path, await readFile(path, 'utf8'));
  else {
    value = await importModule(path).catch(() => {
      throw unreadable(name, { en: 'the module fails when it is loaded', fr: 'le module échoue au chargement' });
    });
  }
  if (value === null || value === undefined)
    throw unreadable(name, { en: 'it is empty or exports nothing', fr: 'il est vide ou n’exporte rien' });
  return parseConfig(value, name);
};

/**
 * A configuration by path.
 * @throws LumoError LUMO_CONFIG_NOT_FOUND, LUMO_CONFIG_UNREADABLE, LUMO_CONFIG_INVALID
 */
export const loadConfig = (path: string): Promise<ConfigInput> =>
  read(path).catch((cause) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' && (cause as NodeJS.ErrnoException).code !== 'EISDIR') throw cause;
    throw new LumoError(
      'LUMO_CONFIG_NOT_FOUND',
      { en: `There is no configuration "${basename(path)}".`, fr: `La configuration « ${basename(path)} » n’existe pas.` },
      {
        en: 'Check the path given to --config, or make one with lumo-check init FILE.',
        fr: 'Vérifiez le chemin donné à --config, ou créez-en une avec lumo-check init FICHIER.',
      },
    );
  });

/** The nearest `lumo.config.*`, from a folder upwards. @throws LumoError like `loadConfig` */
export const findConfig = async (from: string): Promise<{ readonly path: string; readonly config: ConfigInput } | undefined> => {
  const ignore = async (): Promise<null> => null;
  const loaders = Object.fromEntries(['.ts', '.mts', '.js', '.mjs', '.json', '.yaml', '.yml'].map((extension) => [extension, ignore]));
  const searcher = lilconfig('lumo', { searchPlaces: NAMES, loaders, ignoreEmptySearchPlaces: false, cache: false });
  const found = await searcher.search(from);
  return found ? { path: found.filepath, config: await loadConfig(found.filepath) } : undefined;
};
