import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, folder, names } from '../support.js';

interface Ended {
  readonly code: number | null;
  readonly said: string;
}
/** What makes a promise fail that nobody waits for, or a listener throw. */
const FAULTS = {
  'a promise that is refused': "Promise.reject(new Error('claire@acme.example'))",
  'a promise that is refused with nothing': 'Promise.reject()',
  'a listener that throws':
    "process.nextTick(() => { throw Object.assign(new Error('claire@acme.example'), { code: 'claire@acme.example' }) })",
  'a failure of the system': "Promise.reject(Object.assign(new Error('x'), { code: 'EIO' }))",
} as const;
type Fault = keyof typeof FAULTS;

/** Runs the program with a fault that comes once it has come so far. */
const faulty = (
  cwd: string,
  fault: Fault,
  when: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  new Promise((done, fail) => {
    const preload = `import { readdirSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';
      const ask = () => { if (${when}) { ${FAULTS[fault]}; } else setTimeout(ask, 1).unref(); };
      if (isMainThread) setImmediate(ask);`;
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, BIN, ...args], {
      cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'en_US.UTF-8', HOME: cwd, ...env },
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    child.on('error', fail);
    child.on('close', (code) => done({ code, said: Buffer.concat(said).toString('utf8') }));
  });

const CONTACTS = `email;optin\n${Array.from({ length: 60_000 }, (_, i) => `p${i}@acme.example;oui\n`).join('')}`;
const WRITES = "readdirSync('.').some((name) => name.endsWith('.tmp'))";
const LISTENS = "process.listenerCount('uncaughtException') > 1";
const ARGS = [
  'a.csv',
  '-o',
  'clean.csv',
  '--as-of',
  '2026-11-24',
  '--no-config-lookup',
  '--approved-by',
  'Claire Martin',
  '--reason',
  'autumn campaign',
];

describe('what fails where nobody waits for it', { timeout: 60_000 }, () => {
  it.each(Object.keys(FAULTS) as Fault[])('%s ends a run that writes with our words and code, and leaves nothing', async (fault) => {
    const at = folder();
    writeFileSync(join(at, 'a.csv'), CONTACTS);
    const { code, said } = await faulty(at, fault, WRITES, ARGS);
    expect(code).toBe(2);
    expect(said).toContain('error LUMO_INTERNAL\n');
    expect(said).toContain('→ No file was called clean.');
    expect(said).toContain(fault === 'a failure of the system' ? 'does not know (EIO).' : 'does not know.');
    expect(said).not.toMatch(/claire|\n\s+at |node:internal|Node\.js v/);
    expect(names(at).filter((name) => name !== 'a.csv' && !name.startsWith('.cache'))).toEqual([]);
  });

  it('shows its trace to whoever asks, in French', async () => {
    const at = folder();
    writeFileSync(join(at, 'a.csv'), CONTACTS);
    const { code, said } = await faulty(at, 'a failure of the system', WRITES, ARGS, { LUMO_DEBUG: '1', LUMO_LANG: 'fr' });
    expect(code).toBe(2);
    expect(said).toMatch(/erreur LUMO_INTERNAL\n {2}Une erreur que lumo-check ne connaît pas/);
    expect(said).toMatch(/\n\s+at /);
  });

  it('ends a program that waits for what never comes', async () => {
    const { code, said } = await faulty(folder(), 'a promise that is refused', LISTENS, ['mcp', '--root', '.']);
    expect(code).toBe(2);
    expect(said).toContain('error LUMO_INTERNAL\n');
  });

  it.each<readonly [string, string]>([
    ['before the program is loaded', "process.listenerCount('uncaughtException') === 1"],
    ['at once', "process.listenerCount('uncaughtException') > 0"],
  ])('is told %s, too', async (_, when) => {
    const { code, said } = await faulty(folder(), 'a promise that is refused', when, ['rules']);
    expect(code).toBe(2);
    expect(said).toContain('error LUMO_INTERNAL\n');
    expect(said).not.toMatch(/claire|\n\s+at /);
  });
});
