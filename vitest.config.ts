import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What counts expressions as modules are loaded, and what measures the memory of its process, has a process of its own. */
const ALONE = ['test/linear-expressions.test.ts', 'test/messages/robustness/hostile-mails.test.ts'];

const ROOT = import.meta.dirname;
/** Whoever watches edits sources while tests run, which nobody compiles. */
const WATCHED = !process.argv.includes('run');

/**
 * What is compiled stands for its source: the build is made anew where it is older (test/fresh-build.ts). Node loads it as it is, once for a worker,
 * where vite would make two thousand modules into something else that runs slower. What nobody compiled is taken from its source.
 */
const compiled = {
  name: 'compiled',
  enforce: 'pre' as const,
  resolveId: (source: string, importer = ''): string | undefined => {
    if (source === '#platform') return standsFor('src/platform/node.js') ?? join(ROOT, 'src/platform/node.ts');
    return source.startsWith('.') ? standsFor(relative(ROOT, join(dirname(importer), source))) : undefined;
  },
};
const standsFor = (path: string): string | undefined => {
  const built = join(ROOT, '.build', path);
  return !WATCHED && /^(?:src|rules|bin)[\\/].*\.js$/.test(path) && existsSync(built) ? built : undefined;
};

export default defineConfig({
  test: {
    // What was built runs as Node runs it, and is not made into something else first.
    server: { deps: { external: [/[\\/]\.build[\\/]/, /[\\/]dist[\\/]/] } },
    globalSetup: 'test/fresh-build.ts',
    setupFiles: 'test/seed.ts',
    // Many wait for programs that they start.
    maxWorkers: availableParallelism() + 2,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // The program keeps no state, and its modules are loaded once for all files of a worker instead of once for each: half of the time of the suite.
    projects: [
      { extends: true, plugins: [compiled], test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { extends: true, resolve: { alias: { '#platform': `${ROOT}/src/platform/node.ts` } }, test: { name: 'alone', include: ALONE } },
    ],
  },
});
