import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOfWords, wordsOfBytes } from '../../../src/fields/bytes/word-bytes.js';

const WORD = fc.integer({ min: 0, max: 0xffffffff });

it('words are four bytes each, the lowest first, wherever they lie; and come back', () => {
  fc.assert(
    fc.property(fc.uint32Array({ maxLength: 20 }), WORD, (some, word) => {
      const words = Uint32Array.of(word, ...some).subarray(1);
      const bytes = bytesOfWords(words);
      const view = new DataView(bytes.buffer);
      expect(Array.from(words, (_, i) => view.getUint32(i * 4, true))).toEqual([...words]);
      // Bytes that begin at no multiple of four.
      const moved = new Uint8Array([7, ...bytes]).subarray(1);
      expect(wordsOfBytes(moved)).toEqual(words.slice());
      expect(moved).toEqual(bytes);
    }),
  );
});
