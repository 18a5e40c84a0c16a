import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run what is written, not what was built.
  resolve: { alias: { '#platform': `${import.meta.dirname}/src/platform/node.ts` } },
  // Those of the command line run the build: it is made anew where it is older than its sources.
  test: {
    // What was built runs as Node runs it, and is not made into something else first.
    server: { deps: { external: [/[\\/]\.build[\\/]/, /[\\/]dist[\\/]/] } },
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/fresh-build.ts',
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
