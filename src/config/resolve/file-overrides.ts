import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { OverrideInput } from '../schema/config-schema.js';
import type { ConfigLayer } from './settings.js';

type PathTest = (path: string) => boolean;

/** A path as patterns are written: from the folder of the configuration; of a file elsewhere, the whole path without its root. */
const pathFrom = (folder: string, file: string): string => {
  const path = relative(folder, file);
  const inside = path !== '' && !path.startsWith('..') && !isAbsolute(path);
  return (inside ? path : resolve(file).replace(/^(?:[A-Za-z]:)?[\\/]+/, '')).split(sep).join('/');
};

/**
 * Makes the test of some patterns. A pattern without a slash is about names of files and folders, wherever they lie; `./` and `/` before a path and a folder
 * that ends in a slash are understood. Names are compared as they read: a Mac writes an accent as a sign of its own.
 */
export const pathMatcher = async (patterns: readonly string[]): Promise<PathTest> => {
  // Loaded for those who have patterns: most runs have none.
  const { default: picomatch } = await import('picomatch');
  const tests = patterns.map((pattern) => {
    const plain = pattern
      .normalize('NFC')
      .replace(/^\.?\//, '')
      .replace(/\/$/, '/**');
    if (plain.includes('/') || plain.startsWith('!')) return picomatch(plain, { dot: true, basename: !plain.includes('/') });
    return picomatch([`**/${plain}`, `**/${plain}/**`], { dot: true });
  });
  return (path) => tests.some((test) => test(path.normalize('NFC')));
};

const overrideLayer = ({ files: _, ...config }: OverrideInput, name: string | undefined): ConfigLayer => ({
  origin: 'override',
  config,
  ...(name !== undefined && { name }),
});

/**
 * Settles files one by one where overrides name them, once for each set of overrides.
 * @param given overrides, weakest first, the folder that their patterns start from, and the name of the file that they stand in
 * @param settleWith settles with these layers more
 * @returns undefined for a file that no override names
 * @throws LumoError what `settleWith` throws, for any override, whatever files there are
 */
export const resolvePerFile = async <T>(
  given: readonly { readonly overrides: readonly OverrideInput[]; readonly folder: string; readonly name?: string }[],
  settleWith: (layers: readonly ConfigLayer[]) => T,
): Promise<(file: string) => T | undefined> => {
  const all = await Promise.all(
    given.flatMap(({ overrides, folder, name }) =>
      overrides.map(async (override) => {
        settleWith([overrideLayer(override, name)]);
        const test = await pathMatcher(override.files);
        return { layer: overrideLayer(override, name), names: (file: string) => test(pathFrom(folder, file)) };
      }),
    ),
  );
  const made = new Map<string, T>();
  return (file) => {
    const named = all.flatMap(({ names }, place) => (names(file) ? [place] : []));
    if (named.length === 0) return undefined;
    const key = named.join();
    const known = made.get(key) ?? settleWith(named.map((place) => (all[place] as (typeof all)[number]).layer));
    made.set(key, known);
    return known;
  };
};
