import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { BIN, cannot, contactFile, contactNumber, folder, largeFile, lumo, names, start } from './support.js';

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGQUIT', 131],
] as const;
const at = folder();
beforeAll(() => {
  largeFile(join(at, 'large.csv'), 200_000, contactNumber);
  // A list is read before anything of it is written: what comes after takes as long as with the large one.
  largeFile(join(at, 'list.csv'), 100_000, contactNumber);
  largeFile(join(at, 'small.csv'), 100, contactNumber);
});
const noSignals = (context: TestContext): void => {
  if (process.platform === 'win32') cannot(context, 'Windows cannot send this signal to another process');
};
const temporary = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.tmp'));
/** Waits until a run has begun to write in a folder, or has ended. */
const begun = async (path: string, over: () => boolean): Promise<void> => {
  while (temporary(path).length === 0 && !over()) await wait(5);
};

/** Commands that leave temporary files while they work, and where; a plain check is in streams.test.ts, on one thread and on two. */
const COMMANDS: Readonly<Record<string, (place: string) => readonly string[]>> = {
  'a check that packs': (place) => ['large.csv', '-o', join(place, 'out.csv.gz')],
  'a check of all findings': (place) => ['large.csv', '--check', '-f', `ndjson=${join(place, 'all.ndjson')}`],
  retain: (place) => [
    'retain',
    'large.csv',
    '-o',
    join(place, 'o.csv'),
    '--archive',
    join(place, 'a.csv'),
    '--ending',
    join(place, 'e.csv'),
    '--certificate',
    join(place, 'c.md'),
  ],
  'lists compile': (place) => ['lists', 'compile', 'list.csv', '-o', join(place, 'list.lumoidx')],
  audit: (place) => ['audit', 'large.csv', '--no-cache', '-f', `json=${join(place, 'audit.json')}`],
};

describe.each(Object.entries(COMMANDS))('%s that is asked to end', (_, args) => {
  it.for(SIGNALS)('by %s: exit code %i, nothing left, no stack', async ([signal, code], context) => {
    noSignals(context);
    const [place, tmp] = [folder(), folder()];
    const { child, ended } = start(at, args(place), { env: { TMPDIR: tmp } });
    let over = false;
    void ended.then(() => {
      over = true;
    });
    await begun(place, () => over);
    child.kill(signal);
    const ran = await ended;
    expect({ code: ran.code, signal: ran.signal }).toEqual({ code, signal: null });
    expect(ran.stderr).not.toMatch(/\n\s+at |node:/);
    expect([temporary(place), names(tmp)]).toEqual([[], []]);
  });
});

describe('what SIGKILL leaves', () => {
  it('goes with the next run in that folder and in the temporary one', async (context) => {
    noSignals(context);
    const [place, tmp] = [folder(), folder()];
    const { child, ended } = start(place, ['-', '-o', 'out.csv', '--rejects', 'r.csv'], { env: { TMPDIR: tmp } });
    child.stdin.write(`${contactFile().trimEnd()}\n${Array.from({ length: 20_000 }, (_, i) => `${contactNumber(i)}\n`).join('')}`);
    await begun(place, () => false);
    while (names(tmp).length === 0) await wait(20);
    child.kill('SIGKILL');
    await ended;
    expect(temporary(place).length + names(tmp).length).toBeGreaterThan(0);
    const { code } = await lumo(place, [join(at, 'small.csv'), '-o', 'other.csv'], { env: { TMPDIR: tmp } });
    expect(code).toBeLessThan(2);
    expect([temporary(place), names(tmp)]).toEqual([[], []]);
  });

  it('stays while the run that made it works', async (context) => {
    noSignals(context);
    const place = folder();
    const { child, ended } = start(place, [join(at, 'list.csv'), '-o', 'out.csv']);
    await begun(place, () => false);
    // A small one, which is over while the other still works.
    const { code } = await lumo(place, [join(at, 'small.csv'), '-o', 'other.csv']);
    expect(temporary(place).length).toBeGreaterThan(0);
    expect(code).toBeLessThan(2);
    expect((await ended).code).toBeLessThan(2);
    child.kill('SIGKILL');
    expect(names(place)).toEqual(['other.csv', 'out.csv']);
  });
});

describe('a terminal that was closed', () => {
  it('ends a run and leaves nothing', async (context) => {
    if (process.platform !== 'linux') cannot(context, 'a terminal is made with script of util-linux');
    const [place, tmp] = [folder(), folder()];
    const line = `exec ${process.execPath} ${BIN} ${join(at, 'large.csv')} -o ${join(place, 'out.csv')}`;
    const child = spawn('script', ['-qec', line, '/dev/null'], { env: { ...process.env, TMPDIR: tmp }, stdio: 'ignore' });
    let failed = false;
    child.on('error', () => {
      failed = true;
    });
    await begun(place, () => failed);
    if (failed) cannot(context, 'script is not installed');
    // The terminal goes away with the program that made it.
    child.kill('SIGKILL');
    for (let i = 0; i < 200 && names(place).length > 0; i++) await wait(50);
    expect([names(place), names(tmp)]).toEqual([[], []]);
  });
});
