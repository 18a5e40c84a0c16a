import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

/** The folder where Git keeps what belongs to a working tree; a file named `.git` says where that of a linked one is. */
const gitFolder = async (folder: string): Promise<string | undefined> => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, '.git');
    const info = await stat(path).catch(() => undefined);
    if (info?.isDirectory()) return path;
    const named = info?.isFile() ? /^gitdir: (.+)$/m.exec((await textOf(path)) ?? '')?.[1] : undefined;
    if (named !== undefined) return resolve(at, named.trim());
    if (at === dirname(at)) return undefined;
  }
};

const packed = (text: string | undefined, ref: string): string | undefined =>
  text
    ?.split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ')[0];

/**
 * The commit that is checked out in a folder, read from the files of Git: no program is run, and nothing is said of changes that were
 * not committed (the hash of the configuration shows those). Undefined where there is none, or where Git keeps it in another way.
 */
export const commitOf = async (folder: string): Promise<string | undefined> => {
  const git = await gitFolder(folder);
  if (git === undefined) return undefined;
  const head = (await textOf(join(git, 'HEAD')))?.trim();
  const ref = /^ref: (refs\/[^\0]+)$/.exec(head ?? '')?.[1];
  // A linked working tree keeps its HEAD, and shares the branches.
  const shared = resolve(git, (await textOf(join(git, 'commondir')))?.trim() ?? '.');
  const commit =
    ref === undefined ? head : ((await textOf(join(shared, ref)))?.trim() ?? packed(await textOf(join(shared, 'packed-refs')), ref));
  return commit !== undefined && COMMIT.test(commit) ? commit : undefined;
};
