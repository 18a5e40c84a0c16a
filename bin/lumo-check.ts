#!/usr/bin/env node
import { keepCompiled } from '../src/cli/terminal/keep-compiled.js';
import { VERSION } from '../src/library/tool-version.js';

const [word, ...more] = process.argv.slice(2);
if (more.length === 0 && (word === '--version' || word === '-v')) process.stdout.write(`${VERSION}\n`);
else {
  keepCompiled(process.env);
  const { main } = await import('../src/cli/program/main.js');
  process.exitCode = await main(process);
}
