/**
 * 64-bit fingerprints of identifiers: two 32-bit mixes with constants of their own over the same characters, two at a
 * time (multiply, rotate; the end is MurmurHash3's, Austin Appleby, public domain), written to a pair so that nothing
 * is allocated. Half of the time goes into reading the characters. A list in clear and a row come to the same pair.
 * @module
 */

/** High and low half. */
export type Print = Uint32Array;
export const newPrint = (): Print => new Uint32Array(2);

const SEED_HIGH = 0x9747b28c;
const SEED_LOW = 0x3c6ef372;

/** Spreads the last bits over all 32. */
const finish = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** Spreads two characters, for both halves. */
const spread = (pair: number): number => {
  const k = Math.imul(pair, 0xcc9e2d51);
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

const end = (into: Print, h: number, l: number, length: number): void => {
  into[0] = finish(h ^ length);
  into[1] = finish(l ^ length);
};

/**
 * Fingerprint of the characters from `from` to the end.
 * @param into takes the result
 */
export const fingerprint = (text: string, into: Print, from = 0): void => {
  let h = SEED_HIGH;
  let l = SEED_LOW;
  let i = from;
  for (const last = text.length - 1; i < last; i += 2) {
    const pair = spread(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
    h = high(h, pair);
    l = low(l, pair);
  }
  if (i < text.length) {
    const one = spread(text.charCodeAt(i));
    h = high(h, one);
    l = low(l, one);
  }
  end(into, h, l, text.length - from);
};

/** Each byte, with `A` to `Z` in lower case. */
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/** The same for ASCII bytes, in lower case: `fingerprintBytes(bytes of X) = fingerprint(X.toLowerCase())`. */
export const fingerprintBytes = (bytes: Uint8Array, from: number, to: number, into: Print): void => {
  let h = SEED_HIGH;
  let l = SEED_LOW;
  let i = from;
  for (const last = to - 1; i < last; i += 2) {
    const pair = spread((LOWER[bytes[i] as number] as number) | ((LOWER[bytes[i + 1] as number] as number) << 16));
    h = high(h, pair);
    l = low(l, pair);
  }
  if (i < to) {
    const one = spread(LOWER[bytes[i] as number] as number);
    h = high(h, one);
    l = low(l, one);
  }
  end(into, h, l, to - from);
};

/** The first 64 bits of a digest written in hexadecimal; a digest needs no mixing. */
export const digestPrint = (hex: string, into: Print): void => {
  into[0] = Number.parseInt(hex.slice(0, 8), 16);
  into[1] = Number.parseInt(hex.slice(8, 16), 16);
};
