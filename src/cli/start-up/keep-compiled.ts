import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cachesFolder } from '../terminal/caches-folder.js';
import { keepChunks } from './chunk-cache.js';

/**
 * What was compiled is kept for the next run: the program, and nothing of what it read. In a folder of the user: what lies there is run, so
 * that it must not be the one for temporary files, into which everybody writes. Where it cannot be, all is as it was.
 * From Node 22.1 on, Node does it by itself.
 * @param env asked for the folder of caches and for `NODE_DISABLE_COMPILE_CACHE`, as Node is
 * @param chunks folder of the files of the bundle
 * @param isThread a thread takes what was kept, and keeps nothing
 */
export const keepCompiled = (env: Readonly<Record<string, string | undefined>>, chunks: string, isThread = false): void => {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  try {
    if (!existsSync(homedir())) return;
    const folder = cachesFolder('code', env);
    if (enableCompileCache !== undefined) enableCompileCache(folder);
    else if (isNode20(process.versions) && !env.NODE_DISABLE_COMPILE_CACHE)
      keepChunks(chunks, join(folder, `${process.version}-${process.arch}`), isThread);
  } catch {
    // Whoever has no home has no cache.
  }
};

/** Bun and Deno say which Node they are like, and have compilers of their own. */
const isNode20 = (versions: Readonly<Record<string, string | undefined>>): boolean =>
  versions.bun === undefined && versions.deno === undefined && /^20\./.test(versions.node ?? '');
