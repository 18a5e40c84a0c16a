import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fingerprint,
  fingerprintBytes,
  fingerprintDigest,
  newDigestFingerprint,
  newFingerprint,
} from '../../../src/fields/bytes/fingerprint.js';

const printOf = (text: string, from = 0): string => {
  const print = newFingerprint();
  fingerprint(text, print, from);
  return [...print].join();
};

describe('fingerprint', () => {
  test('bytes and text come to the same pair, whatever the case of the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (text) => {
        const print = newFingerprint();
        const bytes = Buffer.from(`..${text}..`);
        fingerprintBytes(bytes, 2, 2 + text.length, print);
        expect([...print].join()).toBe(printOf(text.toLowerCase()));
      }),
    );
  });

  test('the end of a text has the fingerprint of that text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, tail) => {
        expect(printOf(head + tail, head.length)).toBe(printOf(tail));
      }),
    );
  });

  test('a hundred thousand look-alikes have a hundred thousand fingerprints, and as many halves as chance allows', () => {
    const texts = [
      ...Array.from({ length: 40_000 }, (_, i) => `user${i}@acme.example`),
      ...Array.from({ length: 40_000 }, (_, i) => `+336${39_980_000 + i}`),
      ...Array.from({ length: 20_000 }, (_, i) => i.toString(2).padStart(16, '0').replaceAll('0', 'a').replaceAll('1', 'b')),
    ];
    const print = newFingerprint();
    const high = new Set<number>();
    const low = new Set<number>();
    const both = new Set<string>();
    for (const text of texts) {
      fingerprint(text, print);
      high.add(print[0] as number);
      low.add(print[1] as number);
      both.add([...print].join());
    }
    expect(both.size).toBe(texts.length);
    // n² / 2^33 = 1.2 pairs are expected to share a half.
    expect(Math.min(high.size, low.size)).toBeGreaterThan(texts.length - 10);
  });

  test('packing does not confuse characters beyond one byte with two of one byte', () => {
    const texts = ['\u0161b', 'ac', '\u0161', 'a\u0001', 'é', 'Ã©', 'ab', 'ba', '', '\u0000', '\u0000\u0000', 'abc', 'abcd', 'abcde'];
    expect(new Set(texts.map((text) => printOf(text))).size).toBe(texts.length);
  });

  test('a digest gives its first 64 bits, or 96 where there is room for them', () => {
    const [print, longer] = [newFingerprint(), newDigestFingerprint()];
    for (const into of [print, longer]) fingerprintDigest('889527eb424b9ed32f81aff4651131c67dd27084ad20bbd558fbe41b87cf9c0a', into);
    expect([[...print], [...longer]]).toEqual([
      [0x889527eb, 0x424b9ed3],
      [0x889527eb, 0x424b9ed3, 0x2f81aff4],
    ]);
  });
});
