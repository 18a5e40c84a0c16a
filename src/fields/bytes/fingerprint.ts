/**
 * 64-bit fingerprints of identifiers: two 32-bit mixes with constants of their own over the same characters, four at a
 * time (multiply, rotate; the end is MurmurHash3's, Austin Appleby, public domain), written to a pair so that nothing
 * is allocated. Most of the time goes into reading the characters. A list in clear and a row come to the same pair.
 * @module
 */

/** High and low half. */
export type Fingerprint = Uint32Array;
export const newFingerprint = (): Fingerprint => new Uint32Array(2);

const SEED_HIGH = 0x9747b28c;
const SEED_LOW = 0x3c6ef372;
/** Texts with characters beyond one byte start elsewhere: the two ways of packing must not meet. */
const WIDE = 0x2545f491;

/** Spreads a word of characters, for both halves. */
const spread = (word: number): number => {
  const k = Math.imul(word, 0xcc9e2d51);
  return k ^ (k >>> 15);
};

const high = (hash: number, k: number): number => {
  const h = Math.imul(hash ^ k, 0x9e3779b1);
  return (h << 15) | (h >>> 17);
};

const low = (hash: number, k: number): number => {
  const h = Math.imul(hash ^ k, 0x85ebca77);
  return (h << 13) | (h >>> 19);
};

/** Spreads the last bits over all 32. */
const finish = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** The last word, of no to three characters, and the length. */
const end = (into: Fingerprint, h: number, l: number, rest: number, length: number): void => {
  const k = spread(rest);
  into[0] = finish(high(h, k) ^ length);
  into[1] = finish(low(l, k) ^ length);
};

const wide = (text: string, into: Fingerprint, from: number): void => {
  let h = SEED_HIGH ^ WIDE;
  let l = SEED_LOW ^ WIDE;
  for (let i = from; i < text.length; i++) {
    const k = spread(text.charCodeAt(i));
    h = high(h, k);
    l = low(l, k);
  }
  end(into, h, l, 0, text.length - from);
};

/**
 * Fingerprint of the characters from `from` to the end.
 * @param into takes the result
 */
export const fingerprint = (text: string, into: Fingerprint, from = 0): void => {
  let h = SEED_HIGH;
  let l = SEED_LOW;
  let i = from;
  let all = 0;
  for (const last = text.length - 3; i < last; i += 4) {
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1);
    const c = text.charCodeAt(i + 2);
    const d = text.charCodeAt(i + 3);
    all |= a | b | c | d;
    const k = spread(a | (b << 8) | (c << 16) | (d << 24));
    h = high(h, k);
    l = low(l, k);
  }
  let rest = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    all |= code;
    rest = (rest << 8) | code;
  }
  if (all > 0xff) wide(text, into, from);
  else end(into, h, l, rest, text.length - from);
};

/** Each byte, with `A` to `Z` in lower case. */
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
const lower = (bytes: Uint8Array, i: number): number => LOWER[bytes[i] as number] as number;

/** The same for ASCII bytes, in lower case: `fingerprintBytes(bytes of X) = fingerprint(X.toLowerCase())`. */
export const fingerprintBytes = (bytes: Uint8Array, from: number, to: number, into: Fingerprint): void => {
  let h = SEED_HIGH;
  let l = SEED_LOW;
  let i = from;
  for (const last = to - 3; i < last; i += 4) {
    const k = spread(lower(bytes, i) | (lower(bytes, i + 1) << 8) | (lower(bytes, i + 2) << 16) | (lower(bytes, i + 3) << 24));
    h = high(h, k);
    l = low(l, k);
  }
  let rest = 0;
  for (; i < to; i++) rest = (rest << 8) | lower(bytes, i);
  end(into, h, l, rest, to - from);
};

/** The same for ASCII bytes that hold no capital. */
export const fingerprintLowerBytes = (bytes: Uint8Array, from: number, to: number, into: Fingerprint): void => {
  let h = SEED_HIGH;
  let l = SEED_LOW;
  let i = from;
  for (const last = to - 3; i < last; i += 4) {
    const word =
      (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    const k = spread(word);
    h = high(h, k);
    l = low(l, k);
  }
  let rest = 0;
  for (; i < to; i++) rest = (rest << 8) | (bytes[i] as number);
  end(into, h, l, rest, to - from);
};

/** Room for 96 bits of a digest, which is what compiled lists hold of each. */
export const newDigestFingerprint = (): Fingerprint => new Uint32Array(3);

/** The first 64 bits of a digest written in hexadecimal, or 96 where there is room for them; a digest needs no mixing. */
export const fingerprintDigest = (hex: string, into: Fingerprint): void => {
  for (let i = 0; i < into.length; i++) into[i] = Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16);
};
