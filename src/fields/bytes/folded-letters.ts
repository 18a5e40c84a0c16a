/** Classes of bytes: 0 for whatever is no letter, 1 to 26 for the letters. */
export const CLASSES = 27;
/** Behind them: bytes that take more than a look. */
export const OTHER = 27;
/** The class of a letter of ASCII, small or capital; 0 for any other byte. */
export const classOf = (byte: number): number => {
  const letter = (byte | 32) - 96;
  return letter >= 1 && letter < CLASSES && byte < 128 ? letter : 0;
};

/** The second bytes of the letters that UTF-8 writes with 0xC3, by the letter without its accent: `Ã` (0x83) apart, with which mojibake begins. */
const ACCENTED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  a: [
    [0x80, 0x85],
    [0xa0, 0xa5],
  ],
  c: [
    [0x87, 0x87],
    [0xa7, 0xa7],
  ],
  e: [
    [0x88, 0x8b],
    [0xa8, 0xab],
  ],
  i: [
    [0x8c, 0x8f],
    [0xac, 0xaf],
  ],
  n: [
    [0x91, 0x91],
    [0xb1, 0xb1],
  ],
  o: [
    [0x92, 0x96],
    [0xb2, 0xb6],
  ],
  s: [[0x9f, 0x9f]],
  u: [
    [0x99, 0x9c],
    [0xb9, 0xbc],
  ],
};
export const C3 = 0xc3;
export const MOJIBAKE = 0x83;

/** The byte that follows 0xC3 → the letter without its accent, 0 where it is none. A Latin-1 byte is asked for as `byte & 0x3f | 0x80`. */
export const foldedOf = (): Uint8Array => {
  const folded = new Uint8Array(256);
  for (const [letter, ranges] of Object.entries(ACCENTED))
    for (const [first, last] of ranges) for (let byte = first; byte <= last; byte++) folded[byte] = classOf(letter.charCodeAt(0));
  return folded;
};

/** Bytes that may stand in the place of a letter: `?`, `&`, and those beyond ASCII but the first of an accented letter. */
export const isSign = (byte: number): boolean => byte === 0x3f || byte === 0x26 || (byte > 127 && byte !== C3);

/** Byte → class; `OTHER` for those beyond ASCII and for signs. */
export const letterClasses = (): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (isSign(byte) || byte > 127 ? OTHER : classOf(byte)));
