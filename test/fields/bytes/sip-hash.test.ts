import { describe, expect, it } from 'vitest';
import { makeSipHash } from '../../../src/fields/bytes/sip-hash.js';

const MASK = (1n << 64n) - 1n;
/** The same from its definition, in 64-bit numbers. */
const sipOf = (k0: bigint, k1: bigint, word: bigint): bigint => {
  const v = [k0 ^ 0x736f6d6570736575n, k1 ^ 0x646f72616e646f6dn, k0 ^ 0x6c7967656e657261n, k1 ^ 0x7465646279746573n] as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const turn = (x: bigint, n: bigint): bigint => ((x << n) | (x >> (64n - n))) & MASK;
  const round = (): void => {
    v[0] = (v[0] + v[1]) & MASK;
    v[1] = turn(v[1], 13n) ^ v[0];
    v[0] = turn(v[0], 32n);
    v[2] = (v[2] + v[3]) & MASK;
    v[3] = turn(v[3], 16n) ^ v[2];
    v[0] = (v[0] + v[3]) & MASK;
    v[3] = turn(v[3], 21n) ^ v[0];
    v[2] = (v[2] + v[1]) & MASK;
    v[1] = turn(v[1], 17n) ^ v[2];
    v[2] = turn(v[2], 32n);
  };
  for (const m of [word, 8n << 56n]) {
    v[3] ^= m;
    round();
    round();
    v[0] ^= m;
  }
  v[2] ^= 0xffn;
  for (let i = 0; i < 4; i++) round();
  return v[0] ^ v[1] ^ v[2] ^ v[3];
};

const into = new Uint32Array(2);
const ours = (key: readonly number[], word: bigint): bigint => {
  makeSipHash(key)(Number(word >> 32n), Number(word & 0xffffffffn), into);
  return (BigInt(into[0] as number) << 32n) | BigInt(into[1] as number);
};

describe('the keyed hash of a fingerprint', () => {
  it('gives the eight-byte vector of the paper', () => {
    // The bytes 62 24 93 9a 79 f5 f5 93, lowest first.
    expect(ours([0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c], 0x0706050403020100n)).toBe(0x93f5f5799a932462n);
  });

  it('agrees with its definition whatever the key and the word', () => {
    let seed = 12345n;
    const next = (): bigint => {
      seed = (seed * 6364136223846793005n + 1442695040888963407n) & MASK;
      return seed ^ (seed >> 29n);
    };
    for (let i = 0; i < 500; i++) {
      const [k0, k1, word] = [next(), next(), next()];
      const key = [k0 & 0xffffffffn, k0 >> 32n, k1 & 0xffffffffn, k1 >> 32n].map(Number);
      expect(ours(key, word)).toBe(sipOf(k0, k1, word));
    }
  });
});
