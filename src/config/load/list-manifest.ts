/**
 * Manifests: what is known of a list, in a YAML file beside it (`stop.csv.list.yaml` or `stop.list.yaml`), so that whoever
 * hands over the list hands over how to read it.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import { type ManifestInput, manifestSchema } from '../schema/list-schema.js';
import { invalidConfig, parseWithSchema } from '../validation/config-problems.js';
import { FILE_LOADERS } from './file-loaders.js';

export interface FoundManifest {
  readonly path: string;
  /** The list that it is about. */
  readonly list: string;
  readonly manifest: ManifestInput;
}

const SUFFIX = /\.list\.ya?ml$/i;
export const isManifest = (path: string): boolean => SUFFIX.test(path);

/** Where the manifest of a list may be: beside it, under its name, with or without its endings. */
export const manifestPathsOf = (list: string): readonly string[] => {
  const paths: string[] = [];
  for (let stem = list; ; stem = stem.replace(/\.[^./\\]+$/, '')) {
    paths.push(`${stem}.list.yaml`, `${stem}.list.yml`);
    if (!/[^./\\]\.[^./\\]+$/.test(stem)) return paths;
  }
};

const manifestError = (cause: unknown, name: string): LumoError => {
  const next = {
    en: 'Correct the manifest; a list is not read while its manifest cannot be. docs/lists.md lists its keys.',
    fr: 'Corrigez le manifeste ; une liste n’est pas lue tant que son manifeste ne peut pas l’être. docs/fr/lists.md donne ses clés.',
  };
  if (cause instanceof LumoError) return new LumoError('LUMO_LIST_MANIFEST', cause.what, next);
  const code = (cause as { code?: string } | undefined)?.code ?? '?';
  return new LumoError(
    'LUMO_LIST_MANIFEST',
    { en: `The manifest "${name}" cannot be read (${code}).`, fr: `Le manifeste « ${name} » ne peut pas être lu (${code}).` },
    next,
  );
};

/** @throws LumoError LUMO_LIST_MANIFEST */
const parseManifest = async (path: string, content: string): Promise<ManifestInput> => {
  const name = basename(path);
  try {
    const value = await (FILE_LOADERS['.yaml'] as NonNullable<(typeof FILE_LOADERS)[string]>)(path, content);
    const reading = parseWithSchema(manifestSchema, value);
    if (reading.ok) return reading.value;
    throw invalidConfig({ en: name, fr: name }, reading.problems);
  } catch (cause) {
    throw manifestError(cause, name);
  }
};

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
    throw manifestError(cause, basename(path));
  });

/**
 * The manifest of a list, when there is one.
 * @param path absolute, of the list or of its manifest
 * @throws LumoError LUMO_LIST_MANIFEST when it cannot be read, or says something that no manifest says
 */
export const findManifest = async (path: string): Promise<FoundManifest | undefined> => {
  const named = isManifest(path);
  for (const place of named ? [path] : manifestPathsOf(path)) {
    const content = await readIfThere(place);
    if (content === undefined) {
      if (named) throw manifestError({ code: 'ENOENT' }, basename(path));
      continue;
    }
    const manifest = await parseManifest(place, content);
    const beside = manifest.file === undefined ? place.replace(SUFFIX, '') : resolve(dirname(place), manifest.file);
    return { path: place, list: named ? beside : path, manifest };
  }
  return undefined;
};
