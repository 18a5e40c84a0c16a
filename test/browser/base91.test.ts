import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase91, toBase91 } from '../../src/browser/page/base91.js';

it('gives back every byte, whatever they are and however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = toBase91(bytes);
      expect(text).not.toMatch(/["&<\s]|[^\x21-\x7e]/);
      expect(text.length).toBe(1 + 2 * Math.ceil((bytes.length * 8) / 13));
      expect([...fromBase91(text)]).toEqual([...bytes]);
    }),
  );
});

it('knows the largest word and the smallest', () => {
  for (const bytes of [[255, 255, 255, 255], [0, 0, 0, 0], [255], []])
    expect([...fromBase91(toBase91(Uint8Array.from(bytes)))]).toEqual(bytes);
});
