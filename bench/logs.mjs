/**
 * npm run bench:logs -- [--events 10000000] [--less 1000000] [--rows 1000000] [--rounds 1] [--jobs 2] [--keep] [--json FILE] [--seed 1]
 * All rules on logs of a million and of ten million calls and mails, as whole processes, and all rules on a contact file in the same run.
 * Goals: at ten times the events no more than 15 % more memory, and half as many rows a second as of contacts.
 * Exit code: 0, or 2 when something could not run. A missed goal is printed, and changes no exit code.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.mjs';
import { AS_OF, CHANNELS, DATA, lumoArguments, ROOT, readOptions } from './job.mjs';
import { generateLogs, removeLogs } from './log-rows.mjs';
import { machine, runNode, summary } from './measure.mjs';
import { machineText } from './say.mjs';

const [MORE_MEMORY, RATE] = [1.15, 0.5];

/** How busy the machine is, by those of its processes that wait for a core. */
const load = () => {
  try {
    return readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  } catch {
    return '?';
  }
};

const logArguments = ({ calls, mails, emails, phones }, jobs) => [
  join(ROOT, 'dist/bin/lumo-check.cjs'),
  ...['check', calls, mails, '--opposition', emails, '--opposition', phones, '--as-of', AS_OF, '--jobs', String(jobs)],
];

const race = async (tasks, rounds) => {
  const runs = Object.fromEntries(tasks.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1)
    for (const { name, args, rows } of tasks) {
      // 1 is the ordinary answer: the input holds findings.
      const run = await runNode(args, [0, 1]);
      runs[name].push(run);
      console.log(
        `  ${round}/${rounds} ${name}: ${run.seconds.toFixed(2)} s, ${run.processor.toFixed(2)} s of processor, ${Math.round(run.megabytes)} MB, ` +
          `${Math.round(rows / run.seconds).toLocaleString('en')} rows/s (load ${load()})`,
      );
    }
  return Object.fromEntries(tasks.map(({ name, rows }) => [name, summary(runs[name], rows)]));
};

const goal = (reached, text) => console.log(`${reached ? 'ok  ' : 'MISS'} ${text}`);

const main = async () => {
  const options = readOptions({ events: 10_000_000, less: 1_000_000, rows: 1_000_000, rounds: 1, jobs: 2, keep: false, json: '', seed: 1 });
  const { events, less, rows, rounds, jobs, seed } = options;
  console.log(machineText(machine()));
  const dataset = generate({ rows, seed });
  const job = { ...dataset, channels: CHANNELS, out: join(DATA, 'cleaned-logs.csv') };
  const [few, many] = [less, events].map((count) => generateLogs({ events: count, seed }));
  const [ofFew, ofMany, ofContacts] = [less, events, rows].map((count) => count.toLocaleString('en'));
  const names = { few: `${ofFew} events`, many: `${ofMany} events`, contacts: `${ofContacts} contacts` };
  const tasks = [
    { name: names.contacts, args: [...lumoArguments(job, null), '--jobs', String(jobs)], rows },
    { name: names.few, args: logArguments(few, jobs), rows: less },
    { name: names.many, args: logArguments(many, jobs), rows: events },
  ];
  console.log(`${Math.round(many.megabytes)} MB of logs, load ${load()}`);
  const results = await race(tasks, rounds);
  const memory = results[names.many].megabytes / results[names.few].megabytes;
  const rate = results[names.many].rowsPerSecond / results[names.contacts].rowsPerSecond;
  const work = results[names.contacts].processor / rows / (results[names.many].processor / events);
  goal(memory <= MORE_MEMORY, `${memory.toFixed(2)} × the memory of ${names.few} (goal ≤ ${MORE_MEMORY})`);
  goal(rate >= RATE, `${rate.toFixed(2)} × the rows a second of contacts (goal ≥ ${RATE}); by processor time ${work.toFixed(2)} ×`);
  rmSync(job.out, { force: true });
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ machine: machine(), options, results, memory, rate, work }, null, 2)}\n`);
  if (!options.keep) for (const count of [less, events]) removeLogs(count);
};

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
