// The ground on which faults are tried: the project, each command as it goes well, and copies to break.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesWrong, tableWrong, wordsWrong } from './aftermath.mjs';
import { arm, disarm } from './inject.mjs';
import { contentsOf, copyOf, makeProject } from './project.mjs';
import { runHere } from './run.mjs';

export const COMMANDS = createRequire(import.meta.url)('./commands.json');
const ERRORS = pathToFileURL(join(import.meta.dirname, '../../../.build/src/words/error-texts')).href;

/** The codes that are documented. */
const knownCodes = async () => {
  const codes = new Set();
  const folder = new URL(`${ERRORS}/`);
  for (const name of readdirSync(folder)) {
    for (const [, code] of readFileSync(new URL(name, folder), 'utf8').matchAll(/\b(LUMO_[A-Z_]+)\b/g)) codes.add(code);
  }
  return codes;
};

/**
 * @param say where a failure is told
 * @param some whether something is tried, where only some of it is: how much of it
 * @param spoilt whether an output is cut after each run, which must be seen
 */
export const makeGround = async ({ say, some = () => true, spoilt = false }) => {
  const work = mkdtempSync(join(tmpdir(), 'lumo-faults-'));
  const project = join(work, 'project');
  const tmp = join(work, 'tmp');
  mkdirSync(project);
  mkdirSync(tmp);
  await makeProject(project, tmp);
  const before = contentsOf(project);
  const codes = await knownCodes();
  const figures = { faults: 0, failed: 0, refused: 0, killed: 0, swept: 0, bytes: 0 };
  const leftOut = new Set();
  const inputOf = ({ stdin }) => (stdin === undefined ? '' : before.get(stdin));

  const ground = {
    work,
    tmp,
    project,
    before,
    codes,
    figures,
    inputOf,
    some,
    /** What is wrong with what a run said. */
    wordsWrong(ran, may, tells) {
      if (ran.code === 2) figures.refused++;
      return wordsWrong(ran, codes, may, tells);
    },
    /** A copy of the project, and how it is looked at and removed. */
    copy(where = work) {
      const at = copyOf(project, where);
      return {
        at,
        /** @param left what lies in the temporary folder */
        wrong(command, good, ran, { left = readdirSync(tmp), may, tells = false, killed = false } = {}) {
          const now = contentsOf(at);
          const [cut] = spoilt ? command.makes.filter((path) => now.has(path)) : [];
          if (cut !== undefined) now.set(cut, now.get(cut).slice(1));
          for (const bytes of now.values()) figures.bytes += bytes.length;
          return [...ground.wordsWrong(ran, may, tells), ...filesWrong({ before, good, now, left, command, tells, killed }, ran)];
        },
        done() {
          rmSync(at, { recursive: true, force: true });
          for (const name of readdirSync(tmp)) rmSync(join(tmp, name), { recursive: true, force: true });
        },
      };
    },
    /** What cannot be tried on this machine is said once. */
    leaveOut(why) {
      if (leftOut.has(why)) return;
      leftOut.add(why);
      say(`not tried: ${why}`);
    },
    /** What must hold and does not: told, and counted. */
    tell(what, wrong) {
      figures.faults++;
      if (wrong.length === 0) return;
      figures.failed++;
      say(`${what}\n${wrong.map((one) => `  ${one}`).join('\n')}`);
    },
    /** A command as it goes when nothing fails, twice: what differs is drawn anew each time. Once what it writes is counted, once what it reads. */
    async goodRun(command) {
      const runs = [];
      for (const kind of ['write', 'read']) {
        const { at, done } = ground.copy();
        const calls = arm({ kind, within: [at, tmp] });
        const ran = await runHere(command.args, at, { tmp, input: inputOf(command) });
        disarm();
        runs.push({ ...ran, files: contentsOf(at), calls: calls.length });
        done();
      }
      const [good, again] = runs;
      good.calls = { write: good.calls, read: again.calls };
      good.varies = new Set([...good.files].filter(([path, bytes]) => again.files.get(path) !== bytes).map(([path]) => path));
      const wrong = tableWrong({ before, good, command });
      if (good.code === 2) wrong.push(good.stderr);
      if (wrong.length > 0) ground.tell(`${command.args.join(' ')}: without a fault`, wrong);
      return good;
    },
    async dispose() {
      rmSync(work, { recursive: true, force: true });
    },
  };
  return ground;
};
