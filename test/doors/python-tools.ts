import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { ROOT } from '../cli/support.js';
import { onPath, unable } from './tools.js';

const REQUIREMENTS = join(ROOT, 'test/doors/requirements.txt');
/** One environment for each list of tools: whoever runs the tests again finds it made. */
const home = join(
  ROOT,
  'node_modules/.cache/lumo-doors',
  createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12),
);
const bin = join(home, process.platform === 'win32' ? 'Scripts' : 'bin');
const DONE = join(home, 'whole');

let failed: string | undefined;
const make = (python: string): string | undefined => {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const args of [
    ['-m', 'venv', home],
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:', '--requirement', REQUIREMENTS],
  ]) {
    const { status, stderr } = spawnSync(args.includes('venv') ? python : join(bin, 'python'), args, {
      encoding: 'utf8',
      timeout: 240_000,
    });
    if (status !== 0) return `python ${args.slice(0, 3).join(' ')} failed: ${stderr.trim().split('\n').at(-1)}`;
  }
  writeFileSync(DONE, '');
  return undefined;
};

/**
 * Where the tools of requirements.txt are, installed into an environment of their own by whatever Python the machine has. Where it has none, or
 * reaches no package index, the case is left out and says so; LUMO_PRE_COMMIT=required makes that a failure.
 */
export const pythonTools = (context: TestContext): string => {
  const python = onPath('python3') ?? onPath('python');
  if (!python) return unable(context, 'LUMO_PRE_COMMIT', 'Python is not installed');
  if (!existsSync(DONE)) failed ??= make(python);
  return failed === undefined ? bin : unable(context, 'LUMO_PRE_COMMIT', failed);
};
