#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { cachesFolder } from '../src/cli/terminal/caches-folder.js';
import { VERSION } from '../src/library/tool-version.js';

/**
 * From Node 22.1 on, what was compiled is kept for the next run: the program, and nothing of what it read. In a folder of the user: what lies
 * there is run, so that it must not be the one for temporary files, into which everybody writes. Where it cannot be, all is as it was.
 */
const keepCompiled = (): void => {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  try {
    if (existsSync(homedir())) enableCompileCache?.(cachesFolder('code', process.env));
  } catch {
    // Whoever has no home has no cache.
  }
};

const [word, ...more] = process.argv.slice(2);
if (more.length === 0 && (word === '--version' || word === '-v')) process.stdout.write(`${VERSION}\n`);
else {
  keepCompiled();
  const { main } = await import('../src/cli/program/main.js');
  process.exitCode = await main(process);
}
