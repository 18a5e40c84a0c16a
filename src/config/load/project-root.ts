import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';

/** What the root of a repository holds. */
const REPOSITORY = ['.git', '.hg', '.jj'] as const;

/** Every folder from one up to another, which is above it or is it. */
export const foldersBetween = (below: string, above: string): readonly string[] => {
  const folders = [below];
  for (let folder = below; folder !== above && dirname(folder) !== folder; folder = dirname(folder)) folders.push(dirname(folder));
  return folders;
};

/** How many folders a file lies above one; undefined where it lies elsewhere. */
export const foldersUp = (file: string, start: string): number | undefined => {
  const steps = relative(start, dirname(file)).split(sep);
  return steps.every((step) => step === '..') ? steps.length : steps.join('') === '' ? 0 : undefined;
};

/**
 * The folder in which a search upwards for a configuration ends: the root of the repository, or the home folder, whichever comes first;
 * the root of the disk where there is neither. What lies above was written for something else, by whoever may write there.
 */
export const projectRoot = (start: string): string => {
  const home = resolve(homedir());
  for (const folder of foldersBetween(start, parse(start).root)) {
    if (folder === home) return folder;
    // Asked at once, a look costs a hundredth of what it costs to be told later, and there are dozens before each run.
    if (REPOSITORY.some((name) => existsSync(join(folder, name)))) return folder;
  }
  return parse(start).root;
};
