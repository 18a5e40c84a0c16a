/**
 * Bytes as text, fourteen characters for twelve bytes: Base64 takes a seventh more, the 94 characters that can be seen a twentieth. The others are
 * controls, which a block of data of a page in UTF-8 keeps as they are, in one byte each: none that ends a line or a text, that rings, or that a terminal obeys.
 * @module
 */

const codesFrom = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
/** The 116 characters of digits, from 0 up: without `<`, which begins the end of the block. */
const DIGITS = [...codesFrom(0x20, 0x7e), ...codesFrom(0x01, 0x06), ...codesFrom(0x0e, 0x19), ...codesFrom(0x1c, 0x1f)]
  .filter((code) => code !== 0x3c)
  .map((code) => String.fromCharCode(code));
const BASE = 116;
const BYTES = 12;
const CHARS = 14;
/** A block is four whole numbers of three bytes: its digits times the base stay whole numbers. */
const PART = 0x1000000;
const PARTS = [0, 3, 6, 9];
/** How many bytes of the last block are none of these, by its letter. */
const LEFT = 'abcdefghijkl';

/** @returns first how many bytes of the last block are none of these, then the digits */
export const toBase116 = (bytes: Uint8Array): string => {
  const blocks: string[] = [];
  const at = (i: number): number => bytes[i] ?? 0;
  for (let from = 0; from < bytes.length; from += BYTES) {
    const parts = PARTS.map((i) => (at(from + i) << 16) | (at(from + i + 1) << 8) | at(from + i + 2));
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
  return `${LEFT[blocks.length * BYTES - bytes.length]}${blocks.join('')}`;
};

/** @param text what `toBase116` gave */
export const fromBase116 = (text: string): Uint8Array<ArrayBuffer> => {
  const values = new Uint8Array(128);
  DIGITS.forEach((char, value) => {
    values[char.charCodeAt(0)] = value;
  });
  const blocks = Math.floor((text.length - 1) / CHARS);
  const bytes = new Uint8Array(blocks * BYTES);
  const parts = PARTS.map(() => 0);
  for (let block = 0; block < blocks; block++) {
    parts.fill(0);
    for (let digit = 0; digit < CHARS; digit++) {
      let rest = values[text.charCodeAt(1 + block * CHARS + digit)] as number;
      for (let i = parts.length - 1; i >= 0; i--) {
        const all = (parts[i] as number) * BASE + rest;
        parts[i] = all % PART;
        rest = Math.floor(all / PART);
      }
    }
    for (const [i, part] of parts.entries()) bytes.set([part >>> 16, (part >>> 8) & 0xff, part & 0xff], block * BYTES + i * 3);
  }
  return bytes.slice(0, bytes.length - Math.max(0, LEFT.indexOf(text[0] ?? '')));
};
