/**
 * Digests as lists write them: hexadecimal or base64, with or without the name of the algorithm.
 * @module
 */

/** Algorithms that the width of a digest tells apart. SHA-256 and HMAC-SHA-256 have one width: the list's recipe says which. */
export type DigestAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';

/** `base64-hex`: base64 of the hexadecimal text, which some programs make by mistake. */
export type Spelling = 'hex' | 'base64' | 'base64-hex';

export interface Digest {
  /** Lower case, without prefix. */
  readonly hex: string;
  readonly algorithm: DigestAlgorithm;
  readonly spelling: Spelling;
}

/** Width in bytes. */
const WIDTHS: ReadonlyMap<number, DigestAlgorithm> = new Map([
  [16, 'md5'],
  [20, 'sha1'],
  [32, 'sha256'],
  [64, 'sha512'],
]);

/** Digests of the empty text: who holds one has hashed blank cells. */
const EMPTY: ReadonlySet<string> = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
]);
export const isEmptyDigest = (hex: string): boolean => EMPTY.has(hex.toLowerCase());

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

const fromHex = (text: string, spelling: Spelling): Digest | undefined => {
  const algorithm = HEX.test(text) && text.length % 2 === 0 ? WIDTHS.get(text.length / 2) : undefined;
  return algorithm && { hex: text.toLowerCase(), algorithm, spelling };
};

const fromBase64 = (text: string): Digest | undefined => {
  const bytes = bytesOf(text);
  if (!bytes) return undefined;
  // All bytes of a digest being hexadecimal digits is not going to happen.
  const inner = fromHex(bytes.toString('latin1'), 'base64-hex');
  const algorithm = WIDTHS.get(bytes.length);
  return inner ?? (algorithm && { hex: bytes.toString('hex'), algorithm, spelling: 'base64' });
};

/**
 * Reads one digest: hexadecimal in any case, or base64 (both alphabets, padded or not), behind `sha256:`, `{SHA}`, `sha512-`, `0x`, `\x`
 * or nothing.
 * @returns undefined for any other text, and where the name and the width do not agree
 */
export const readDigest = (text: string): Digest | undefined => {
  const bare = text.trim();
  const prefix = NAMED.exec(bare);
  const body = prefix ? bare.slice(prefix[0].length) : bare.replace(MARKED, '');
  const digest = fromHex(body, 'hex') ?? fromBase64(body);
  if (!prefix || !digest) return digest;
  const named = (prefix[1] ?? prefix[2] ?? '')
    .toLowerCase()
    .replace(/^hmac-/, '')
    .replace('-', '');
  return named === digest.algorithm ? digest : undefined;
};

/** Share of the entries that must be digests for the list to be one of digests: the same as of lines that must be readable. */
const ENOUGH = 0.95;

/**
 * What the entries of a list are, by a sample of them: the algorithm that their width tells, `mixed` where widths differ (two lists in
 * one file, which no single recipe can read), undefined when they are no digests. A UUID without hyphens looks like an MD5.
 */
export const digestFormOf = (sample: readonly string[]): DigestAlgorithm | 'mixed' | undefined => {
  const digests = sample.flatMap((text) => readDigest(text) ?? []);
  if (digests.length === 0 || digests.length < sample.length * ENOUGH) return undefined;
  const [first] = digests;
  return digests.every(({ algorithm }) => algorithm === first?.algorithm) ? first?.algorithm : 'mixed';
};
