import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase94, toBase94 } from '../../src/browser/page/base94.js';

it('gives back every byte, whatever they are and however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = toBase94(bytes);
      // Inside of a block of data this alone would mean something.
      expect(text).not.toMatch(/<|[^\x20-\x7e]/);
      expect(text.length).toBe(1 + 11 * Math.ceil(bytes.length / 9));
      expect([...fromBase94(text)]).toEqual([...bytes]);
    }),
  );
});

it('knows the largest word and the smallest', () => {
  for (const bytes of [Array(9).fill(255), [255, 255, 255, 255], [0, 0, 0, 0], Array(18).fill(0), [255], []])
    expect([...fromBase94(toBase94(Uint8Array.from(bytes)))]).toEqual(bytes);
});
