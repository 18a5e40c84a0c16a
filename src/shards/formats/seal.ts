/**
 * What a part leaves may hold words of cells, such as the names of sources: nobody reads it who has not the key of the run. AES-256-GCM, whose
 * nonce is made of the text itself under the key (as SIV does, RFC 5297): the same part leaves the same bytes at every attempt, and of two
 * different texts no two share a nonce but with a chance of 2^-96 each.
 * @module
 */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** @param key 32 bytes, in hexadecimal */
const keysOf = (key: string): { readonly seal: Buffer; readonly nonce: Buffer } => {
  const of = (use: string): Buffer => createHmac('sha256', Buffer.from(key, 'hex')).update(use).digest();
  return { seal: of('seal'), nonce: of('nonce') };
};

/** @returns base64 */
export const sealText = (text: string, key: string): string => {
  const keys = keysOf(key);
  const nonce = createHmac('sha256', keys.nonce).update(text).digest().subarray(0, NONCE);
  const cipher = createCipheriv('aes-256-gcm', keys.seal, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
};

/** @throws Error for what was altered, or sealed under another key */
export const openSeal = (sealed: string, key: string): string => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keysOf(key).seal, bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
};
