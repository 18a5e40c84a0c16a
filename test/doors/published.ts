import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, folder, ROOT } from '../cli/support.js';

/** What is published: as a folder, and as the registry hands it out. */
export interface Published {
  readonly staged: string;
  readonly tarball: string;
}

const TARBALLS = 'tarballs';
/** Written last. */
const WHOLE = 'whole';
const PATIENCE = 120_000;

const ran = (command: string, args: readonly string[], cwd: string): void => {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env: environment(), encoding: 'utf8', shell });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ends with ${status}\n${stdout}\n${stderr}`);
};

const make = (at: string): void => {
  // Put together beside the checkout, which other tests run meanwhile: `npm pack` in it does the same, and takes it back.
  ran(process.execPath, ['scripts/package/stage.mjs', join(at, 'staged')], ROOT);
  mkdirSync(join(at, TARBALLS));
  ran('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', join(at, TARBALLS)], join(at, 'staged'));
  writeFileSync(join(at, WHOLE), '');
};

/** Whether a folder is made by whoever calls: the first of all processes. */
const isFirst = (path: string): boolean => {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
};

/** The package, which the first test file that asks puts together for all of a run. To be read: whoever writes copies it. */
export const published = (shared = process.env.LUMO_TEST_SHARED ?? folder()): Published => {
  const at = join(shared, 'published');
  if (isFirst(at)) make(at);
  for (const begun = performance.now(); !existsSync(join(at, WHOLE)); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50))
    if (performance.now() - begun > PATIENCE) throw new Error('another test file did not put the package together');
  const [name = 'no tarball'] = readdirSync(join(at, TARBALLS));
  return { staged: join(at, 'staged'), tarball: join(at, TARBALLS, name) };
};
