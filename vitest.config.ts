import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What counts expressions as modules are loaded, and what measures the memory of its process, has a process of its own. */
const ALONE = ['test/linear-expressions.test.ts', 'test/messages/robustness/hostile-mails.test.ts'];

export default defineConfig({
  // Tests run what is written, not what was built.
  resolve: { alias: { '#platform': `${import.meta.dirname}/src/platform/node.ts` } },
  // Those of the command line run the build: it is made anew where it is older than its sources.
  test: {
    // What was built runs as Node runs it, and is not made into something else first.
    server: { deps: { external: [/[\\/]\.build[\\/]/, /[\\/]dist[\\/]/] } },
    globalSetup: 'test/fresh-build.ts',
    // Many wait for programs that they start.
    maxWorkers: availableParallelism() + 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The program keeps no state, and its modules are loaded once for all files of a worker instead of once for each: half of the time of the suite.
    projects: [
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
