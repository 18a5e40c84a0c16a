import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase85, toBase85 } from '../../src/browser/page/base85.js';

it('gives back every byte, whatever they are and however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = toBase85(bytes);
      expect(text).not.toMatch(/["&'<>\\`$\s]|[^\x21-\x7e]/);
      expect(text.length).toBe(1 + 5 * Math.ceil(bytes.length / 4));
      expect([...fromBase85(text)]).toEqual([...bytes]);
    }),
  );
});

it('knows the largest word and the smallest', () => {
  for (const bytes of [[255, 255, 255, 255], [0, 0, 0, 0], [255], []])
    expect([...fromBase85(toBase85(Uint8Array.from(bytes)))]).toEqual(bytes);
});
