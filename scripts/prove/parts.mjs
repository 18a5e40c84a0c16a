/**
 * What `npm run prove` runs. `full` is a script of Node.js with its arguments, for the long form; `tests` are the files of `npm test` that
 * try the same in short, and the whole of it where there is no longer form; `short` is a script for each change beside the tests.
 */
export const PARTS = [
  { name: 'conformance', tests: ['test/conformance'] },
  { name: 'decision', full: ['scripts/prove/decision.mjs', '--rows', '200000'], tests: ['test/plain'] },
  {
    name: 'spellings',
    full: ['scripts/evaluate/spellings.mjs', '--count', '100000'],
    tests: ['test/laws/spellings.test.ts', 'test/laws/opposition.test.ts'],
  },
  { name: 'evaluation', full: ['scripts/evaluate/run.mjs'], tests: ['test/evaluate.test.ts'] },
  { name: 'fuzzing', full: ['scripts/prove/fuzz.mjs', '--minutes', '1500'], tests: ['test/fuzz'] },
  {
    name: 'faults',
    full: ['scripts/prove/faults.mjs', '--kills', '300'],
    tests: ['test/faults', 'test/register/kill.test.ts', 'test/evidence/kill.test.ts'],
  },
  { name: 'mutants', full: ['scripts/prove/mutants.mjs', '--count', '300'], tests: ['test/mutants.test.ts'] },
  { name: 'masks', full: ['scripts/prove/masks.mjs', '--count', '1000000'], tests: ['test/fields/identity'] },
  {
    name: 'hostile',
    full: ['scripts/prove/hostile.mjs'],
    tests: ['test/laws/too-much.test.ts', 'test/laws/hostile.test.ts', 'test/messages/robustness'],
  },
  { name: 'commands', tests: ['test/laws/commands', 'test/laws/plugin-secrets.test.ts'] },
  { name: 'leaks', tests: ['leak'] },
  { name: 'expressions', tests: ['test/linear-expressions.test.ts'] },
  { name: 'readers', tests: ['test/csv/lanes.test.ts', 'test/csv/cut'] },
  { name: 'order', tests: ['test/laws/order.test.ts', 'test/laws/reproducible.test.ts'] },
  {
    name: 'package',
    full: ['scripts/prove/package.mjs'],
    tests: ['test/supply-chain.test.ts'],
    short: ['scripts/prove/package.mjs', '--once'],
  },
];
