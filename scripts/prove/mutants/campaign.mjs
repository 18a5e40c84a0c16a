// Runs a sample of mutants to its end: starts vitest, watches it, ends it when a mutant makes it run for ever, and goes on where it was.
import { spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fold, isOpen } from './fold.mjs';
import { sharedFolders } from './rooms.mjs';

/** Loading the program anew takes a second or more: what is worked out then is shown to so many test files, other mutants to one. */
const NEAREST = 12;

/** Milliseconds of the processor beyond which a test is not asked: one such costs as much as a hundred others; and beyond which it is asked last. */
const LONG = 1500;
const QUICK = 100;

/** Starts vitest once, until it ends or passes the time that it gave itself. */
const runOnce = async (root, job, file) => {
  writeFileSync(file, JSON.stringify(job));
  writeFileSync(job.deadline, String(Date.now() + 180_000));
  const log = openSync(job.log, 'a');
  const asked = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    fileURLToPath(new URL('vitest.config.mjs', import.meta.url)),
  ];
  const child = spawn(process.execPath, asked, {
    cwd: root,
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LUMO_MUTANTS: file },
  });
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  while (!ended) {
    await wait(500);
    if (ended || Date.now() < Number(readFileSync(job.deadline, 'utf8') || Number.POSITIVE_INFINITY)) continue;
    process.kill(-child.pid, 'SIGKILL');
    return 'late';
  }
  return 'ended';
};

/** Runs `tests` until each has tried its mutants; a test that ends twice without a word is left out. */
const runAll = async (root, folder, name, { code, tests, most, reload = false, earlier, unasked = [] }) => {
  const results = join(folder, `${name}.jsonl`);
  let before = -1;
  for (;;) {
    const state = fold(results);
    const killed = [...earlier, ...state.killed.keys()];
    const left = tests
      .filter(({ path }) => !state.done.has(path))
      .map(({ path, mutants }) => ({ path, mutants: mutants.filter((one) => !killed.includes(one) && isOpen(state, one, path)) }));
    const wanted = left.filter(({ mutants }) => mutants.length > 0);
    if (wanted.length === 0) return state;
    if (state.lines === before) appendFileSync(results, `${JSON.stringify({ done: wanted[0].path })}\n`);
    before = state.lines;
    const job = {
      root,
      code,
      tests: wanted,
      killed,
      most,
      reload,
      unasked,
      results,
      deadline: join(folder, 'deadline'),
      log: join(folder, `${name}.log`),
    };
    if ((await runOnce(root, job, join(folder, `${name}.json`))) === 'ended') continue;
    const { trying } = fold(results);
    const came = trying ? { killed: trying.try, path: trying.path, by: 'ran for ever' } : { done: wanted[0].path };
    appendFileSync(results, `${JSON.stringify(came)}\n`);
  }
};

/**
 * Tries a sample: first in one process that loads the program once, by the tests that cost little, then by all; then, for what is left, with the program loaded anew for each mutant,
 * since what is worked out while modules load, or is remembered, does not change when a switch is turned later.
 * @param tests as testsOf gives them
 */
export const runCampaign = async (root, folder, { sample, code, tests }) => {
  const file = join(folder, 'code.json');
  writeFileSync(file, JSON.stringify(code));
  writeFileSync(join(folder, 'sample.json'), JSON.stringify(sample));
  const ids = Object.keys(sample);
  const asked = tests.map(({ path, reaches }) => ({ path, mutants: ids.filter((id) => reaches.has(sample[id].file)) }));
  const quick = await runAll(root, folder, 'quick', { code: file, tests: asked, most: QUICK, earlier: [] });
  const warm = await runAll(root, folder, 'warm', { code: file, tests: asked, most: LONG, earlier: [...quick.killed.keys()] });
  for (const [id, by] of quick.killed) warm.killed.set(id, by);
  /** The tests that are asked once more about what is left. */
  const nearest = new Map(
    ids
      .filter((id) => !warm.killed.has(id))
      .map((id) => {
        const { file } = sample[id];
        // What saw other changes of the same file is likely to see this one.
        const saw = (path) => [...warm.killed].filter(([other, by]) => by.path === path && sample[other].file === file).length;
        const known = tests.filter(
          ({ path, reaches }) => reaches.has(file) && (warm.early.has(id) || warm.reachedBy.get(id)?.includes(path)),
        );
        const distance = ({ path, reaches }) => reaches.get(file) - 100 * sharedFolders(path, file) - 1000 * saw(path);
        return [
          id,
          new Set(
            known
              .sort((one, other) => distance(one) - distance(other))
              .slice(0, warm.early.has(id) || warm.unsure.has(id) ? NEAREST : 1)
              .map(({ path }) => path),
          ),
        ];
      }),
  );
  const again = asked.map(({ path, mutants }) => ({ path, mutants: mutants.filter((id) => nearest.get(id)?.has(path)) }));
  const anew = await runAll(root, folder, 'reload', {
    code: file,
    tests: again,
    most: LONG,
    reload: true,
    earlier: [...warm.killed.keys()],
    unasked: warm.unasked,
  });
  return {
    killed: new Map([...warm.killed, ...anew.killed]),
    reached: new Set([...warm.reachedBy.keys(), ...warm.early]),
    failing: warm.failing,
  };
};
