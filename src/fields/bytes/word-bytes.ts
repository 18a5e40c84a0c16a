/**
 * Words of 32 bits as little-endian bytes, whatever order the machine keeps them in.
 * @module
 */
const isLittleEndian = (): boolean => new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

const reversed = (bytes: Uint8Array): Uint8Array => {
  for (let at = 0; at < bytes.length; at += 4) bytes.subarray(at, at + 4).reverse();
  return bytes;
};

/** Four bytes a word, lowest first. A copy. */
export const bytesOfWords = (words: Uint32Array): Uint8Array => {
  const bytes = new Uint8Array(words.byteLength);
  bytes.set(new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
  return isLittleEndian() ? bytes : reversed(bytes);
};

/** The words of such bytes, of which there are four for each. A copy. */
export const wordsOfBytes = (bytes: Uint8Array): Uint32Array => {
  const copy = new Uint8Array(bytes);
  return new Uint32Array((isLittleEndian() ? copy : reversed(copy)).buffer);
};
