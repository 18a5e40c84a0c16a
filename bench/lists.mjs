/**
 * npm run bench:lists -- [--entries 5000000] [--rounds 3] [--questions 1000000] [--compile 50000000] [--json FILE] [--seed 1]
 * How lists are kept and read: the compiled index, in memory and on the disk, the table made of a text list, a JavaScript `Set`,
 * and LMDB where the package `lmdb` is found: in the project, or in the folder that BENCH_MODULES names. Exit code: 0, or 2 when something could not run or an answer was wrong.
 */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { byteSink } from './byte-sink.mjs';
import { digestBlocks, WIDTH } from './digests.mjs';
import { DATA, ROOT, readOptions } from './job.mjs';
import { machine, median, runNode } from './measure.mjs';
import { FIRST, LAST, WEBMAILS } from './names.mjs';
import { machineText } from './say.mjs';
import { randomFrom } from './values.mjs';

const NAMES = { index: 'compiled, in memory', disk: 'compiled, on the disk', table: 'text list', set: 'Set of hex texts', lmdb: 'LMDB' };
const LINES = 500_000;
/** What the index is held to, for 5,000,000 entries. */
const GOALS = { diskMegabytes: 70, openSeconds: 0.1, addedMegabytes: 140, perSecond: 5e6, loadSeconds: 0.1, setRatio: 3 };

/** Where a package is that the project does not need; undefined when it is not there. */
const peer = (name) => {
  try {
    return createRequire(resolve(process.env.BENCH_MODULES ?? ROOT, 'package.json')).resolve(name);
  } catch {
    return undefined;
  }
};

/** A file, made once: half a file never has its name. */
const once = (path, write) => {
  if (existsSync(path)) return path;
  mkdirSync(DATA, { recursive: true });
  const out = byteSink(`${path}.part`);
  write((text) => out.write(text));
  out.close();
  renameSync(`${path}.part`, path);
  return path;
};

const digestText = (entries, seed) =>
  once(join(DATA, `digests-${entries}-${seed}.txt`), (write) => {
    for (const block of digestBlocks(entries, seed))
      for (let at = 0; at < block.length; at += WIDTH) write(`${block.toString('hex', at, at + WIDTH)}\n`);
  });

/** Lists of 500,000 lines of each kind. */
const textLists = (seed) => {
  const slug = (word) =>
    word
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase();
  const random = randomFrom(seed);
  const below = (n) => Math.floor(random() * n);
  const email = (i) => {
    const domain = random() < 0.15 ? WEBMAILS[below(WEBMAILS.length)] : `acme-${below(90_000)}.example`;
    return `${slug(FIRST[below(FIRST.length)])}.${slug(LAST[below(LAST.length)])}${i}@${domain}\n`;
  };
  const lines = (of) => (write) => {
    for (let i = 0; i < LINES; i += 1) write(of(i));
  };
  return {
    emails: once(join(DATA, `list-emails-${seed}.txt`), lines(email)),
    phones: once(
      join(DATA, `list-phones-${seed}.txt`),
      lines(() => `+33${6 + below(2)}${String(below(1e8)).padStart(8, '0')}\n`),
    ),
    'phones in pairs': once(
      join(DATA, `list-phones-pairs-${seed}.txt`),
      lines(() => `0${6 + below(2)}${String(below(1e8)).padStart(8, '0')}\n`.replace(/\d\d(?=\d)/g, '$& ')),
    ),
    digests: digestText(LINES, seed),
  };
};

const child = async (job) =>
  JSON.parse((await runNode(['--expose-gc', join(import.meta.dirname, 'list-store.mjs'), JSON.stringify(job)], [0])).stdout);
const rounds = async (job, count) => {
  const runs = [];
  for (let round = 0; round < count; round += 1) runs.push(await child(job));
  return Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, key === 'right' ? runs.every((run) => run.right) : median(runs.map((run) => run[key]))]),
  );
};

const millions = (n) => (n / 1e6).toFixed(1);
const table = (head, rows) => {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
};

const main = async () => {
  const options = readOptions({ entries: 5_000_000, rounds: 3, questions: 1_000_000, compile: 5_000_000, seed: 1, json: '' });
  const { entries, seed, questions } = options;
  const result = { machine: machine(), options, stores: {}, lists: {} };
  console.log(machineText(result.machine));

  const index = join(DATA, `digests-${entries}.lumoidx`);
  const job = { entries, seed, questions, index, text: digestText(entries, seed), lmdb: join(DATA, 'digests.lmdb'), module: peer('lmdb') };
  result.compile = {
    entries: options.compile,
    ...(await child({ ...job, store: 'compile', entries: options.compile, index: `${index}.try` })),
  };
  result.compile.diskMegabytes = statSync(`${index}.try`).size / 1e6;
  rmSync(`${index}.try`);
  await child({ ...job, store: 'compile' });
  const diskMegabytes = statSync(index).size / 1e6;

  for (const store of Object.keys(NAMES)) {
    if (store === 'lmdb' && !job.module) continue;
    result.stores[store] = await rounds({ ...job, store }, options.rounds);
  }
  for (const [name, text] of Object.entries(textLists(seed)))
    result.lists[name] = await rounds({ store: 'load', text }, Math.max(5, options.rounds));
  result.setLimit = await child({ store: 'limit' });
  Object.assign(result, { diskMegabytes, goals: GOALS });

  console.log(`${entries.toLocaleString('en')} digests; medians of ${options.rounds} processes\n`);
  const rows = Object.entries(NAMES).map(([store, name]) => {
    const found = result.stores[store];
    if (!found) return [name, 'not installed', '', '', ''];
    return [name, found.seconds.toFixed(3), found.megabytes.toFixed(0), millions(found.hits), millions(found.misses)];
  });
  console.log(table(['', 'open (s)', 'memory added (MB)', 'hits (M/s)', 'misses (M/s)'], rows));
  console.log(
    `\nCompiled file: ${diskMegabytes.toFixed(1)} MB. A Set ends at ${result.setLimit.entries.toLocaleString('en')} entries (${result.setLimit.message}).`,
  );
  const { compile } = result;
  console.log(
    `Compiling ${compile.entries.toLocaleString('en')}: ${compile.seconds.toFixed(1)} s, peak ${compile.megabytes.toFixed(0)} MB, ${compile.diskMegabytes.toFixed(0)} MB on the disk.\n`,
  );
  const listRows = Object.entries(result.lists).map(([name, { seconds, megabytes }]) => [name, seconds.toFixed(3), megabytes.toFixed(0)]);
  console.log(table([`${LINES.toLocaleString('en')} lines, first load in a process`, 'seconds', 'peak MB'], listRows));
  if (options.json !== '') writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  const wrong = Object.entries(result.stores).filter(([, { right }]) => !right);
  for (const [store] of wrong) console.error(`WRONG ANSWERS: ${NAMES[store]}`);
  return wrong.length > 0 ? 2 : 0;
};

try {
  process.exitCode = await main();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 2;
}
