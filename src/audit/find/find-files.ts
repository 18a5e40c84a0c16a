import { realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, resolve, sep } from 'node:path';
import { FolderWalk } from './folder-walk.js';
import type { FoundFiles } from './found-files.js';

const MAGIC = /[*?[\]{}]/;

/** How a named path is called in reports: as it was written, without what lies above the current folder. */
const labelOf = (asked: string): string => {
  const plain = asked.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  if (isAbsolute(asked) || plain.includes('..')) return basename(resolve(asked)) || 'root';
  return plain.join('/') || '.';
};

/** The folder that a glob starts from, and the pattern below it. */
const split = (glob: string): { readonly from: string; readonly pattern: string } => {
  const parts = glob.split('/');
  const first = parts.findIndex((part) => MAGIC.test(part));
  return { from: parts.slice(0, first).join('/') || (glob.startsWith('/') ? '/' : '.'), pattern: parts.slice(first).join('/') };
};

/** What an audit of a path reads of the disk: the path, or the folder that a pattern starts from. */
export const patternFolder = (path: string): string => (MAGIC.test(path) ? split(path.split(sep).join('/')).from : path);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A label for each path: two that would be called alike are told apart. */
const labels = (asked: readonly string[]): readonly string[] => {
  const used = new Map<string, number>();
  return asked.map((path) => {
    const label = labelOf(path);
    const times = (used.get(label) ?? 0) + 1;
    used.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
};

const holdsNoFile = ({ files, skipped, unread }: FoundFiles): boolean => files.length + skipped.length + unread.length === 0;
/** Not even what somebody left out on purpose: a share that is not mounted looks like that. */
const holdsNothing = (found: FoundFiles): boolean => holdsNoFile(found) && found.ignored === 0;

/** Makes the test of some patterns of paths. */
export type MakeMatcher = (patterns: readonly string[]) => Promise<(path: string) => boolean>;

/**
 * What lies under some paths: files, folders, and globs that no shell has resolved. The order of the paths does not matter.
 * @param cwd what relative paths start from
 */
export const findFiles = async (asked: readonly string[], cwd: string, matcherOf: MakeMatcher): Promise<FoundFiles> => {
  const sorted = [...new Set(asked)].sort();
  const names = labels(sorted);
  const all: FoundFiles[] = [];
  for (const [i, path] of sorted.entries()) {
    const at = resolve(cwd, path);
    const name = names[i] as string;
    if (!MAGIC.test(path) || (await exists(at))) {
      const walk = new FolderWalk();
      await walk.path(await realpath(at).catch(() => at), name);
      const found = walk.found();
      all.push(holdsNothing(found) ? { ...found, unread: [{ name, code: 'LUMO_INPUT_NO_FILES' }] } : found);
      continue;
    }
    const { from, pattern } = split(path.split(sep).join('/'));
    const label = labelOf(from);
    const matches = await matcherOf([pattern]);
    const walk = new FolderWalk((entry) => matches(label === '.' ? entry : entry.slice(label.length + 1)));
    await walk.path(resolve(cwd, from), label);
    const found = walk.found();
    all.push(holdsNoFile(found) ? { ...found, unread: [{ name: path, code: 'LUMO_INPUT_NOT_FOUND' }] } : found);
  }
  return mergeFound(all);
};

const mergeFound = (all: readonly FoundFiles[]): FoundFiles => {
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const files = new Map(
    all
      .flatMap((found) => found.files)
      .sort(byName)
      .toReversed()
      .map((file) => [file.path, file]),
  );
  const once = <T extends { readonly name: string }>(of: readonly T[]): T[] =>
    [...new Map(of.map((one) => [one.name, one])).values()].sort(byName);
  return {
    files: [...files.values()].sort(byName),
    skipped: once(all.flatMap((found) => found.skipped)),
    unread: once(all.flatMap((found) => found.unread)),
    ignored: all.reduce((sum, found) => sum + found.ignored, 0),
  };
};
