// Several runs at once: two on the same outputs, eight writers of the register, the history and a chain of evidence.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runHere, runProcess } from './run.mjs';

const WRITER = join(import.meta.dirname, 'writer-in-turn.mjs');

/** Two runs of one command on the same outputs: each is whole, by whichever run. */
export const runTwice = async (ground, command, good) => {
  // Two bundles are two files.
  if (command.options.includes('evidence') || !ground.some(0.12)) return;
  const { at, wrong, done } = ground.copy();
  const order = { tmp: ground.tmp, input: ground.inputOf(command) };
  const both = await Promise.all([runProcess(command.args, at, order), runProcess(command.args, at, order)]);
  // The second may tell what the first has changed.
  const found = both.flatMap((ran) => wrong(command, good, ran, { tells: true }));
  if (both.every(({ code }) => code === 2)) found.push(`both were refused: ${both[0].stderr}`);
  done();
  ground.tell(`${command.args.join(' ')}: twice at once`, found);
};

const linesOf = (path) => () => readFileSync(path, 'latin1').split('\n').length - 1;
const EXEMPTED = ['--for-rule', 'retention-prospect', '--proof', 'letter', '--approved-by', 'the DPO', '--until', '2027-01-31'];
/** What many write to at once: the command of each, what tells how many have written, and what reads it again. */
const SHARED = {
  register: {
    args: (i) => ['oppose', 'add', '--email', `claire${50 + i}@acme.example`, '--origin', 'letter'],
    count: (at) => linesOf(join(at, '.lumo/register')),
    readBack: ['oppose', 'list'],
  },
  history: {
    args: () => ['kpi', 'a.csv', '--history', '.lumo/history.ndjson'],
    count: (at) => linesOf(join(at, '.lumo/history.ndjson')),
    readBack: ['history', '.lumo/history.ndjson'],
  },
  breaches: {
    args: () => ['breach', 'new', '--register-file', 'breaches.csv', '--aware', '2026-11-27T09:40+01:00'],
    count: (at) => linesOf(join(at, 'breaches.csv')),
    readBack: ['breach', 'sheet', 'BR-1', '--register-file', 'breaches.csv'],
  },
  exemptions: {
    args: (i) => ['exempt', 'a.csv', '--row', String(10 + 3 * i), ...EXEMPTED, '--reason', `client ${i}`],
    count: (at) => () => readFileSync(join(at, 'lumo-exemptions.yaml'), 'utf8').split('fingerprint:').length,
    readBack: ['why', 'a.csv', '--row', '10'],
  },
  evidence: {
    args: (i) => ['a.csv', '-o', `out${i}.csv`, '--evidence', 'chain'],
    count: (at) => () => readdirSync(join(at, 'chain')).filter((name) => /^\d+\.json$/.test(name)).length,
    readBack: ['verify', 'chain'],
  },
};

/** A writer of all of them, in a process of its own. @returns what each command came to, in their order */
const writerOf = async (ground, places, meeting, number) => {
  const commands = Object.values(SHARED).map(({ args }, turn) => ({ args: args(number), at: places[turn].at }));
  const words = [WRITER, String(number), ground.tmp, meeting, JSON.stringify(commands)];
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 300_000, maxBuffer: 1 << 26 });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};

/** Eight writers (three in the short form), who come to each at once: whoever was told that it is written is in it. */
export const writeTogether = async (ground) => {
  const writers = ground.some(0) ? 8 : 3;
  const meeting = mkdtempSync(join(ground.work, `meeting-of-${writers}-`));
  const places = Object.values(SHARED).map(({ count }) => {
    const { at, done } = ground.copy();
    return { at, done, count: count(at), before: count(at)() };
  });
  const all = await Promise.all(Array.from({ length: writers }, (_, number) => writerOf(ground, places, meeting, number)));
  for (const [turn, [name, { readBack }]] of Object.entries(SHARED).entries()) {
    const { at, count, before } = places[turn];
    const runs = all.map((writer) => writer[turn]);
    const found = runs.flatMap((ran) => ground.wordsWrong(ran));
    const written = runs.filter(({ code }) => code !== 2).length;
    if (written !== writers) found.push(`${written} of ${writers} have written: ${runs.find(({ code }) => code === 2)?.stderr}`);
    if (count() - before !== written) found.push(`${count() - before} are there of ${written}`);
    const read = await runHere(readBack, at, { tmp: ground.tmp });
    if (read.code !== 0) found.push(`${readBack.join(' ')}: ${read.stderr || read.stdout}`);
    ground.tell(`${writers} writers of the ${name}`, found);
  }
  for (const { done } of places) done();
};
