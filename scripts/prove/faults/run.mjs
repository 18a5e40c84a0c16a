// Runs a command of the program: as a function of this process, which is fast, or as a process of its own, which can be killed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { BIN, bundledMain } from '../../bundled-main.mjs';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'preload.mjs')).href;

/** Nothing of the machine decides what comes out. */
const environment = (more) => ({
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  LC_ALL: 'en_US.UTF-8',
  LUMO_AS_OF: '2026-11-24',
  SOURCE_DATE_EPOCH: '1796000000',
  ...more,
});

const keeping = () => {
  const parts = [];
  const stream = new Writable({
    write(part, _, done) {
      parts.push(part);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
};

const main = await bundledMain();

/** Runs a command here. @returns its exit code and what it said; `hung` where it has not ended in time */
export const runHere = async (args, cwd, { tmp, input = '', env = {} } = {}, patience = 20_000) => {
  const [out, err] = [keeping(), keeping()];
  const before = process.env.TMPDIR;
  process.env.TMPDIR = tmp;
  let timer;
  try {
    const ended = main({
      argv: [process.execPath, BIN, ...args],
      env: environment({ TMPDIR: tmp, ...env }),
      stdin: Readable.from(input === '' ? [] : [Buffer.from(input)], { objectMode: false }),
      stdout: out.stream,
      stderr: err.stream,
      cwd: () => cwd,
      on: () => {},
      off: () => {},
    });
    const late = new Promise((done) => {
      timer = setTimeout(() => done('hung'), patience);
    });
    return { code: await Promise.race([ended, late]), stdout: out.text(), stderr: err.text() };
  } finally {
    clearTimeout(timer);
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

/**
 * Starts a command in a process of its own.
 * @param fault what `preload.mjs` makes fail there
 * @param node words for Node itself
 */
export const startProcess = (args, cwd, { tmp, input = '', env = {}, fault, node = [], stdio = 'pipe', as } = {}, patience = 60_000) => {
  const preload = fault ? ['--import', PRELOAD] : [];
  const child = spawn(process.execPath, [...preload, ...node, BIN, ...args], {
    cwd,
    env: environment({ TMPDIR: tmp, ...env, ...(fault && { LUMO_FAULT: JSON.stringify(fault) }) }),
    stdio,
    timeout: patience,
    killSignal: 'SIGKILL',
    ...(as !== undefined && { uid: as, gid: as }),
  });
  const parts = { stdout: [], stderr: [] };
  for (const name of ['stdout', 'stderr']) child[name]?.on('data', (part) => parts[name].push(part));
  child.stdin?.on('error', () => {});
  // Whoever gives null feeds it.
  if (input !== null) child.stdin?.end(input);
  const began = Date.now();
  const text = (name) => Buffer.concat(parts[name]).toString('utf8');
  const ended = new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) =>
      done({ code: Date.now() - began >= patience ? 'hung' : code, signal, stdout: text('stdout'), stderr: text('stderr') }),
    );
  });
  return { child, ended };
};
export const runProcess = (...order) => startProcess(...order).ended;
