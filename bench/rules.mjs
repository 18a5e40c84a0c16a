/**
 * npm run bench:rules -- [--rows 1000000] [--rounds 5] [--costs] [--top 30] [--channels email,phone] [--json FILE] [--seed 1] [--most 9]
 * What all rules cost, against the four of `npm run bench`: both runs in turns, and with `--costs` what each rule takes.
 * Exit code: 0, or 2 when something could not run. A missed goal is printed, and changes no exit code; with `--most` it is 1 where all rules take more
 * than so many times the processor time of four.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.mjs';
import { CHANNELS, DATA, lumoArguments, RULES, readOptions } from './job.mjs';
import { machine, median, runNode, summary } from './measure.mjs';
import { costsOf } from './rule-costs.mjs';
import { machineText } from './say.mjs';

const GOAL = 2.5;
const NO_LIMIT = 1000;
const VARIANTS = { 'four rules': RULES, 'all rules': undefined };

const race = async (job, rounds) => {
  const runs = Object.fromEntries(Object.keys(VARIANTS).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const said = [];
    for (const [name, rules] of Object.entries(VARIANTS)) {
      // 1 is the ordinary answer: the input holds findings.
      const run = await runNode(lumoArguments(job, rules === undefined ? null : rules), [0, 1]);
      said.push(`${name} ${run.seconds.toFixed(2)} s (${run.processor.toFixed(2)} s of processor, ${Math.round(run.megabytes)} MB)`);
      // The first of each fills the page cache, and is not counted.
      if (round > 0) runs[name].push(run);
    }
    console.log(round === 0 ? '  warm' : `  round ${round}/${rounds}: ${said.join(', ')}`);
  }
  return runs;
};

/** Of each round the ratio, of those the median: what else the machine does then weighs on both alike. */
const ratiosOf = ({ 'four rules': four, 'all rules': all }) => {
  const of = (key) => median(all.map((run, i) => run[key] / four[i][key]));
  return { wall: of('seconds'), processor: of('processor'), memory: of('megabytes') };
};

const costsText = ({ rules, house, seconds }, top) => {
  const line = ([name, ms]) => `  ${String(Math.round(ms)).padStart(6)} ms ${((ms / seconds) * 0.1).toFixed(1).padStart(5)} %  ${name}`;
  return [
    `\nOne thread, ${seconds.toFixed(2)} s, sampled. Each rule, with what it calls:`,
    ...rules.slice(0, top).map(line),
    'Everything else, by its own function:',
    ...house.slice(0, top).map(line),
  ].join('\n');
};

const main = async () => {
  const options = readOptions({
    rows: 1_000_000,
    rounds: 5,
    seed: 1,
    costs: false,
    top: 30,
    channels: CHANNELS.join(','),
    json: '',
    most: NO_LIMIT,
  });
  const dataset = generate({ rows: options.rows, seed: options.seed });
  const job = { ...dataset, channels: options.channels.split(','), out: join(DATA, 'cleaned-rules.csv') };
  console.log(
    `${machineText(machine())}${options.rows.toLocaleString('en')} rows, two lists of ${dataset.listed.emails.toLocaleString('en')}`,
  );
  const result = { machine: machine(), options };
  if (options.costs) {
    result.costs = await costsOf(lumoArguments(job, null));
    console.log(costsText(result.costs, options.top));
  } else {
    const runs = await race(job, options.rounds);
    result.runs = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, summary(all, options.rows)]));
    result.ratios = ratiosOf(runs);
    const { wall, processor, memory } = result.ratios;
    if (processor > options.most) {
      console.log(`All rules take more than ${options.most} times the processor time of four.`);
      process.exitCode = 1;
    }
    console.log(
      `${wall <= GOAL ? 'ok  ' : 'MISS'} all rules: ${wall.toFixed(2)} × the time of four (goal ≤ ${GOAL}), ${processor.toFixed(2)} × the processor time, ${memory.toFixed(2)} × the memory`,
    );
  }
  rmSync(job.out, { force: true });
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
};

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
