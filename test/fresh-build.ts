import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHARED_BROWSER, serveBrowser } from './shared-browser.js';

const ROOT = join(import.meta.dirname, '..');
/** Everything that the build is made from. */
const SOURCES = [
  ...['bin', 'src', 'rules', 'scripts/build.mjs', 'scripts/package'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
];
/** Written last by the build. */
const BUILT = join(ROOT, 'dist/THIRD-PARTY.txt');

const newest = (path: string): number => {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Whether the build is older than some source, or is not there. */
export const isStale = (root = ROOT, built = BUILT): boolean =>
  !existsSync(built) || SOURCES.some((source) => newest(join(root, source)) > statSync(built).mtimeMs);

/** Where a system keeps files in memory, and how many bytes the tests want there at most. */
const IN_MEMORY = '/dev/shm';
const WANTED = 4 * 1024 ** 3;

/** A folder in memory for the temporary files of the tests, which make and remove some hundred thousand; undefined where there is no room. */
const folderInMemory = (): string | undefined => {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    if (bavail * bsize < WANTED) return undefined;
    const folder = mkdtempSync(join(IN_MEMORY, 'lumo-tests-'));
    // Some tests run programs as another user, who finds his way to his own folder as he does below the system's.
    chmodSync(folder, 0o1777);
    return folder;
  } catch {
    return undefined;
  }
};

/**
 * Tests of the command line run what is compiled: before any of them, what is older than its sources is compiled anew.
 * Those that need a browser share one, which is started when the first of them asks.
 * @returns what removes their temporary files after the last of them, and ends the browser
 */
export const setup = async (): Promise<() => Promise<void>> => {
  build();
  const folder = folderInMemory();
  if (folder !== undefined) {
    // Tests of what a disk does ask for the one that the system names.
    process.env.LUMO_TEST_DISK = tmpdir();
    process.env.TMPDIR = folder;
  }
  // What one test file makes for the others.
  const shared = mkdtempSync(join(tmpdir(), 'lumo-shared-'));
  process.env.LUMO_TEST_SHARED = shared;
  const browser = await serveBrowser();
  process.env[SHARED_BROWSER] = browser.url;
  return async () => {
    await browser.close();
    for (const made of [shared, folder]) if (made !== undefined) rmSync(made, { recursive: true, force: true });
  };
};

const build = (): void => {
  if (!isStale()) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The sources do not compile, so that their tests would run an older build.');
};
