/**
 * SipHash-2-4 of one 64-bit word under a 128-bit key (Aumasson and Bernstein, 2012): whoever lacks the key can neither compute nor undo it,
 * and it costs a twentieth of an HMAC.
 * @module
 */

/** Four words, the first the lowest bits of the key. */
export type SipKey = readonly number[];

/** Writes the hash of the word (`high`, `low`) to `into`: high half, then low half. */
export type SipHash = (high: number, low: number, into: Uint32Array) => void;

const ROUNDS = 2;
const LAST_ROUNDS = 4;
/** The last word holds the length: eight bytes, none left over. */
const LENGTH = 0x08000000;

/** The function of one key. Halves are named `l` and `h`; nothing is allocated, all stays in registers. */
export const makeSipHash =
  ([k0 = 0, k1 = 0, k2 = 0, k3 = 0]: SipKey): SipHash =>
  (high, low, into) => {
    let l0 = k0 ^ 0x70736575;
    let h0 = k1 ^ 0x736f6d65;
    let l1 = k2 ^ 0x6e646f6d;
    let h1 = k3 ^ 0x646f7261;
    let l2 = k0 ^ 0x6e657261;
    let h2 = k1 ^ 0x6c796765;
    let l3 = k2 ^ low ^ 0x79746573;
    let h3 = k3 ^ high ^ 0x74656462;
    let t = 0;
    for (let round = 0; round < ROUNDS * 2 + LAST_ROUNDS; round++) {
      if (round === ROUNDS) {
        l0 ^= low;
        h0 ^= high;
        h3 ^= LENGTH;
      } else if (round === ROUNDS * 2) {
        h0 ^= LENGTH;
        l2 ^= 0xff;
      }
      t = (l0 + l1) | 0;
      h0 = (h0 + h1 + (t >>> 0 < l1 >>> 0 ? 1 : 0)) | 0;
      l0 = t;
      t = (l1 << 13) | (h1 >>> 19);
      h1 = ((h1 << 13) | (l1 >>> 19)) ^ h0;
      l1 = t ^ l0;
      t = l0;
      l0 = h0;
      h0 = t;
      t = (l2 + l3) | 0;
      h2 = (h2 + h3 + (t >>> 0 < l3 >>> 0 ? 1 : 0)) | 0;
      l2 = t;
      t = (l3 << 16) | (h3 >>> 16);
      h3 = ((h3 << 16) | (l3 >>> 16)) ^ h2;
      l3 = t ^ l2;
      t = (l0 + l3) | 0;
      h0 = (h0 + h3 + (t >>> 0 < l3 >>> 0 ? 1 : 0)) | 0;
      l0 = t;
      t = (l3 << 21) | (h3 >>> 11);
      h3 = ((h3 << 21) | (l3 >>> 11)) ^ h0;
      l3 = t ^ l0;
      t = (l2 + l1) | 0;
      h2 = (h2 + h1 + (t >>> 0 < l1 >>> 0 ? 1 : 0)) | 0;
      l2 = t;
      t = (l1 << 17) | (h1 >>> 15);
      h1 = ((h1 << 17) | (l1 >>> 15)) ^ h2;
      l1 = t ^ l2;
      t = l2;
      l2 = h2;
      h2 = t;
    }
    into[0] = h0 ^ h1 ^ h2 ^ h3;
    into[1] = l0 ^ l1 ^ l2 ^ l3;
  };
