#!/usr/bin/env node
import module from 'node:module';
import { VERSION } from '../src/library/tool-version.js';

const [word, ...more] = process.argv.slice(2);
if (more.length === 0 && (word === '--version' || word === '-v')) process.stdout.write(`${VERSION}\n`);
else {
  // From Node 22 on, what was compiled once is kept for the next run (NODE_DISABLE_COMPILE_CACHE=1 refuses it): the program, and nothing of its input.
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  const { main } = await import('../src/cli/program/main.js');
  process.exitCode = await main(process);
}
