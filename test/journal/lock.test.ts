import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineProcesses } from '../../src/cli/setup/machine-processes.js';
import { withLock } from '../../src/journal/lock.js';
import { busyRegister } from '../../src/register/store/register-errors.js';
import { ALONE, failure, folder } from '../register/support.js';

const place = (): string => join(folder(), 'register');
const locksOf = (path: string): string[] => readdirSync(dirname(path)).sort();
const waiting = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('the lock of a register', () => {
  it('lets one in at a time, whoever asks', async () => {
    const path = place();
    let inside = 0;
    let most = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await waiting(1);
      inside--;
      done++;
    };
    await Promise.all(Array.from({ length: 30 }, () => withLock(path, ALONE, work, busyRegister)));
    expect({ most, done }).toEqual({ most: 1, done: 30 });
  });

  it.each(['EPERM', 'ENOTSUP', 'EISDIR'])('lets one in at a time where the file system knows no hard links (%s)', async (code) => {
    const path = place();
    const machine = { link: () => Promise.reject(Object.assign(new Error('no links'), { code })) };
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await waiting(1);
      inside--;
    };
    await Promise.all(Array.from({ length: 20 }, () => withLock(path, ALONE, work, busyRegister, undefined, machine)));
    expect(most).toBe(1);
    expect(locksOf(path).every((name) => /\.lock\.\d+$/.test(name))).toBe(true);
  });

  it('fails where a link fails for another reason', async () => {
    const machine = { link: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) };
    await expect(withLock(place(), ALONE, async () => {}, busyRegister, undefined, machine)).rejects.toThrow('full');
  });

  it('leaves at most two small files behind, and no draft', async () => {
    const path = place();
    for (let i = 0; i < 5; i++) await withLock(path, ALONE, async () => {}, busyRegister);
    expect(locksOf(path)).toEqual(['register.lock.4', 'register.lock.5']);
    expect(readFileSync(`${path}.lock.5`, 'utf8')).toMatch(/^free /);
  });

  it('is free again after what was done in it has failed', async () => {
    const path = place();
    await expect(withLock(path, ALONE, () => Promise.reject(new Error('no room')), busyRegister)).rejects.toThrow('no room');
    expect(await withLock(path, ALONE, async () => 'in', busyRegister)).toBe('in');
  });

  it.each<[string, string]>([
    ['was killed', 'held 12 somebody else'],
    ['was cut short by a power cut', ''],
  ])('passes over a lock whose owner %s', async (_, text) => {
    const path = place();
    writeFileSync(`${path}.lock.7`, text);
    expect(await withLock(path, ALONE, async () => existsSync(`${path}.lock.8`), busyRegister)).toBe(true);
  });

  it('waits for an owner that may be alive, then says so and records nothing', async () => {
    const path = place();
    writeFileSync(`${path}.lock.3`, 'held 12 tests');
    let entered = false;
    const enter = async (): Promise<void> => {
      entered = true;
    };
    const { code, what, hint } = await failure(withLock(path, ALONE, enter, busyRegister, 50));
    expect({ code, entered }).toEqual({ code: 'LUMO_REGISTER_BUSY', entered: false });
    expect(what.en).toContain('register.lock.3');
    expect(what.fr).toContain('rien n’a été enregistré');
    expect(hint.fr).toContain('supprimez ce fichier de verrou');
    expect(locksOf(path)).toEqual(['register.lock.3']);
  });

  it('is not fooled by files that are no locks', async () => {
    const path = place();
    for (const name of ['register.lock.old', 'register.lock.', 'register.lock.9.bak', 'other.lock.44'])
      writeFileSync(join(dirname(path), name), 'held 1 tests');
    await withLock(path, ALONE, async () => {}, busyRegister);
    expect(locksOf(path)).toContain(`${basename(path)}.lock.1`);
  });
});

describe('the processes of this machine', () => {
  const processes = machineProcesses();
  const [pid, start, machine, boot] = processes.self.split(' ') as [string, string, string, string];
  const linux = process.platform === 'linux';

  it.each<[string, string, boolean]>([
    ['this one may be running', processes.self, true],
    ['its parent may be', linux ? `${process.ppid} ${parentStart()} ${machine} ${boot}` : processes.self, true],
    ['one whose number nobody has is not', `4194305 ${start} ${machine} ${boot}`, false],
    ['one before the last start of the machine is not', `${pid} ${start} ${machine} another-boot`, false],
    ['one of another machine cannot be known', `4194305 ${start} another-machine ${boot}`, true],
    ...(linux ? ([['one whose number was given again is not', `${pid} 1 ${machine} ${boot}`, false]] as const) : []).map(
      ([a, b, c]): [string, string, boolean] => [a, b, c],
    ),
  ])('%s', (_, owner, expected) => {
    expect(processes.mayRun(owner)).toBe(expected);
  });

  it('are told without the name of the machine', async () => {
    const { hostname } = await import('node:os');
    expect(processes.self).not.toContain(hostname());
  });
});

function parentStart(): string {
  return readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')[19] as string;
}
