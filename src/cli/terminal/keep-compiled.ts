import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { cachesFolder } from './caches-folder.js';

/**
 * From Node 22.1 on, what was compiled is kept for the next run: the program, and nothing of what it read. In a folder of the user: what lies
 * there is run, so that it must not be the one for temporary files, into which everybody writes. Where it cannot be, all is as it was.
 */
export const keepCompiled = (env: Readonly<Record<string, string | undefined>>): void => {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  try {
    if (existsSync(homedir())) enableCompileCache?.(cachesFolder('code', env));
  } catch {
    // Whoever has no home has no cache.
  }
};
