/**
 * npm run bench:reports -- [--rows 1000000] [--rounds 5] [--all] [--key] [--json FILE] [--seed 1]
 * What it costs to write every finding (`-f ndjson`, `-f csv`) beside the counts alone (`-f full`), in turns: memory and time. JSON, which
 * hashes the file and compares sources besides, runs along.
 * Exit code: 0, or 2 when something could not run. A missed goal is printed, and changes no exit code.
 */
import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.mjs';
import { AS_OF, CHANNELS, ROOT, readOptions } from './job.mjs';
import { machine, median, runNode, summary } from './measure.mjs';
import { machineText } from './say.mjs';

const GOAL_MB = 50;
/** The counts alone: no hash, no figures. */
const COUNTS = 'full';
const FORMATS = [COUNTS, 'json', 'ndjson', 'csv'];
/** A third of the contacts of the bench are silent for longer. */
const CONFIG = { rules: { 'retention-prospect': { months: 48 } } };
const KEY = '0123456789abcdef'.repeat(4);

const argumentsOf = (job, format, all) => [
  join(ROOT, 'dist/bin/lumo-check.cjs'),
  'check',
  job.data,
  ...['--config', job.config, '--channel', CHANNELS.join(','), '--as-of', AS_OF, '--check'],
  ...(all ? ['--opposition', job.emails, '--opposition', job.phones] : ['--only', 'retention-prospect']),
  ...['-f', `${format}=${join(job.folder, `report.${format}`)}`],
];

const race = async (job, { rounds, all }) => {
  const runs = Object.fromEntries(FORMATS.map((format) => [format, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const said = [];
    for (const format of FORMATS) {
      // 1 is the ordinary answer: the input holds findings.
      const run = await runNode(argumentsOf(job, format, all), [0, 1]);
      said.push(`${format} ${run.seconds.toFixed(2)} s (${run.processor.toFixed(2)} s of processor, ${Math.round(run.megabytes)} MB)`);
      // The first of each fills the page cache, and is not counted.
      if (round > 0) runs[format].push(run);
    }
    console.log(round === 0 ? '  warm' : `  round ${round}/${rounds}: ${said.join(', ')}`);
  }
  return runs;
};

const linesOf = async (path) => {
  let lines = 0;
  for await (const part of createReadStream(path)) for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines += 1;
  return lines;
};

/** Medians of what a format takes more than the counts alone, round by round: what else the machine does then weighs on both alike. */
const costOf = (runs, format, findings) => {
  const more = (key) => median(runs[format].map((run, i) => run[key] - runs[COUNTS][i][key]));
  return {
    megabytes: more('megabytes'),
    seconds: more('seconds'),
    microsecondsEach: (more('seconds') / findings) * 1e6,
    processorEach: (more('processor') / findings) * 1e6,
  };
};

const main = async () => {
  const options = readOptions({ rows: 1_000_000, rounds: 5, seed: 1, all: false, key: false, json: '' });
  const dataset = generate({ rows: options.rows, seed: options.seed });
  const folder = mkdtempSync(join(tmpdir(), 'lumo-reports-'));
  if (options.key) {
    mkdirSync(join(folder, '.lumo'));
    writeFileSync(join(folder, '.lumo/key'), `${KEY}\n`, { mode: 0o600 });
  }
  const config = join(folder, 'lumo-check.config.json');
  writeFileSync(config, JSON.stringify(CONFIG));
  try {
    const job = { ...dataset, folder, config };
    console.log(
      `${machineText(machine())}${options.rows.toLocaleString('en')} rows, ${options.all ? 'all rules' : 'one rule'}${options.key ? ', fingerprints' : ''}`,
    );
    const runs = await race(job, options);
    const findings = await linesOf(join(folder, 'report.ndjson'));
    const costs = Object.fromEntries(['ndjson', 'csv'].map((format) => [format, costOf(runs, format, findings)]));
    console.log(`${findings.toLocaleString('en')} findings`);
    for (const [format, { megabytes, microsecondsEach, processorEach }] of Object.entries(costs)) {
      console.log(
        `${megabytes <= GOAL_MB ? 'ok  ' : 'MISS'} ${format}: ${Math.round(megabytes)} MB more than the counts alone (goal ≤ ${GOAL_MB}), ` +
          `${microsecondsEach.toFixed(1)} µs a finding (${processorEach.toFixed(1)} µs of processor)`,
      );
    }
    const result = { machine: machine(), options, findings, costs };
    result.runs = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, summary(all, options.rows)]));
    if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
