import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';

/** What the root of a repository holds. */
const REPOSITORY = ['.git', '.hg', '.jj'] as const;

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

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
export const projectRoot = async (start: string): Promise<string> => {
  const home = resolve(homedir());
  for (const folder of foldersBetween(start, parse(start).root)) {
    if (folder === home) return folder;
    const marks = await Promise.all(REPOSITORY.map((name) => isThere(join(folder, name))));
    if (marks.includes(true)) return folder;
  }
  return parse(start).root;
};
