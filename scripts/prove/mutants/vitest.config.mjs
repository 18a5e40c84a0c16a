// Runs the tests of a job of `npm run prove:mutants`: the code of its room has switches, and its runner turns them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const job = JSON.parse(readFileSync(process.env.LUMO_MUTANTS, 'utf8'));
const code = JSON.parse(readFileSync(job.code, 'utf8'));
const order = new Map(job.tests.map(({ path }, index) => [join(job.root, path), index]));

/** A module as the build compiled it, by its path from the root. */
const COMPILED = /^.*[\\/]\.build[\\/](.+)\.js$/;

export default defineConfig({
  root: job.root,
  resolve: { alias: { '#platform': join(job.root, 'src/platform/node.ts') } },
  plugins: [
    {
      name: 'switches',
      enforce: 'pre',
      // Tests that run what was compiled run what is written here: it has the switches.
      resolveId: (id) => (COMPILED.test(id) ? join(job.root, id.replace(COMPILED, '$1.ts')) : undefined),
      load: (id) => code[id.split('?')[0]],
    },
  ],
  test: {
    include: job.tests.map(({ path }) => path),
    runner: join(import.meta.dirname, 'runner.mjs'),
    // One process, in which what is imported stays.
    maxWorkers: 1,
    isolate: false,
    sequence: {
      sequencer: class {
        shard = (files) => files;
        sort = (files) => files.sort((one, other) => order.get(one.moduleId) - order.get(other.moduleId));
      },
    },
    testTimeout: 20_000,
    hookTimeout: 20_000,
    teardownTimeout: 1000,
    reporters: [{}],
  },
});
