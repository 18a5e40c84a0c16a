const [QUESTION, AND] = [0x3f, 0x26];
const isLetter = (byte: number): boolean => (byte | 32) >= 0x61 && (byte | 32) <= 0x7a;
/** What stands before the words of an address of the web, or in them. */
const IN_ADDRESS = new Set([...'/.=&%#@-_0123456789'].map((char) => char.charCodeAt(0)));

/** Signs of Windows-1252, as bytes, in whose place another code page has a letter; no apostrophe, dash, ellipsis or œ. */
const SIGNS = new Set(
  Array.from({ length: 0x26 }, (_, i) => 0x80 + i).filter(
    (byte) => ![0x80, 0x85, 0x8c, 0x91, 0x92, 0x95, 0x96, 0x97, 0x9c, 0xa0].includes(byte),
  ),
);
/** The same in UTF-8, by their first bytes and their last. */
const PAIRS: Readonly<Record<number, readonly number[]>> = {
  197: [0xa0, 0xa1, 0xb8, 0xbd],
  198: [0x92],
  203: [0x86],
};
const TRIPLES: readonly number[] = [0x9a, 0x9c, 0x9d, 0x9e, 0xa0, 0xa1, 0xb0, 0xb9];

/**
 * Whether a byte of a cell begins what may stand in the place of a letter: what `mendLetters` mends is found here, in UTF-8 and in encodings of
 * one byte a letter.
 * @param i where a byte stands that is no letter, and not the first of a plain accented one
 */
export const mayBeLostLetter = (bytes: Uint8Array, from: number, to: number, i: number): boolean => {
  const byte = bytes[i] as number;
  const before = i > from && isLetter(bytes[i - 1] as number);
  const at = (k: number): number => (k < to ? (bytes[k] as number) : 0);
  if (byte === AND) return at(i + 1) === 0x23 || isLetter(at(i + 1));
  if (byte === QUESTION) {
    if (!before) return isLetter(at(i + 1)) && (i === from || !IN_ADDRESS.has(bytes[i - 1] as number));
    let start = i - 1;
    while (start > from && isLetter(bytes[start - 1] as number)) start--;
    return start === from || !IN_ADDRESS.has(bytes[start - 1] as number);
  }
  if (byte === 0xef) return at(i + 1) === 0xbf && at(i + 2) === 0xbd;
  if (byte === 0xc2 && at(i + 1) >= 0x80 && at(i + 1) <= 0xa5) return SIGNS.has(at(i + 1)) && (before || isLetter(at(i + 2)));
  if (PAIRS[byte]?.includes(at(i + 1))) return before || (byte === 0xcb && isLetter(at(i + 2)));
  if (byte === 0xe2 && (at(i + 1) === 0x80 || at(i + 1) === 0x84))
    return (TRIPLES.includes(at(i + 2)) || at(i + 1) === 0x84) && (before || isLetter(at(i + 3)));
  return SIGNS.has(byte) && (before || isLetter(at(i + 1)));
};
