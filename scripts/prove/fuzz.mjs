// Fuzzes the readers of the program, led by the branches that inputs reach; keeps what shows most and all that fails.
//   npm run prove:fuzz -- --minutes 60 --target dates
// Without --target all of them, in turns of --turn seconds. --seed 1 begins another walk. What is found goes into fixtures/fuzz.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addToLedger, corpusOf, keepFailure, keepFound, ledgerOf, queueOf, writeCorpus } from './fuzz/files.mjs';
import { instrumentBuild } from './fuzz/instrument.mjs';
import { findTarget, TARGETS } from './fuzz/targets/index.mjs';
import { fuzzOnce } from './fuzz/turn.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    target: { type: 'string' },
    turn: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const root = resolve(import.meta.dirname, '../..');
const targets = values.target ? values.target.split(',').map(findTarget) : TARGETS;
const { folder, edges } = instrumentBuild(root);
const end = performance.now() + Number(values.minutes) * 60_000;
const sums = new Map(targets.map(({ name }) => [name, { inputs: 0, seconds: 0, failures: new Set() }]));

const turnOf = async (target, seed, seconds) => {
  const sum = sums.get(target.name);
  const tell = ({ type, key, bytes, stack }) => {
    if (type === 'found') return keepFound(root, target.name, bytes);
    sum.failures.add(key);
    console.log(
      `${target.name}: ${key}\n  ${keepFailure(root, target.name, bytes)}\n  ${String(stack).split('\n').slice(0, 6).join('\n  ')}`,
    );
  };
  const seeds = target.seeds(root).map((bytes) => bytes.subarray(0, target.most));
  const inputs = [...seeds, ...corpusOf(root, target.name).map(({ bytes }) => bytes), ...queueOf(root, target.name)];
  const build = folder;
  const told = await fuzzOnce({ target, build, edges, seed, seconds, inputs, known: [...sum.failures] }, tell);
  if (told.cover) writeCorpus(root, target.name, told.cover);
  sum.inputs += told.inputs;
  sum.seconds += told.seconds;
  addToLedger(root, target.name, { ...told, edges: told.edges ?? 0 });
  const { slowest = { milliseconds: 0, bytes: 0 } } = told;
  console.log(
    `${target.name.padEnd(12)} ${sum.inputs} inputs, ${Math.round(told.inputs / told.seconds)} a second, ${told.edges ?? '?'} edges, ` +
      `${told.queue ?? '?'} in the queue, ${told.cover?.length ?? '?'} in the corpus, ${sum.failures.size} failures, ` +
      `slowest ${slowest.milliseconds.toFixed(1)} ms for ${slowest.bytes} bytes${told.ended ? `, ended: ${told.ended}` : ''}`,
  );
};

for (let round = 0; performance.now() < end; round++)
  for (const [place, target] of targets.entries()) {
    const left = (end - performance.now()) / 1000;
    if (left < 1) break;
    // In the last round what is left is shared by those that are still to come.
    const seconds = Math.max(1, Math.min(Number(values.turn), left / (targets.length - place)));
    await turnOf(target, Number(values.seed) + round * 1009 + place, seconds);
  }

const failures = [...sums.values()].reduce((all, sum) => all + sum.failures.size, 0);
const inputs = [...sums.values()].reduce((all, sum) => all + sum.inputs, 0);
const ledger = Object.entries(ledgerOf(root)).filter(([name]) => TARGETS.some((target) => target.name === name));
const before = ledger.reduce((all, [, { seconds, inputs: tried }]) => ({ seconds: all.seconds + seconds, inputs: all.inputs + tried }), {
  seconds: 0,
  inputs: 0,
});
console.log(
  `${inputs} inputs for ${targets.length} targets, ${failures} failures; ` +
    `${before.inputs} inputs in ${(before.seconds / 3600).toFixed(1)} hours in all campaigns`,
);
process.exitCode = failures > 0 ? 1 : 0;
