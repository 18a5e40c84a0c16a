// The command line as it is bundled, as a function: a process that loads it starts in a third of the time that a file for each module takes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What people run. */
export const BIN = fileURLToPath(new URL('../dist/bin/lumo-check.cjs', import.meta.url));

/** The function that a program hands the process to. @param bin the program, built */
export const bundledMain = async (bin = BIN) => {
  const program = bin.replace(/\.js$/, '.cjs');
  const [, chunk, main] = /require\("([^"]+)"\)\)\.then\(\(n\) => n\.(\w+)\)/.exec(readFileSync(program, 'utf8'));
  return createRequire(program)(chunk)[main].main;
};
