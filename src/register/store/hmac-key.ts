/**
 * The key of a project. A plain hash of a phone number is undone by trying all numbers, in minutes; an HMAC is not by whoever
 * lacks the key. So the key lies apart from what it protects as soon as the register is copied anywhere.
 * @module
 */
import { createHmac, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { platform } from 'node:os';
import { basename } from 'node:path';
import { createFileOnce } from '../../journal/create-file-once.js';
import { exposedKey, malformedKey, registerFailed } from './register-errors.js';

/** A key, and what is made with it. */
export interface HmacKey {
  /** Tells keys apart without telling them: an HMAC of a fixed text, 16 hexadecimal digits. */
  readonly id: string;
  /** The key itself, hexadecimal: for recipes of lists in memory, never for a file or a message. */
  readonly hex: string;
  /** Fingerprint of a normalised identity: HMAC-SHA256, 64 hexadecimal digits. */
  readonly fingerprint: (normalised: string) => string;
}

const LEAST = 64;
const OTHERS = 0o077;

/** @param where what the key came in, for the message. @throws LumoError LUMO_REGISTER_KEY */
export const parseKey = (text: string, where: string): HmacKey => {
  const hex = text.trim().toLowerCase();
  if (!/^(?:[0-9a-f]{2})+$/.test(hex) || hex.length < LEAST || /^(..)\1*$/.test(hex)) throw malformedKey(where);
  const bytes = Buffer.from(hex, 'hex');
  const seal = (normalised: string): string => createHmac('sha256', bytes).update(normalised).digest('hex');
  return { id: seal('lumo-check register').slice(0, 16), hex, fingerprint: seal };
};

/**
 * The key in a file, which nobody else may read; undefined when there is none.
 * @throws LumoError LUMO_REGISTER_KEY
 */
export const readKeyFile = async (path: string): Promise<HmacKey | undefined> => {
  const handle = await open(path, 'r').catch((cause) => {
    if (cause.code === 'ENOENT') return undefined;
    throw registerFailed(cause, basename(path));
  });
  if (handle === undefined) return undefined;
  try {
    const { mode } = await handle.stat();
    if (platform() !== 'win32' && (mode & OTHERS) !== 0) throw exposedKey(basename(path));
    const text = await handle.readFile('utf8').catch((cause) => {
      throw registerFailed(cause, basename(path));
    });
    return parseKey(text, basename(path));
  } finally {
    await handle.close();
  }
};

/** Makes a key where there is none; of two that try at once, both get the same. */
export const createKeyFile = async (path: string): Promise<HmacKey> => {
  await createFileOnce(path, `${randomBytes(32).toString('hex')}\n`).catch((cause) => {
    throw registerFailed(cause, basename(path));
  });
  return (await readKeyFile(path)) as HmacKey;
};
