import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { machineProcesses } from '../../src/cli/setup/machine-processes.js';
import { createRegisterFile, openFileRegister } from '../../src/register/store/file-register.js';
import { readKeyFile } from '../../src/register/store/hmac-key.js';
import { allSpoke, killedProcess, numbersFrom, saidBy } from '../cli/killed-process.js';
import { lumo } from '../cli/support.js';
import { DISK, entry, folder, KEY_ID } from './support.js';

const WRITER = fileURLToPath(new URL('writer.mjs', import.meta.url));
const RUNS = fileURLToPath(new URL('../cli/many-runs.mjs', import.meta.url));
const IMPORT = ['oppose', 'import', 'stop.txt'];
const sizeOf = (at: string): number => statSync(join(at, '.lumo/register'), { throwIfNoEntry: false })?.size ?? 0;
const processes = machineProcesses();

const idsIn = async (path: string, keyId = KEY_ID): Promise<{ readonly ids: Set<string>; readonly torn: number }> => {
  const register = openFileRegister(path, keyId, processes);
  const ids = new Set<string>();
  for await (const { id } of register.entries()) ids.add(id);
  return { ids, torn: register.tornBytes };
};

/** Registers of which one process writes all: each is killed with it, somewhere else in its work. */
const BOOKS = 5;

describe('a writer that is killed at any moment', { timeout: 180_000 }, () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('has lost nothing that it had acknowledged, twenty-five times over (%i)', async (seed) => {
    const chance = numbersFrom(seed);
    const at = folder(DISK);
    const books = Array.from({ length: BOOKS }, (_, book) => ({ path: join(at, `register${book}`), acknowledged: [] as string[] }));
    for (const { path } of books) await createRegisterFile(path, KEY_ID);
    for (let i = 0; i < 5; i++) {
      const said = await killedProcess([WRITER, KEY_ID, `${seed} ${i}`, '1000000', ...books.map(({ path }) => path)], at, {
        after: 60 * chance(),
        when: allSpoke(BOOKS),
      });
      for (const [book, { path, acknowledged }] of books.entries()) {
        acknowledged.push(...saidBy(said, book));
        // Reading throws at anything that is not an entry as it was written.
        const { ids } = await idsIn(path);
        expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
    for (const { path } of books) {
      // And whoever comes next can write.
      await openFileRegister(path, KEY_ID, processes).append([entry(1)]);
      expect((await idsIn(path)).torn).toBe(0);
    }
    // Each said one thing at least before it was killed, and not all of them were killed at once.
    expect(books.flatMap(({ acknowledged }) => acknowledged).length).toBeGreaterThan(25);
  });

  it('in the middle of an import, fifteen times over, leaves a register that the same import completes', async () => {
    const count = 9000;
    const places = Array.from({ length: BOOKS }, () => folder(DISK));
    for (const at of places) writeFileSync(join(at, 'stop.txt'), Array.from({ length: count }, (_, i) => `p${i}@acme.example\n`).join(''));
    const chance = numbersFrom(5);
    for (let i = 0; i < 3; i++) {
      // From where one of them begins to write.
      const sizes = places.map(sizeOf);
      await killedProcess([RUNS, '1', JSON.stringify(IMPORT), ...places], places[0] as string, {
        after: 200 * chance(),
        when: () => sizes.some((size, at) => sizeOf(places[at] as string) > size),
      });
      for (const at of places) {
        const path = join(at, '.lumo/register');
        if (!existsSync(path)) continue;
        const key = await readKeyFile(join(at, '.lumo/key'));
        expect((await idsIn(path, key?.id)).ids.size).toBeLessThanOrEqual(count);
      }
    }
    for (const at of places) {
      expect((await lumo(at, IMPORT)).stdout).toMatch(/recorded|enregistrée/);
      const key = await readKeyFile(join(at, '.lumo/key'));
      expect((await idsIn(join(at, '.lumo/register'), key?.id)).ids.size).toBe(count);
    }
  });
});

describe('several writers at once', { timeout: 180_000 }, () => {
  it('eight lose nothing', async () => {
    const path = join(folder(DISK), 'register');
    await createRegisterFile(path, KEY_ID);
    const said = await Promise.all(Array.from({ length: 8 }, (_, i) => killedProcess([WRITER, KEY_ID, `w${i}`, '30', path], folder(DISK))));
    const acknowledged = said.flatMap((lines) => saidBy(lines, 0));
    expect(acknowledged.length).toBe(8 * 10 * (1 + 7 + 100));
    const { ids, torn } = await idsIn(path);
    expect(ids).toEqual(new Set(acknowledged));
    expect(torn).toBe(0);
  });

  it('eight, four of which are killed, lose nothing that was acknowledged', async () => {
    const path = join(folder(DISK), 'register');
    await createRegisterFile(path, KEY_ID);
    const chance = numbersFrom(9);
    const said = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        i % 2 === 0
          ? killedProcess([WRITER, KEY_ID, `w${i}`, '30', path], folder(DISK))
          : killedProcess([WRITER, KEY_ID, `w${i}`, '1000000', path], folder(DISK), { after: 300 * chance(), when: allSpoke(1) }),
      ),
    );
    const { ids } = await idsIn(path);
    expect(said.flatMap((lines) => saidBy(lines, 0)).filter((id) => !ids.has(id))).toEqual([]);
    expect(said.filter((_, i) => i % 2 === 0).map((lines) => lines.length)).toEqual([1080, 1080, 1080, 1080]);
  });
});
