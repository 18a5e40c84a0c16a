import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run what is written, not what was built.
  resolve: { alias: { '#platform': `${import.meta.dirname}/src/platform/node.ts` } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
