/**
 * A register and its key, opened together, and what is done with them.
 * @module
 */

import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { createFileOnce } from '../../journal/create-file-once.js';
import type { LockOwners } from '../../journal/lock.js';
import { makeFolder } from '../../journal/make-folder.js';
import type { Channel } from '../../model/contact/channel.js';
import type { Entry, Opposition, Register, Withdrawal } from './entry.js';
import { createRegisterFile, openFileRegister } from './file-register.js';
import { createKeyFile, type HmacKey, parseKey, readKeyFile } from './hmac-key.js';
import { fingerprintsOf, type Identity } from './identity.js';
import { isPostgresAddress } from './postgres-driver.js';
import { openPostgresRegister } from './postgres-register.js';
import { lostRegister, missingKey, registerFailed, registerNotFound } from './register-errors.js';
import { isRegisterGone, registerExists } from './register-place.js';

export const DEFAULT_REGISTER = '.lumo/register';

/** A register that can be asked about identities. */
export interface KeyedRegister {
  readonly register: Register;
  readonly key: HmacKey;
  /** Whether this opening made it. */
  readonly made: boolean;
}

export interface RegisterOptions {
  /** Absolute path of a file, or `postgres://…`. */
  readonly address: string;
  /** Absolute path of the key file; by default `key` beside the register. */
  readonly keyFile?: string;
  /** The key itself, hexadecimal (LUMO_KEY): then no file is looked for. */
  readonly key?: string | undefined;
  /** Whether one that is not there is made. */
  readonly create: boolean;
  /** Whether one is made also where one is known to have been, and has gone. */
  readonly beginsAnew?: boolean | undefined;
  readonly processes: LockOwners;
}

/** The folder, made for its owner only. @returns whether it was made */
const makeOwnFolder = async (path: string): Promise<boolean> => {
  const made = await makeFolder(path, 0o700).catch((cause) => {
    throw registerFailed(cause, basename(path));
  });
  return made !== undefined;
};
/** Keeps a folder out of Git. */
const leaveNote = (folder: string): Promise<unknown> => createFileOnce(join(folder, '.gitignore'), '*\n').catch(() => {});

/** @param isNew whether the register is about to be made: a new key would find nobody in one that is there already */
const openKey = async (
  { address, key, keyFile = join(dirname(address), 'key') }: RegisterOptions,
  name: string,
  isNew: boolean,
): Promise<HmacKey> => {
  if (key !== undefined && key.trim() !== '') return parseKey(key, 'LUMO_KEY');
  const found = await readKeyFile(keyFile);
  if (found) return found;
  if (!isNew) throw missingKey(name);
  // Beside a register the note is left once that is there: it says so. The key of a database has a folder for itself.
  if ((await makeOwnFolder(dirname(keyFile))) && isPostgresAddress(address)) await leaveNote(dirname(keyFile));
  return createKeyFile(keyFile);
};

const openFile = async (opening: RegisterOptions): Promise<KeyedRegister> => {
  const { address, create, beginsAnew = false, processes } = opening;
  const name = basename(address);
  const exists = await registerExists(address);
  const hasKey = (opening.key ?? '').trim() !== '';
  if (!exists && !(create && beginsAnew) && (await isRegisterGone(address, hasKey))) throw lostRegister(name);
  if (!exists && !create) throw registerNotFound(name);
  const isNewFolder = !exists && (await makeOwnFolder(dirname(address)));
  const key = await openKey(opening, name, !exists);
  const made = !exists && (await createRegisterFile(address, key.id));
  if (isNewFolder) await leaveNote(dirname(address));
  return { register: openFileRegister(address, key.id, processes), key, made };
};

/**
 * Opens a register, or makes it.
 * @throws LumoError LUMO_REGISTER_NOT_FOUND, LUMO_REGISTER_LOST, LUMO_REGISTER_KEY, LUMO_REGISTER_FAILED, LUMO_REGISTER_DRIVER
 */
export const openRegister = async (opening: RegisterOptions): Promise<KeyedRegister> => {
  if (!isPostgresAddress(opening.address)) return openFile(opening);
  return openPostgresRegister(opening.address, (isNew) => openKey(opening, 'PostgreSQL', isNew), opening.create);
};

/** The first half of a random UUID: 60 bits of chance. */
const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 16);

/** When and on which channels somebody spoke. Days are ISO. */
export interface Statement {
  readonly channels: readonly Channel[];
  readonly date: string;
  readonly recorded: string;
}

export const makeOpposition = (identity: Identity, said: Statement & { readonly origin: string }, key: HmacKey): Opposition => ({
  is: 'opposition',
  id: newId(),
  of: identity.of,
  prints: fingerprintsOf(identity, key),
  ...said,
});

/** @param prints every fingerprint that is known to be theirs */
export const makeWithdrawal = (
  of: Identity['of'],
  prints: readonly string[],
  said: Statement & { readonly proof: string },
): Withdrawal => ({
  is: 'withdrawal',
  id: newId(),
  of,
  prints,
  ...said,
});

const BATCH = 4096;

/** Writes entries as they come, some thousand at a time; when it returns, all of them are there to stay. */
export const appendInBatches = async (register: Register, entries: Iterable<Entry>): Promise<number> => {
  let batch: Entry[] = [];
  let count = 0;
  for (const entry of entries) {
    batch.push(entry);
    count++;
    if (batch.length < BATCH) continue;
    await register.append(batch);
    batch = [];
  }
  await register.append(batch);
  return count;
};
