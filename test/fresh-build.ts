import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Everything that the build is made from. */
const SOURCES = ['bin', 'src', 'rules', 'scripts/build.mjs', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
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

/** Tests of the command line run what is compiled: before any of them, what is older than its sources is compiled anew. */
export const setup = (): void => {
  if (!isStale()) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The sources do not compile, so that their tests would run an older build.');
};
