import { expect, it } from 'vitest';
import { makeSipTextHash } from '../../../src/fields/bytes/sip-hash-text.js';
import { bytesOfWords } from '../../../src/fields/bytes/word-bytes.js';

/** The key of the vectors of the reference: bytes 0 to 15. */
const KEY = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c];

// The first two are vectors of the reference; the others are what OpenSSL 3 says (`openssl mac -macopt size:16 … SIPHASH`).
it.each([
  ['', 'a3817f04ba25a8e66df67214c7550293'],
  ['\0', 'da87c1d86b99af44347659119b22fc45'],
  ['a', '0ea4f2fb02ad21d92d5fc91684f26426'],
  ['abcdefg', '5594f7eaed3f0d1da681551476ccbede'],
  ['abcdefgh', '8c93e201ac8e8396897e3133e447eda3'],
  ['claire@acme.example', 'd3abcb8ef5da75f97fa97a0ceb805c1d'],
  ['é€😀'.repeat(30), '3b7ac6af83f5448527b4a2a758ba7d17'],
  ['x'.repeat(2000), '7f64fa151cffc34176f4b8eda7782bd7'],
])('the hash of %j, whatever was hashed before', (text, expected) => {
  const hash = makeSipTextHash(KEY);
  const words = new Uint32Array(4);
  for (const before of ['', 'zzzzzzzzzzzzzz', 'y'.repeat(3000)]) {
    hash(before, words);
    hash(text, words);
    expect(Buffer.from(bytesOfWords(words)).toString('hex')).toBe(expected);
  }
});
