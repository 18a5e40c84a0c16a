// What runs a test file for `npm run prove:mutants`: once as it is, to see which tests reach which mutants, then once for each mutant that they reach, until a test fails.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { startTests } from '@vitest/runner';
import { TestRunner, vi } from 'vitest';

const job = JSON.parse(readFileSync(process.env.LUMO_MUTANTS, 'utf8'));
/** What the switches ask. No mutant has this name; without one, they would look into the environment at each step. */
const NONE = '-';
const space = { activeMutant: NONE, mutantCoverage: { static: {}, perTest: {} }, hitLimit: Number.POSITIVE_INFINITY, hitCount: 0 };
globalThis.__stryker__ = space;

const tell = (line) => appendFileSync(job.results, `${JSON.stringify(line)}\n`);
/** Says until when nobody needs to worry. */
const expect = (milliseconds) => writeFileSync(job.deadline, String(Date.now() + milliseconds));

const testsIn = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsIn));
/** The first that failed: a test, or a file or a suite before its tests. */
const failureIn = (task) => {
  if (task.result?.state !== 'fail') return undefined;
  return (task.tasks ?? []).map(failureIn).find((found) => found !== undefined) ?? task;
};
/** Leaves only the tests that are asked for. */
const narrow = (task, only) => {
  const wanted = task.type === 'test' ? only.has(task.id) : task.tasks.filter((one) => narrow(one, only)).length > 0;
  if (!wanted) task.mode = 'skip';
  return wanted;
};

export default class extends TestRunner {
  /** Tests of the run that is under way; all of them, unless told otherwise. */
  only = undefined;
  failed = false;
  inner = false;
  hits = new Map();
  lasted = new Map();
  spent = new Map();

  onBeforeCollect() {
    expect(180_000);
  }

  onCollected(files) {
    if (!this.inner && job.reload) this.only = new Set();
    if (this.only) for (const file of files) narrow(file, this.only);
  }

  onBeforeRunTask(test) {
    if (this.failed) test.mode = 'skip';
    return super.onBeforeRunTask(test);
  }

  onBeforeTryTask(test) {
    super.onBeforeTryTask(test);
    expect(20_000 + 20 * (this.lasted.get(test.id) ?? 6000));
    this.began = process.cpuUsage();
    space.currentTestId = test.id;
    space.hitCount = 0;
    space.hitLimit = 1000 + 100 * (this.hits.get(test.id)?.[space.activeMutant] ?? 100_000);
  }

  onAfterRunTask(test) {
    super.onAfterRunTask(test);
    const { user = 0, system = 0 } = this.began ? process.cpuUsage(this.began) : {};
    this.spent.set(test.id, (user + system) / 1000);
    space.currentTestId = undefined;
    if (test.result?.state === 'fail' && this.inner) this.failed = true;
  }

  async onAfterRunFiles([file]) {
    super.onAfterRunFiles();
    if (this.inner) return;
    // What nobody reads is not sent to the other process.
    this.onTaskUpdate = async () => {};
    this.onCollectStart = (one) => super.onCollectStart(one);
    this.inner = true;
    await this.tryMutants(file);
    this.inner = false;
    this.only = undefined;
  }

  /** Runs the tests of a file with a mutant, or with none. */
  async run(file, mutant, only) {
    this.only = only;
    this.failed = false;
    if (job.reload) vi.resetModules();
    else this.workerState.evaluatedModules.invalidateModule(this.workerState.evaluatedModules.getModuleById(file.filepath));
    space.activeMutant = mutant;
    const [result] = await startTests([file.filepath], this);
    space.activeMutant = NONE;
    this.failed = false;
    return failureIn(result);
  }

  async tryMutants(file) {
    const path = relative(job.root, file.filepath);
    const { mutants } = job.tests.find((one) => one.path === path);
    const tests = testsIn(file).filter(({ id, mode, result }) =>
      job.reload ? !job.unasked.includes(id) : mode !== 'skip' && result?.state === 'pass' && this.spent.get(id) < job.most,
    );
    const { perTest, static: early } = space.mutantCoverage;
    for (const { id, result } of tests) {
      this.hits.set(id, perTest[id] ?? {});
      this.lasted.set(id, result?.duration);
    }
    const reach = (mutant) => (job.reload || early[mutant] ? tests : tests.filter(({ id }) => this.hits.get(id)[mutant]));
    const reached = mutants.filter((mutant) => reach(mutant).length > 0);
    if (!job.reload) {
      const unasked = testsIn(file).filter((one) => !tests.includes(one));
      tell({
        base: path,
        reached,
        early: Object.keys(early),
        unasked: unasked.map(({ id }) => id),
        fails: unasked.filter(({ result }) => result?.state === 'fail').map(({ name }) => name),
      });
    }
    for (const id of Object.keys(perTest)) delete perTest[id];
    space.mutantCoverage.static = {};
    for (const mutant of reached) {
      if (job.killed.includes(mutant)) continue;
      tell({ try: mutant, path });
      const by = await this.run(file, mutant, new Set(reach(mutant).map(({ id }) => id)));
      if (!by) continue;
      // Only what the same tests do not do without it is its doing: a mutant may leave something behind in a memory.
      if (await this.run(file, NONE, by.type === 'test' ? new Set([by.id]) : undefined)) {
        tell({ unsure: mutant, path, by: by.name });
        process.kill(process.pid, 'SIGKILL');
      }
      tell({ killed: mutant, path, by: by.name });
      job.killed.push(mutant);
    }
    tell({ done: path });
  }
}
