/**
 * npm run bench:many -- [--files 500] [--rows 200] [--rounds 3] [--jobs N] [--write] [--json FILE] [--seed 1]
 * Many small files in one call against one file with all their rows: `check` and `audit`, in turns, whole processes, nothing subtracted.
 * Exit code: 0, or 2 when something could not run. A missed goal is printed, and changes no exit code.
 */
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { generate } from './generate.mjs';
import { AS_OF, ROOT, readOptions } from './job.mjs';
import { machine, median, runNode } from './measure.mjs';
import { machineText } from './say.mjs';

const GOAL = 1.5;
const COMMAND = join(ROOT, 'dist/bin/lumo-check.cjs');

/** Cuts a file of contacts into files of so many rows each, under its header, and copies all of their rows into one. */
const split = async (data, files, rows, folder) => {
  const at = { many: join(folder, 'many'), one: join(folder, 'one') };
  for (const path of Object.values(at)) mkdirSync(path, { recursive: true });
  const all = createWriteStream(join(at.one, 'contacts.csv'));
  let header;
  let part = [];
  let record = '';
  let made = 0;
  for await (const line of createInterface({ input: createReadStream(data), crlfDelay: Number.POSITIVE_INFINITY })) {
    all.write(`${line}\n`);
    record += (record === '' ? '' : '\n') + line;
    // A comment may hold line ends.
    if ((record.split('"').length - 1) % 2 === 1) continue;
    if (header === undefined) {
      header = record;
      record = '';
      continue;
    }
    part.push(record);
    record = '';
    if (part.length < rows) continue;
    made += 1;
    writeFileSync(join(at.many, `contacts-${String(made).padStart(6, '0')}.csv`), `${[header, ...part].join('\n')}\n`);
    part = [];
    if (made === files) break;
  }
  await new Promise((done) => all.end(done));
  return at;
};

/** Each takes a folder of contacts and one for what it leaves. */
const commandsOf = ({ jobs, write }) => {
  const shared = ['--as-of', AS_OF, '--quiet', ...(jobs ? ['--jobs', jobs] : [])];
  return {
    check: (folder) => [COMMAND, 'check', folder, ...(write ? [] : ['--check']), ...shared],
    audit: (folder, left) => [
      COMMAND,
      'audit',
      folder,
      '--cache-location',
      join(left, 'cache'),
      '-f',
      `json=${join(left, 'audit.json')}`,
      ...shared,
    ],
  };
};

const race = async (at, commands, rounds) => {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, { many: [], one: [] }]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      for (const what of ['many', 'one']) {
        const left = mkdtempSync(join(tmpdir(), 'lumo-bench-many-left-'));
        const run = await runNode(command(at[what], left), [0, 1, 2]);
        rmSync(left, { recursive: true, force: true });
        runs[name][what].push(run);
        console.log(
          `  round ${round}/${rounds}: ${name} ${what} ${run.seconds.toFixed(2)} s, ${run.processor.toFixed(2)} s of processor, ${Math.round(run.megabytes)} MB`,
        );
      }
    }
  }
  return runs;
};

/** Of each round the ratio, of those the median: what else the machine does then weighs on both alike. */
const ratiosOf = ({ many, one }) => {
  const of = (key) => median(many.map((run, i) => run[key] / one[i][key]));
  return { wall: of('seconds'), processor: of('processor'), memory: of('megabytes') };
};

const main = async () => {
  const options = readOptions({ files: 500, rows: 200, rounds: 3, jobs: '', write: false, seed: 1, json: '' });
  const dataset = generate({ rows: options.files * options.rows, seed: options.seed });
  const folder = mkdtempSync(join(tmpdir(), 'lumo-bench-many-'));
  try {
    console.log(`${machineText(machine())}${options.files} files of ${options.rows} rows, and one of all rows`);
    const at = await split(dataset.data, options.files, options.rows, folder);
    const runs = await race(at, commandsOf(options), options.rounds);
    const ratios = Object.fromEntries(Object.entries(runs).map(([name, each]) => [name, ratiosOf(each)]));
    for (const [name, { wall, processor, memory }] of Object.entries(ratios)) {
      console.log(
        `${wall <= GOAL ? 'ok  ' : 'MISS'} ${name}: ${wall.toFixed(2)} × the time of one file (goal ≤ ${GOAL}), ${processor.toFixed(2)} × the processor time, ${memory.toFixed(2)} × the memory`,
      );
    }
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine: machine(), options, runs, ratios }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
