// How many spellings of identities that are on a list pass as ok: npm run evaluate:spellings [-- --count 100000 --seed 1 --verbose]. Needs the build.
import { domainToUnicode } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSpellings, passing } from './spellings/judge.mjs';
import { sha256 } from './words.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
/** An address with the letters of its domain, as whoever exported it saw them. */
const withLetters = (plain) => plain.replace(/@(.*)$/, (_, domain) => `@${domainToUnicode(domain)}`);

const RUNS = [
  { name: 'addresses, list in clear', kind: 'email', share: 0.4 },
  { name: 'addresses, hashed list', kind: 'email', share: 0.1, hash: sha256 },
  { name: 'addresses, hashed with accents', kind: 'email', share: 0.1, hash: (plain) => sha256(withLetters(plain)) },
  { name: 'numbers, list in clear', kind: 'phone', share: 0.3 },
  { name: 'numbers, hashed list', kind: 'phone', share: 0.1, hash: sha256 },
];

let [all, passed] = [0, 0];
for (const [index, { name, kind, share, hash }] of RUNS.entries()) {
  const spellings = makeSpellings(kind, Math.round(count * share), seed * 10 + index);
  const { passed: ok, recognised } = await passing(kind, spellings, { hash });
  process.stdout.write(
    `${name.padEnd(32)} ${String(spellings.length).padStart(7)} spellings, ${recognised} recognised, ${ok.length} passed as ok\n`,
  );
  for (const { plain, spelled, country } of values.verbose ? ok.slice(0, 40) : [])
    process.stdout.write(
      `  ${plain} ${country} ${JSON.stringify(spelled)} ${[...spelled]
        .filter((c) => c > '~')
        .map((c) => c.codePointAt(0).toString(16))
        .join(' ')}\n`,
    );
  all += spellings.length;
  passed += ok.length;
}
process.stdout.write(`${'in all'.padEnd(32)} ${String(all).padStart(7)} spellings, ${passed} passed as ok (seed ${seed})\n`);
if (passed > 0) process.exitCode = 1;
