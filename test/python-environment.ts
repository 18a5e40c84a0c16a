import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what pip installs in a tenth of the time, by itself from the package index. */
const UV = 'uv==0.13.9';
/** Milliseconds that one step may take. */
const MOST = 480_000;

/** Where the programs of an environment are. */
export const programsOf = (home: string): string => join(home, process.platform === 'win32' ? 'Scripts' : 'bin');

/**
 * Makes an environment of Python anew and fills it.
 * @param python the program that makes it
 * @param home its folder: what is there is lost
 * @param asked what is installed, as pip and uv are told
 * @returns what failed, if anything
 */
export const makeEnvironment = (python: string, home: string, asked: readonly string[]): string | undefined => {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const inside = join(programsOf(home), 'python');
  const failure = (program: string, args: readonly string[]): string | undefined => {
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: MOST });
    if (status === 0) return undefined;
    return `python ${args.slice(0, 3).join(' ')} failed: ${String(stderr ?? '')
      .trim()
      .split('\n')
      .at(-1)}`;
  };
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const made = failure(python, ['-m', 'venv', home]);
  if (made !== undefined) return made;
  // Machines that uv is not made for, and indexes that only pip was told of, have pip.
  const quick =
    failure(inside, [...pip, '--only-binary', ':all:', UV]) ??
    failure(inside, ['-m', 'uv', 'pip', 'install', '--quiet', '--python', inside, ...asked]);
  return quick === undefined ? undefined : failure(inside, [...pip, ...asked]);
};
