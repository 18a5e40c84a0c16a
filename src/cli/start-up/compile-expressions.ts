import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Parts of Node that any run asks for. What is loaded once a setting differs from what Node was built with is compiled anew. */
const PARTS = ['zlib', 'vm', 'crypto', 'fs/promises', 'worker_threads', 'perf_hooks'];

/**
 * Has every regular expression compiled for the machine when it is first asked. As Node comes, it is compiled for an interpreter first, which
 * takes five times as long for one of some thousand letters, and for the machine when it is asked a second time: a quarter of a run of ten rows.
 * Before anything is taken from what was compiled in an earlier run, which only fits the same settings. Bun and Deno may not know the setting.
 */
export const compileExpressionsAtOnce = (): void => {
  for (const part of PARTS) require(`node:${part}`);
  try {
    (require('node:v8') as typeof import('node:v8')).setFlagsFromString('--no-regexp-tier-up');
  } catch {
    // As it was, then.
  }
};
