/**
 * npm run bench:audit -- [--files 2000] [--megabytes 10000] [--json FILE] [--seed 1]
 * An audit of a seeded tree of exports, and the same again with nothing changed; and how long the engine takes for its largest file.
 * Exit code: 0, or 2 when something could not run. A missed goal is printed, and changes no exit code.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AS_OF, ROOT, readOptions } from './job.mjs';
import { machine, runNode } from './measure.mjs';
import { machineText } from './say.mjs';
import { treeOf } from './tree.mjs';

const GOALS = { megabytes: 500, again: 5, engine: 1.25 };
const COMMAND = join(ROOT, 'dist/bin/lumo-check.cjs');

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** @param at a folder of its own */
const audit = (paths, at) =>
  runNode(
    [
      COMMAND,
      'audit',
      ...paths,
      '--cache-location',
      join(at, 'cache'),
      '--as-of',
      AS_OF,
      '--quiet',
      '-f',
      `json=${join(at, 'audit.json')}`,
    ],
    [0, 1, 2],
  );

const main = async () => {
  const options = readOptions({ files: 2000, megabytes: 10_000, seed: 1, json: '' });
  const tree = treeOf(options);
  const files = filesIn(tree.root).map((path) => ({ path, bytes: statSync(path).size }));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`${machineText(machine())}${files.length} files, ${(bytes / 1e9).toFixed(2)} GB`);
  const folder = mkdtempSync(join(tmpdir(), 'lumo-bench-audit-'));
  try {
    // What the engine does with one large file, its persons compared and its cache written too.
    const largest = files.reduce((a, b) => (b.bytes > a.bytes ? b : a));
    for (const name of ['one', 'all']) mkdirSync(join(folder, name));
    const alone = await audit([largest.path], join(folder, 'one'));
    const first = await audit([tree.root], join(folder, 'all'));
    const again = await audit([tree.root], join(folder, 'all'));
    const rate = (run, size) => size / 1e6 / run.seconds;
    const share = rate(alone, largest.bytes) / rate(first, bytes);
    const say = (met, text) => console.log(`${met ? 'ok  ' : 'MISS'} ${text}`);
    console.log(
      `     largest file alone (${Math.round(largest.bytes / 1e6)} MB): ${alone.seconds.toFixed(2)} s, ${rate(alone, largest.bytes).toFixed(0)} MB/s`,
    );
    say(
      share <= GOALS.engine,
      `all files: ${first.seconds.toFixed(1)} s, ${rate(first, bytes).toFixed(0)} MB/s, ${share.toFixed(2)} × the time of one file, by the byte (goal ≤ ${GOALS.engine})`,
    );
    say(first.megabytes <= GOALS.megabytes, `memory: ${Math.round(first.megabytes)} MB (goal ≤ ${GOALS.megabytes})`);
    say(
      again.seconds <= GOALS.again,
      `nothing changed: ${again.seconds.toFixed(2)} s, ${Math.round(again.megabytes)} MB (goal ≤ ${GOALS.again} s)`,
    );
    if (options.json)
      writeFileSync(options.json, `${JSON.stringify({ machine: machine(), options, bytes, alone, first, again }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
