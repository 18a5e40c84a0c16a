// Runs the built command on one case, in a folder and a process of its own.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** A file of contacts for the cases in which another is the trap. */
export const SMALL = 'email;nom;source\nclaire@acme.example;Martin;Salon\n';
/** Nothing takes longer. */
const MOST_MS = 300_000;

/** Writes the files of a case into a folder. */
export const layOut = (folder, { file, make }) => {
  writeFileSync(join(folder, 'small.csv'), SMALL);
  writeFileSync(join(folder, 'no.txt'), 'paul@acme.example\n');
  if (file === undefined) return;
  const handle = openSync(join(folder, file), 'w');
  for (const piece of make()) writeSync(handle, typeof piece === 'string' ? Buffer.from(piece) : piece);
  closeSync(handle);
};
export const argsOf = ({ file, args }) => (args[0]?.startsWith('--') ? [file, ...args] : args);
/** The code of the error that was told, else the exit code. */
export const saidOf = (code, stderr) => (code === 2 ? /^error (LUMO_[A-Z_]+)/m.exec(stderr)?.[1] : code);

/** What came of a case: what was said, the time, the most memory, and what was left besides the inputs. */
export const runCase = async (one) => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-hostile-'));
  try {
    layOut(folder, one);
    const before = new Set(readdirSync(folder));
    const begun = performance.now();
    const child = spawn(process.execPath, ['--import', at('bench/rss-hook.mjs'), at('dist/bin/lumo-check.cjs'), ...argsOf(one)], {
      cwd: folder,
      env: { PATH: process.env.PATH, LC_ALL: 'en_US.UTF-8', TMPDIR: folder, BENCH_RSS: `${folder}.rss` },
      timeout: MOST_MS,
      killSignal: 'SIGKILL',
    });
    let stderr = '';
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    child.stdout.resume();
    child.stdin.on('error', () => {});
    if (one.file === undefined)
      Readable.from(one.make())
        .on('error', () => {})
        .pipe(child.stdin);
    else child.stdin.end();
    const code = await new Promise((done) => child.on('close', done));
    const seconds = (performance.now() - begun) / 1000;
    const left = readdirSync(folder).filter((name) => !before.has(name));
    const kilobytes = code === null ? Number.POSITIVE_INFINITY : Number(readFileSync(`${folder}.rss`, 'utf8').split(' ')[0]);
    return { said: saidOf(code, stderr), seconds, megabytes: Math.round(kilobytes / 1024), left };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}.rss`, { force: true });
  }
};
