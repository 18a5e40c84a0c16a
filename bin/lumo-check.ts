#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileExpressionsAtOnce } from '../src/cli/start-up/compile-expressions.js';
import { keepCompiled } from '../src/cli/start-up/keep-compiled.js';
import { underNet } from '../src/cli/terminal/internal-failure.js';
import { VERSION } from '../src/library/tool-version.js';

const run = async (): Promise<number> => {
  compileExpressionsAtOnce();
  keepCompiled(process.env, join(dirname(fileURLToPath(import.meta.url)), '../chunks'));
  const { main } = await import('../src/cli/program/main.js');
  return main(process);
};

const [word, ...more] = process.argv.slice(2);
if (more.length === 0 && (word === '--version' || word === '-v')) process.stdout.write(`${VERSION}\n`);
else void underNet(process, run);
