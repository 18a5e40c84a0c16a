import { basename, dirname, extname } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { firstErrorLine, importModule } from './import-module.js';
import { findJsonFault, lineAndColumn } from './json-fault.js';
import { readYaml } from './yaml-document.js';

/** Reads one file of configuration into an unknown value. */
export type FileLoader = (path: string, content: string) => Promise<unknown>;

const CORRECT_HINT: Text = {
  en: 'Correct it. To go without one that no option names: --no-config-lookup.',
  fr: 'Corrigez-le. Pour vous passer de celui qu’aucune option ne nomme : --no-config-lookup.',
};

/** @param place absent when the parser knows none */
const unreadableConfig = (path: string, why: Text, place?: { readonly line: number; readonly column: number }): LumoError => {
  const file = basename(path);
  return new LumoError(
    'LUMO_CONFIG_UNREADABLE',
    {
      en: `${file} cannot be read${place ? ` at line ${place.line}, column ${place.column}` : ''}: ${why.en}.`,
      fr: `${file} est illisible${place ? ` ligne ${place.line}, colonne ${place.column}` : ''} : ${why.fr}.`,
    },
    CORRECT_HINT,
  );
};

/** JSON, with the place of its first fault. */
const loadJson: FileLoader = async (path, content) => {
  const text = content.replace(/^\uFEFF/, '');
  const fault = findJsonFault(text);
  if (!fault) return JSON.parse(text) as unknown;
  const why =
    fault.twice === undefined
      ? { en: 'this is not JSON', fr: 'ce n’est pas du JSON' }
      : { en: `the key ${JSON.stringify(fault.twice)} is there twice`, fr: `la clé ${JSON.stringify(fault.twice)} y est deux fois` };
  throw unreadableConfig(path, why, lineAndColumn(text, fault.at));
};

/** YAML, with the place of its first fault. */
const loadYaml: FileLoader = async (path, content) => {
  const read = await readYaml(content);
  if ('why' in read) throw unreadableConfig(path, read.why, read.place);
  return read.value;
};

/** A module; its default export is the configuration, or a promise of it. */
const loadModule: FileLoader = async (path) => {
  let loaded: Readonly<Record<string, unknown>>;
  try {
    loaded = await importModule(path, dirname(path));
    if ('default' in loaded) return await loaded.default;
  } catch (error) {
    throw unreadableConfig(path, { en: firstErrorLine(error), fr: firstErrorLine(error) });
  }
  throw new LumoError(
    'LUMO_CONFIG_INVALID',
    {
      en: `${basename(path)} has no default export.`,
      fr: `${basename(path)} n’a pas d’export par défaut.`,
    },
    {
      en: 'Write `export default { … }`.',
      fr: 'Écrivez `export default { … }`.',
    },
  );
};

/** Whether a file of configuration is code, which reading it runs. */
export const isCode = (path: string): boolean => FILE_LOADERS[extname(path)] === loadModule;

/** By extension, in the order in which they are looked for in a folder. */
export const FILE_LOADERS: Readonly<Record<string, FileLoader>> = {
  '.ts': loadModule,
  '.mts': loadModule,
  '.js': loadModule,
  '.mjs': loadModule,
  '.json': loadJson,
  '.yaml': loadYaml,
  '.yml': loadYaml,
};
