/**
 * Bytes as text, eleven characters for nine bytes: Base64 takes a twelfth more, basE91 a hundred-and-fiftieth. The characters are those of ASCII that can be
 * seen, and the blank, without `<`: nothing else means anything inside of a block of data.
 * @module
 */

/** The 94 characters of digits, from 0 up. */
const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).filter((char) => char !== '<');
const BASE = 94;
const BYTES = 9;
const CHARS = 11;
/** A block is three whole numbers of three bytes: its digits times the base stay whole numbers. */
const PART = 0x1000000;

/** @returns first how many bytes of the last block are none of these, then the digits */
export const toBase94 = (bytes: Uint8Array): string => {
  const blocks: string[] = [];
  const at = (i: number): number => bytes[i] ?? 0;
  for (let from = 0; from < bytes.length; from += BYTES) {
    const parts = [0, 3, 6].map((i) => (at(from + i) << 16) | (at(from + i + 1) << 8) | at(from + i + 2));
    let block = '';
    for (let digit = 0; digit < CHARS; digit++) {
      let rest = 0;
      for (let i = 0; i < parts.length; i++) {
        const all = rest * PART + (parts[i] as number);
        parts[i] = Math.floor(all / BASE);
        rest = all % BASE;
      }
      block = `${DIGITS[rest]}${block}`;
    }
    blocks.push(block);
  }
  return `${blocks.length * BYTES - bytes.length}${blocks.join('')}`;
};

/** @param text what `toBase94` gave */
export const fromBase94 = (text: string): Uint8Array<ArrayBuffer> => {
  const values = new Uint8Array(128);
  DIGITS.forEach((char, value) => {
    values[char.charCodeAt(0)] = value;
  });
  const blocks = Math.floor((text.length - 1) / CHARS);
  const bytes = new Uint8Array(blocks * BYTES);
  for (let block = 0; block < blocks; block++) {
    let [high, middle, low] = [0, 0, 0];
    for (let digit = 0; digit < CHARS; digit++) {
      low = low * BASE + (values[text.charCodeAt(1 + block * CHARS + digit)] as number);
      middle = middle * BASE + Math.floor(low / PART);
      high = high * BASE + Math.floor(middle / PART);
      low %= PART;
      middle %= PART;
    }
    for (const [i, part] of [high, middle, low].entries())
      bytes.set([part >>> 16, (part >>> 8) & 0xff, part & 0xff], block * BYTES + i * 3);
  }
  return bytes.slice(0, bytes.length - Number(text[0]));
};
