import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, type TestContext } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The command line as it is published: compiled, without the test runner in between. */
export const BIN = join(ROOT, 'dist/bin/lumo-check.cjs');
/** What starts every order to a terminal. */
export const ESCAPE = '\u001b';
/** The day of every run that does not say another, so that no test fails next year. */
export const AS_OF = '2026-11-24';

if (!existsSync(BIN)) throw new Error(`${BIN} is missing: run npm run build`);

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A temporary folder holding these files; a name may have folders in it. It goes away with the test file. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'lumo-cli-')));
  made.push(path);
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), bytes);
  }
  return path;
};

const textOf = (path: string): string => {
  const info = lstatSync(path);
  if (!info.isFile()) return 'not a plain file';
  return info.mode & 0o400 ? readFileSync(path).toString('latin1') : `${info.size} bytes that nobody may read`;
};

/** Every path below a folder; what a link points to is not part of it. */
const below = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => [
    entry.name,
    ...(entry.isDirectory() ? below(join(path, entry.name)).map((name) => `${entry.name}/${name}`) : []),
  ]);

/** Every file below a folder with its bytes: what "nothing was written and nothing was lost" compares. */
export const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    below(path)
      .sort()
      .map((name) => [name, textOf(join(path, name))]),
  );
export const names = (path: string): string[] => Object.keys(contents(path));

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
  /** Streams that pretend to be a terminal. */
  readonly tty?: readonly ('stdout' | 'stderr')[];
}

/** Large files are for other tests than those of approvals. */
export const APPROVED = { LUMO_APPROVED_BY: 'the tests', LUMO_APPROVAL_REASON: 'invented contacts' };

/** Nothing of the machine or of the test runner decides the language, the colours, the settings or the day. */
export const environment = (more: Readonly<Record<string, string | undefined>> = {}): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(LUMO_|LC_|LANG|NO_COLOR$|FORCE_COLOR$|TERM$|COLUMNS$|NODE_OPTIONS$|VITEST|NODE_ENV$|npm_|CI$|GITHUB_|GITLAB_CI$|TF_BUILD$)/i.test(
        name,
      ),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'en_US.UTF-8', LUMO_AS_OF: AS_OF, LUMO_TRUSTED_FOLDERS: tmpdir(), ...APPROVED, ...more };
};

/** Starts lumo-check in a folder; the caller feeds, watches and stops it. */
export const start = (cwd: string, args: readonly string[], { env, tty = [] }: RunOptions = {}) => {
  const pretend = tty.map((stream) => `process.${stream}.isTTY=true;`).join('');
  const preload = pretend === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  // A run that hangs is killed, and seen to have been.
  const child = spawn(process.execPath, [...preload, BIN, ...args], { cwd, env: environment(env), timeout: 40_000, killSignal: 'SIGKILL' });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  // A program that ends before it has read everything is no failure of the test.
  child.stdin.on('error', () => {});
  const ended = new Promise<Ran>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      const bytes = Buffer.concat(out);
      done({ code, signal, bytes, stdout: bytes.toString('utf8'), stderr: Buffer.concat(err).toString('utf8') });
    });
  });
  return { child, ended };
};

/** Runs lumo-check to its end in a process of its own. */
export const lumoProcess = (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> => {
  const { child, ended } = start(cwd, args, options);
  child.stdin.end(options.input ?? '');
  return ended;
};

/** Variables that Node reads once, when it starts. */
const OF_NODE = /^(?:PATH|XDG_\w+|NODE_\w+)$/i;
/** Variables of which Node asks the process each time: where temporary files go, whose home it is, what the time is. */
const OF_PROCESS = /^(?:TMPDIR|TEMP|TMP|TZ|HOME|USERPROFILE|LOCALAPPDATA)$/i;

/** Runs within this process that are not over, and whether one of them has changed the variables of the process. */
const running = { runs: 0, changed: false };

/** Does a job while the process has these variables, in which nothing else may run. */
const withVariables = async <T>(env: RunOptions['env'], job: () => Promise<T>): Promise<T> => {
  const mine = Object.entries(env ?? {}).filter(([name]) => OF_PROCESS.test(name));
  if (running.changed || (mine.length > 0 && running.runs > 0))
    throw new Error('two runs at once, one of which changes the variables of the process: take `concurrent` away, or use `lumoProcess`');
  const before = mine.map(([name]) => [name, process.env[name]] as const);
  running.runs++;
  running.changed = mine.length > 0;
  const set = ([name, value]: readonly [string, string | undefined]): void => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  mine.forEach(set);
  try {
    return await job();
  } finally {
    before.forEach(set);
    running.runs--;
    running.changed = false;
  }
};

/** A stream that keeps what it is given, and may pretend to be a terminal. */
const keeping = (isTTY: boolean) => {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write: (part: Buffer, _, done) => {
      parts.push(part);
      done();
    },
  });
  return { stream: Object.assign(stream, isTTY && { isTTY }), bytes: () => Buffer.concat(parts) };
};

let loaded: Promise<typeof import('../../src/cli/program/main.js')> | undefined;
/** The compiled command line, as a function of a process. */
export const compiledMain = async (): Promise<typeof import('../../src/cli/program/main.js')['main']> => {
  loaded ??= import(pathToFileURL(join(ROOT, '.build/src/cli/program/main.js')).href);
  return (await loaded).main;
};

/**
 * Runs lumo-check to its end, as a user would in that folder: the compiled command line, as a function of a process that is made up. What
 * a whole process does besides (signals, memory, streams of the system) is for `lumoProcess`, which it is where Node itself is told something.
 */
export const lumo = async (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> => {
  const { env, tty = [], input = '' } = options;
  if (Object.keys(env ?? {}).some((name) => OF_NODE.test(name))) return lumoProcess(cwd, args, options);
  const main = await compiledMain();
  const [stdout, stderr] = [keeping(tty.includes('stdout')), keeping(tty.includes('stderr'))];
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const code = await withVariables(env, () =>
    main({
      argv: [process.execPath, BIN, ...args],
      env: environment(env),
      stdin: Readable.from(bytes.length === 0 ? [] : [bytes], { objectMode: false }),
      stdout: stdout.stream,
      stderr: stderr.stream,
      cwd: () => cwd,
      on: () => {},
      off: () => {},
    }),
  );
  return { code, signal: null, bytes: stdout.bytes(), stdout: stdout.bytes().toString('utf8'), stderr: stderr.bytes().toString('utf8') };
};

/** Says on the terminal why a case cannot run on this machine, and leaves it out of the count of those that passed. */
export const cannot = (context: TestContext, reason: string): never => {
  process.stderr.write(`not run: ${context.task.name}: ${reason}\n`);
  return context.skip(reason);
};

/** The rows of a small contact file, under the header that every rule can work with. */
export const contactFile = (...rows: readonly string[]): string =>
  ['email;nom;societe;source;date_collecte;dernier_contact_entrant', ...rows, ''].join('\n');
export const CLAIRE = 'claire@acme.example;Martin;Acme;Salon Batimat;2026-03-01;2026-09-01';
export const PAUL = 'paul@globex.example;Durand;Globex;Salon Batimat;2026-03-02;2026-09-02';
/** Its address holds a comma: an error, and the contact leaves. */
export const BROKEN = 'lucie@globex,example;Petit;Globex;Salon Batimat;2026-03-02;2026-09-02';
/** Bars nobody of the contacts above; with it, they give no warning. */
export const STOP = 'nobody@elsewhere.example\n';

export const SALON = join(ROOT, 'fixtures/salon');
/** The file that a new user tries: a French trade-fair list in windows-1252, and an opposition list. */
export const salon = (): string => {
  const path = folder();
  cpSync(join(SALON, 'contacts-salon.csv'), join(path, 'contacts.csv'));
  cpSync(join(SALON, 'opposition.txt'), join(path, 'opposition.txt'));
  return path;
};

/** A large contact file, made in pieces; `row` gives one line without its end. */
export const largeFile = (path: string, rows: number, row: (i: number) => string): void => {
  writeFileSync(path, `${contactFile().trimEnd()}\n`);
  for (let from = 0; from < rows; from += 20_000) {
    const piece = Array.from({ length: Math.min(20_000, rows - from) }, (_, i) => row(from + i));
    writeFileSync(path, `${piece.join('\n')}\n`, { flag: 'a' });
  }
};
export const contactNumber = (i: number): string =>
  `p${i}@acme${i % 997}.example;Nom${i};Acme ${i % 997};Salon Batimat;2026-03-01;2026-09-01`;

/** Makes `lumo-check` a package that modules in the folder can import, as npm would. */
export const installedIn = (at: string): void => {
  mkdirSync(join(at, 'node_modules'), { recursive: true });
  // A junction needs no right on Windows; elsewhere the word is ignored.
  symlinkSync(ROOT, join(at, 'node_modules', 'lumo-check'), 'junction');
};
