// What must hold after a run in which something failed.
import { PLANTED } from './project.mjs';

/** A lock is numbered and stays, free or of a process that is no more: it holds a number, and nobody's data. */
const LOCK = /\.lock\.\d+$/;
const matches = (path, patterns) => patterns.some((one) => path === one || (one.endsWith('*') && path.startsWith(one.slice(0, -1))));

/** What is there while a run is, and swept away by the next. */
export const TEMPORARY = /\.lumo-[^/]*\.tmp/;

/** A stack, or a name of the insides of Node. */
const STACK = /\n\s+at |node:internal|UnhandledPromise|Uncaught/;
const BLOCK = /^error (LUMO_[A-Z_]+)\n {2}\S[\s\S]*?\n {2}→ \S/m;

/** What a report says of what it could not read. */
const TOLD = /not judged|LUMO_[A-Z_]+|cannot be read/;

/**
 * What is wrong with what a run said, and with how it ended.
 * @param may exit codes besides
 * @param tells whether it goes on, and tells what it could not read
 */
export const wordsWrong = ({ code, stdout = '', stderr }, codes, may = [], tells = false) => {
  const wrong = [];
  if (code === 'hung') return ['it has not ended'];
  if (STACK.test(stderr)) wrong.push(`a stack: ${stderr.slice(0, 300)}`);
  if (PLANTED.test(stderr)) wrong.push('a value of a cell on standard error');
  if (![0, 1, 2, ...may].includes(code)) wrong.push(`exit code ${code}: ${stderr.slice(0, 200)}`);
  if (code === 2 && !(tells && TOLD.test(stdout + stderr))) {
    const [, said] = BLOCK.exec(stderr) ?? [];
    if (said === undefined) wrong.push(`exit code 2 without code, cause and next step: ${(stderr || stdout).slice(0, 300)}`);
    else if (said === 'LUMO_INTERNAL' || !codes.has(said)) wrong.push(`${said}: ${stderr.slice(0, 300)}`);
  }
  return wrong;
};

const looksWhole = (path, text) => {
  if (!path.endsWith('.json')) return text.endsWith('\n');
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
};

/** Whether it is a whole report that the run failed, for machines that gather reports. */
const tellsFailure = (path, text) => {
  try {
    return path.endsWith('.sarif') && JSON.parse(text).runs.every((run) => run.invocations[0].executionSuccessful === false);
  } catch {
    return false;
  }
};

/** The mark that a chain of evidence has before its first bundle, which a run that fails leaves: nothing is in the chain yet. */
const isMarkOfBeginning = (path, text) => path.endsWith('/last.sha256') && /^0{64} /.test(text);

/** What is not as it was, is not as it was to become, and is not absent either. */
const pathWrong = (path, { before, good, now, command, tells, killed }) => {
  const [old, fresh, is] = [before, good.files, now].map((files) => files.get(path));
  if (is === old || is === fresh) return undefined;
  if (killed && TEMPORARY.test(path)) return undefined;
  if (LOCK.test(path) || (path.endsWith('/') && fresh !== undefined)) return undefined;
  if (command.grows?.includes(path)) return is?.startsWith(old ?? '') ? undefined : `${path} does not begin as it did`;
  // A cache and a log hold more or less of what was seen, and nothing half-written.
  if (matches(path, command.free ?? []) && !path.endsWith('.tmp')) return undefined;
  if (is === undefined) return `${path} is gone`;
  if (fresh === undefined) return `${path} was left behind (${is.length} bytes)`;
  if (good.varies.has(path) && is.length === fresh.length) return undefined;
  if (tells && matches(path, command.makes) && looksWhole(path, is)) return undefined;
  if (tellsFailure(path, is) || (old === undefined && isMarkOfBeginning(path, is))) return undefined;
  return `${path} is neither what it was nor what it was to become (${is.length} of ${fresh.length} bytes)`;
};

/**
 * @param good what the run comes to when nothing fails: its files, its exit code, and the paths whose bytes are drawn anew each time
 * @returns what is wrong, each in a line; nothing where all holds
 */
export const filesWrong = (seen, ran) => {
  const { before, good, now, left, command } = seen;
  const wrong = [...new Set([...before.keys(), ...now.keys()])].flatMap((path) => pathWrong(path, seen) ?? []);
  for (const name of left) wrong.push(`left in TMPDIR: ${name}`);
  for (const [output, proof] of Object.entries(command.proven ?? {})) {
    if (now.has(output) && !now.has(proof)) wrong.push(`${output} is there without its evidence`);
  }
  // What is not there may only be missed where that was said.
  if (ran.code === 0 || ran.code === 1) {
    if (ran.code !== good.code) wrong.push(`exit code ${ran.code} instead of ${good.code}`);
    for (const path of good.files.keys())
      if (!LOCK.test(path) && !now.has(path) && !matches(path, [...(command.spares ?? []), ...(command.free ?? [])]))
        wrong.push(`exit code ${ran.code} without ${path}`);
  }
  return wrong;
};

/** What a run made that its line in the table does not say, or did not make. */
export const tableWrong = ({ before, good, command }) => {
  const touched = [...good.files].filter(([path, bytes]) => !path.endsWith('/') && !LOCK.test(path) && before.get(path) !== bytes);
  const said = [...command.makes, ...(command.grows ?? [])];
  return [
    ...touched.filter(([path]) => !matches(path, said)).map(([path]) => `makes ${path}, which the table does not say`),
    ...said.filter((one) => !touched.some(([path]) => matches(path, [one]))).map((one) => `does not make ${one}, which the table says`),
  ];
};
