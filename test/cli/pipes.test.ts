import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BIN, CLAIRE, contactFile, folder, lumo } from './support.js';

const write = promisify(execFile);
const withPipe = (): string => {
  const at = folder();
  execFileSync('mkfifo', [join(at, 'p')]);
  return at;
};

describe.skipIf(platform() !== 'linux')('a named pipe', () => {
  it.each<readonly [string, readonly string[]]>([
    ['as the only word', ['p', '--check']],
    ['of a command', ['check', 'p']],
    ['beside a file', ['p', 'a.csv', '--check']],
  ])('is read %s, whenever somebody writes', async (_, args) => {
    const at = withPipe();
    writeFileSync(join(at, 'a.csv'), contactFile(CLAIRE));
    const ran = lumo(at, args);
    await sleep(300);
    await write('sh', ['-c', 'cat a.csv > p'], { cwd: at, timeout: 10_000 });
    const { code, stdout } = await ran;
    expect([code, stdout]).toEqual([0, expect.stringContaining('p: yes, with care')]);
  });

  it.each<readonly [string, NodeJS.Signals, number, boolean]>([
    ['into which nobody writes', 'SIGTERM', 143, false],
    ['into which nobody writes', 'SIGINT', 130, false],
    ['that somebody holds open', 'SIGTERM', 143, true],
  ])('%s is waited for no longer after %s', async (_, signal, code, isHeld) => {
    const at = withPipe();
    // Opened for both, which waits for nobody.
    if (isHeld) openSync(join(at, 'p'), 'r+');
    const run = spawn(process.execPath, [BIN, 'p', '--check'], { cwd: at, stdio: ['ignore', 'ignore', 'pipe'] });
    await sleep(1500);
    run.kill(signal);
    const timer = setTimeout(() => run.kill('SIGKILL'), 5000);
    const [ended] = await once(run, 'exit');
    clearTimeout(timer);
    expect(ended).toBe(code);
  });
});
