/**
 * Digests as lists write them: hexadecimal or base64, with or without the name of the algorithm.
 * @module
 */
import { algorithmOfWidth, type DigestAlgorithm } from './hash-recipe.js';

/** `base64-hex`: base64 of the hexadecimal text, which some programs make by mistake. */
export type DigestSpelling = 'hex' | 'base64' | 'base64-hex';

export interface WrittenDigest {
  /** Lower case, without prefix. */
  readonly hex: string;
  readonly algorithm: DigestAlgorithm;
  readonly spelling: DigestSpelling;
}

const NAMED = /^(?:\{(md5|(?:hmac-)?sha-?\d+)\}|(md5|(?:hmac-)?sha-?\d+)\s*[:=-])\s*/i;
/** Of programs and of databases. */
const MARKED = /^(?:0x|\\x)(?=[0-9a-f]+$)/i;
const HEX = /^[0-9a-f]+$/i;
const STANDARD = /^([A-Za-z0-9+/]+)(={0,2})$/;
const URL_SAFE = /^([A-Za-z0-9_-]+)(={0,2})$/;

/** The bytes of a text in base64; undefined when it is none, or not as an encoder writes it (bits left over, half a padding). */
const bytesOf = (text: string): Buffer | undefined => {
  const parts = STANDARD.exec(text) ?? URL_SAFE.exec(text);
  if (!parts) return undefined;
  const [, body = '', padding = ''] = parts;
  const bytes = Buffer.from(body, 'base64');
  const [, whole = '', full = ''] = STANDARD.exec(bytes.toString('base64')) ?? [];
  const same = whole === body.replace(/-/g, '+').replace(/_/g, '/');
  return same && (padding === '' || padding === full) ? bytes : undefined;
};

const fromHex = (text: string, spelling: DigestSpelling): WrittenDigest | undefined => {
  const algorithm = HEX.test(text) ? algorithmOfWidth(text.length) : undefined;
  return algorithm && { hex: text.toLowerCase(), algorithm, spelling };
};

const fromBase64 = (text: string): WrittenDigest | undefined => {
  const bytes = bytesOf(text);
  if (!bytes) return undefined;
  // All bytes of a digest being hexadecimal digits is not going to happen.
  const inner = fromHex(bytes.toString('latin1'), 'base64-hex');
  const algorithm = algorithmOfWidth(bytes.length * 2);
  return inner ?? (algorithm && { hex: bytes.toString('hex'), algorithm, spelling: 'base64' });
};

/** Of the shortest digest in base64: most that is no digest is shorter. */
const SHORTEST = 22;

/**
 * Reads one digest: hexadecimal in any case, or base64 (both alphabets, padded or not), behind `sha256:`, `{SHA}`, `sha512-`, `0x`, `\x`
 * or nothing.
 * @param base64 whether it may be in base64, as any long word may be
 * @returns undefined for any other text, and where the name and the width do not agree
 */
export const readDigest = (text: string, base64 = true): WrittenDigest | undefined => {
  if (text.length < SHORTEST) return undefined;
  const bare = text.trim();
  const prefix = NAMED.exec(bare);
  const body = prefix ? bare.slice(prefix[0].length) : bare.replace(MARKED, '');
  const digest = fromHex(body, 'hex') ?? (base64 ? fromBase64(body) : undefined);
  if (!prefix || !digest) return digest;
  const named = (prefix[1] ?? prefix[2] ?? '')
    .toLowerCase()
    .replace(/^hmac-/, '')
    .replace('-', '');
  return named === digest.algorithm ? digest : undefined;
};
