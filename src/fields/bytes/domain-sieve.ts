import type { EmailValue, Sieve } from '../../model/contact/values.js';

/** A small letter for a capital; what else it changes (`_` for DEL) stands in no domain. */
const step = (hash: number, code: number): number => {
  const mixed = Math.imul(hash ^ (code | 32), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
const DOT = 46;
/** Bits for each name: four names in a hundred of those that are not there get past. */
const SPARSE = 24;

/**
 * What a sieve of domains is made of: a bit for the hash of each name, as many as are a power of two. Names are hashed from their end, so that
 * the hashes of all that a domain stands below come with its own.
 * @param names domains or endings, lower-case
 */
export const domainBits = (names: Iterable<string>): Uint8Array => {
  const all = [...names];
  let mask = 1023;
  while (mask < all.length * SPARSE) mask = mask * 2 + 1;
  const bits = new Uint8Array((mask + 1) >> 3);
  for (const name of all) {
    let hash = 0;
    for (let i = name.length - 1; i >= 0; i--) hash = step(hash, name.charCodeAt(i));
    bits[(hash & mask) >> 3] = (bits[(hash & mask) >> 3] as number) | (1 << (hash & 7));
  }
  return bits;
};

/**
 * A sieve that holds back nearly every domain which is none of some names and stands below none of them, without a text made of it.
 * @param bits `domainBits` of the names
 */
export const domainSieve = (bits: Uint8Array): Sieve => {
  const mask = bits.length * 8 - 1;
  const holds = (hash: number): boolean => (((bits[(hash & mask) >> 3] as number) >> (hash & 7)) & 1) === 1;
  return (bytes, from, to) => {
    let hash = 0;
    for (let i = to - 1; i >= from; i--) {
      const code = bytes[i] as number;
      if (code === DOT && holds(hash)) return true;
      hash = step(hash, code);
    }
    return holds(hash);
  };
};

/** The longest of the endings that most domains are told by, and how many different ones are told apart. */
const ENDING = 4;
const PLACES = 4096;

/**
 * A sieve that looks at the last few letters only: it lets through the domains that end as one of some names does, and others that look
 * alike. For few names, which most domains do not even resemble.
 * @param names domains or endings, lower-case
 */
export const makeSuffixSieve = (names: readonly string[]): Sieve => {
  const length = Math.min(ENDING, ...names.map((name) => name.length));
  const known = new Uint8Array(PLACES);
  const shift = Math.clz32(PLACES) + 1;
  for (const name of names) {
    let hash = 0;
    for (let i = name.length - length; i < name.length; i++) hash = step(hash, name.charCodeAt(i));
    known[hash >>> shift] = 1;
  }
  return (bytes, from, to) => {
    if (to - from < length) return false;
    let hash = 0;
    for (let i = to - length; i < to; i++) hash = step(hash, bytes[i] as number);
    return known[hash >>> shift] === 1;
  };
};

/** Whether the domain of an address gets through a sieve; that of a value which is a text always does. */
export const passesSieve = (email: EmailValue, sieve: Sieve): boolean => email.domainThrough?.(sieve) ?? true;
