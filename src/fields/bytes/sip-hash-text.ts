/**
 * SipHash-2-4 with 128 bits of the UTF-8 of a text, under a 128-bit key (Aumasson and Bernstein, 2012; the double output of their reference).
 * Of 10^9 different texts two share all 128 bits with a chance of 1.5e-21; of 64 bits two would with one of 2.7 %.
 * @module
 */
import type { SipKey } from './sip-hash.js';

/** Writes the hash to four words: the sixteen bytes of the reference, each four of them a little-endian word. */
export type SipTextHash = (text: string, into: Uint32Array) => void;

/** Bytes of UTF-8 that a unit of a text takes at most. */
const MOST_BYTES = 3;
const ROUNDS = 2;
const LAST_ROUNDS = 4;

/** Some rounds on the state: four words of 64 bits, each low half first. */
const mix = (v: Uint32Array, rounds: number): void => {
  let l0 = v[0] as number;
  let h0 = v[1] as number;
  let l1 = v[2] as number;
  let h1 = v[3] as number;
  let l2 = v[4] as number;
  let h2 = v[5] as number;
  let l3 = v[6] as number;
  let h3 = v[7] as number;
  let t = 0;
  for (let round = 0; round < rounds; round++) {
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
  v[0] = l0;
  v[1] = h0;
  v[2] = l1;
  v[3] = h1;
  v[4] = l2;
  v[5] = h2;
  v[6] = l3;
  v[7] = h3;
};

const xor = (v: Uint32Array, at: number, word: number): void => {
  v[at] = (v[at] as number) ^ word;
};

/** Takes in eight bytes. */
const take = (v: Uint32Array, low: number, high: number): void => {
  xor(v, 6, low);
  xor(v, 7, high);
  mix(v, ROUNDS);
  xor(v, 0, low);
  xor(v, 1, high);
};

/** The function of one key. */
export const makeSipTextHash = ([k0 = 0, k1 = 0, k2 = 0, k3 = 0]: SipKey): SipTextHash => {
  const start = [k0, k1, k2, k3, k0, k1, k2, k3].map(
    (key, i) =>
      key ^ ([0x70736575, 0x736f6d65, 0x6e646f6d ^ 0xee, 0x646f7261, 0x6e657261, 0x6c796765, 0x79746573, 0x74656462][i] as number),
  );
  const v = new Uint32Array(8);
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1024);
  let view = new DataView(bytes.buffer);
  return (text, into) => {
    const most = text.length * MOST_BYTES + 8;
    if (most > bytes.length) {
      bytes = new Uint8Array(most);
      view = new DataView(bytes.buffer);
    }
    const { written } = encoder.encodeInto(text, bytes);
    // The last word: what is left over, zeros, and the length in its highest byte.
    const last = written & ~7;
    bytes.fill(0, written, last + 7);
    bytes[last + 7] = written;
    v.set(start);
    for (let at = 0; at <= last; at += 8) take(v, view.getUint32(at, true), view.getUint32(at + 4, true));
    for (let half = 0; half < 2; half++) {
      xor(v, half === 0 ? 4 : 2, half === 0 ? 0xee : 0xdd);
      mix(v, LAST_ROUNDS);
      into[half * 2] = (v[0] as number) ^ (v[2] as number) ^ (v[4] as number) ^ (v[6] as number);
      into[half * 2 + 1] = (v[1] as number) ^ (v[3] as number) ^ (v[5] as number) ^ (v[7] as number);
    }
  };
};
