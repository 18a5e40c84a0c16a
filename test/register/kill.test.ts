import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { machineProcesses } from '../../src/cli/setup/machine-processes.js';
import { createRegisterFile, openFileRegister } from '../../src/register/store/file-register.js';
import { readKeyFile } from '../../src/register/store/hmac-key.js';
import { BIN } from '../cli/support.js';
import { DISK, entry, folder, KEY_ID } from './support.js';

const WRITER = fileURLToPath(new URL('writer.mjs', import.meta.url));
const processes = machineProcesses();

/** Runs a process, killed without warning after so many milliseconds from its first word (or from its start), and gives the whole lines that it said. */
const run = (
  args: readonly string[],
  cwd: string,
  kill?: { readonly after: number; readonly from: 'start' | 'first word' },
): Promise<string[]> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const stop = (): void => {
      setTimeout(() => child.kill('SIGKILL'), kill?.after);
    };
    if (kill?.from === 'start') stop();
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      if (said === '' && kill?.from === 'first word') stop();
      said += part.toString('latin1');
    });
    child.on('error', fail);
    // A line that lacks its end was not said.
    child.on('close', () => done(said.split('\n').slice(0, -1)));
  });

const idsIn = async (path: string, keyId = KEY_ID): Promise<{ readonly ids: Set<string>; readonly torn: number }> => {
  const register = openFileRegister(path, keyId, processes);
  const ids = new Set<string>();
  for await (const { id } of register.entries()) ids.add(id);
  return { ids, torn: register.tornBytes };
};

/** The same times at every run: a failure can be looked at again. */
const times = (seed: number, most: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return ((state >>> 8) / 2 ** 24) * most;
  };
};

// Two hundred and more processes: their time is that of the machine.
describe('a writer that is killed at any moment', { timeout: 180_000 }, () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('has lost nothing that it had acknowledged, twenty-five times over (%i)', async (seed) => {
    const after = times(seed, 30);
    let all = 0;
    // Five registers, since each is read whole after each kill.
    for (let book = 0; book < 5; book++) {
      const path = join(folder(DISK), 'register');
      await createRegisterFile(path, KEY_ID);
      const acknowledged: string[] = [];
      for (let i = 0; i < 5; i++) {
        const said = await run([WRITER, path, KEY_ID, `${seed} ${i}`, '1000000'], dirname(path), { after: after(), from: 'first word' });
        acknowledged.push(...said);
        // Reading throws at anything that is not an entry as it was written.
        const { ids } = await idsIn(path);
        expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      }
      all += acknowledged.length;
      // And whoever comes next can write.
      await openFileRegister(path, KEY_ID, processes).append([entry(1)]);
      expect((await idsIn(path)).torn).toBe(0);
    }
    // Each said one thing at least before it was killed, and not all of them were killed at once.
    expect(all).toBeGreaterThan(25);
  });

  it('in the middle of an import, leaves a register that the same import completes', async () => {
    const at = folder(DISK);
    const count = 9000;
    writeFileSync(join(at, 'stop.txt'), Array.from({ length: count }, (_, i) => `p${i}@acme.example\n`).join(''));
    const after = times(5, 700);
    const path = join(at, '.lumo/register');
    for (let i = 0; i < 15; i++) {
      await run([BIN, 'oppose', 'import', 'stop.txt'], at, { after: 50 + after(), from: 'start' });
      if (!existsSync(path)) continue;
      const key = await readKeyFile(join(at, '.lumo/key'));
      expect((await idsIn(path, key?.id)).ids.size).toBeLessThanOrEqual(count);
    }
    const said = await run([BIN, 'oppose', 'import', 'stop.txt'], at);
    expect(said.join(' ')).toMatch(/recorded|enregistrée/);
    const key = await readKeyFile(join(at, '.lumo/key'));
    expect((await idsIn(path, key?.id)).ids.size).toBe(count);
  });
});

describe('several writers at once', { timeout: 180_000 }, () => {
  it('eight lose nothing', async () => {
    const path = join(folder(DISK), 'register');
    await createRegisterFile(path, KEY_ID);
    const said = await Promise.all(Array.from({ length: 8 }, (_, i) => run([WRITER, path, KEY_ID, `w${i}`, '30'], folder(DISK))));
    const acknowledged = said.flat();
    expect(acknowledged.length).toBe(8 * 10 * (1 + 7 + 100));
    const { ids, torn } = await idsIn(path);
    expect(ids).toEqual(new Set(acknowledged));
    expect(torn).toBe(0);
  });

  it('eight, four of which are killed, lose nothing that was acknowledged', async () => {
    const path = join(folder(DISK), 'register');
    await createRegisterFile(path, KEY_ID);
    const after = times(9, 300);
    const said = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        i % 2 === 0
          ? run([WRITER, path, KEY_ID, `w${i}`, '30'], folder(DISK))
          : run([WRITER, path, KEY_ID, `w${i}`, '1000000'], folder(DISK), { after: after(), from: 'first word' }),
      ),
    );
    const { ids } = await idsIn(path);
    expect(said.flat().filter((id) => !ids.has(id))).toEqual([]);
    expect(said.filter((_, i) => i % 2 === 0).map((lines) => lines.length)).toEqual([1080, 1080, 1080, 1080]);
  });
});
