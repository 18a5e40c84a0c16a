import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase116, toBase116 } from '../../src/browser/page/base116.js';

it('gives back every byte, whatever they are and however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = toBase116(bytes);
      // Inside of a block of data "<" alone would mean something; line ends are made one, NUL is lost, and a terminal obeys others.
      const told = [...text].map((char) => char.charCodeAt(0));
      expect(
        told.filter((code) => code > 0x7e || [0x3c, 0x00, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(code)),
      ).toEqual([]);
      expect(text.length).toBe(1 + 14 * Math.ceil(bytes.length / 12));
      expect([...fromBase116(text)]).toEqual([...bytes]);
    }),
  );
});

it('knows the largest word and the smallest', () => {
  for (const bytes of [Array(12).fill(255), [255, 255, 255, 255], [0, 0, 0, 0], Array(24).fill(0), [255], []])
    expect([...fromBase116(toBase116(Uint8Array.from(bytes)))]).toEqual(bytes);
});
