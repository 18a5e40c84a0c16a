import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { LockOwners } from '../../src/journal/lock.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import { CHANNELS, type Channel } from '../../src/model/contact/channel.js';
import type { Opposition, Register } from '../../src/register/store/entry.js';
import { createRegisterFile, openFileRegister } from '../../src/register/store/file-register.js';
import { type KeyedRegister, openRegister } from '../../src/register/store/open-register.js';

/** A key that only tests have. */
export const KEY = '0123456789abcdef'.repeat(4);
export const KEY_ID = 'a1b2c3d4e5f60718';
/** The tests are the only process there is. */
export const ALONE: LockOwners = { self: 'tests', mayRun: (owner) => owner === 'tests' };

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** Where temporary files are on a disk, which takes its time to write: the other ones may be in memory (test/fresh-build.ts). */
export const DISK = process.env.LUMO_TEST_DISK ?? tmpdir();

/** A temporary folder, which goes away with the test file. */
export const folder = (place = tmpdir()): string => {
  const path = mkdtempSync(join(place, 'lumo-register-'));
  made.push(path);
  return path;
};

export const newBook = (path = join(folder(), 'register')): Promise<KeyedRegister> =>
  openRegister({ address: path, key: KEY, create: true, processes: ALONE });

const hex = (n: number): string => n.toString(16).padStart(16, '0');
export const entry = (n: number, more: Partial<Opposition> = {}): Opposition => ({
  is: 'opposition',
  id: hex(n),
  of: 'email',
  prints: [hex(n).repeat(4)],
  channels: CHANNELS,
  date: '2026-11-20',
  recorded: '2026-11-24',
  origin: 'letter',
  ...more,
});

/** A register that holds some entries, and the bytes that it is made of. */
export const written = async (...batches: readonly (readonly Opposition[])[]) => {
  const path = join(folder(), 'register');
  await createRegisterFile(path, KEY_ID);
  const register = openFileRegister(path, KEY_ID, ALONE);
  for (const batch of batches) await register.append(batch);
  return { path, register, bytes: readFileSync(path) };
};

/** The same, from bytes. */
export const registerOf = (bytes: Buffer | string, keyId = KEY_ID): { readonly path: string; readonly register: Register } => {
  const path = join(folder(), 'register');
  writeFileSync(path, bytes);
  return { path, register: openFileRegister(path, keyId, ALONE) };
};

/** The numbers of the entries that a register gives. */
export const idsOf = async (register: Register): Promise<number[]> => {
  const ids: number[] = [];
  for await (const { id } of register.entries()) ids.push(Number.parseInt(id, 16));
  return ids;
};

/** The error that a promise ends with. */
export const failure = async (doing: Promise<unknown>): Promise<LumoError> => {
  const cause = await doing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(cause instanceof LumoError)) throw new Error(`expected a LumoError, got ${String(cause)}`);
  return cause;
};

export const someChannels = (mask: number): readonly Channel[] => CHANNELS.filter((_, i) => (mask & (1 << i)) !== 0);
