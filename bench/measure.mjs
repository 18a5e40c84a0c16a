/** Whole processes, measured from outside: time from spawn to exit; peak memory and processor time as the process itself reads them at its end. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os, { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { APPROVAL, BENCH, lumoArguments, ROOT } from './job.mjs';

const HOOK = pathToFileURL(join(BENCH, 'rss-hook.mjs')).href;

/** One run of node. Returns { seconds, processor, megabytes, stdout }, `processor` being seconds of all threads; throws when the exit code is none of `fine`. */
export const runNode = async (args, fine) => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-bench-'));
  const weight = join(folder, 'rss');
  try {
    const begin = process.hrtime.bigint();
    const child = spawn(process.execPath, ['--import', HOOK, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...APPROVAL, BENCH_RSS: weight },
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].on('data', (text) => {
        said[stream] = (said[stream] + text).slice(-20_000);
      });
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
    if (!fine.includes(code)) throw new Error(`${args[0]} ended with ${code}.\n${said.stderr || said.stdout}`);
    const [peak, micros] = existsSync(weight) ? readFileSync(weight, 'utf8').split(' ').map(Number) : [Number.NaN, Number.NaN];
    return { seconds, processor: micros / 1e6, megabytes: peak / 1024, stdout: said.stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const script = (file, job) => runNode([join(BENCH, file), JSON.stringify(job)], [0]);

/** Each takes a job { data, emails, phones, out, kept, channels, threads } and leaves a cleaned file at `out`. */
export const CONTESTANTS = {
  // 1 is the ordinary answer: the input held findings.
  lumo: (job) => runNode(lumoArguments(job), [0, 1]),
  duckdb: (job) => script('duckdb.mjs', job),
  'duckdb-ordered': (job) => script('duckdb.mjs', { ...job, ordered: true }),
  obvious: (job) => script('obvious.mjs', job),
};

/** What all of it ran on. */
export const machine = () => {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model.trim() ?? 'unknown',
    cores: cpus.length,
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.platform()} ${os.arch()}`,
    node: process.version,
  };
};

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Medians of a contestant's runs, with the whole range of the times. */
export const summary = (runs, rows) => {
  const times = runs.map(({ seconds }) => seconds);
  const seconds = median(times);
  return {
    seconds,
    fastest: Math.min(...times),
    slowest: Math.max(...times),
    runs: runs.length,
    rows,
    rowsPerSecond: rows / seconds,
    processor: median(runs.map(({ processor }) => processor)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  };
};
