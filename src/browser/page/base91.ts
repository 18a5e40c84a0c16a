/**
 * Bytes as text, two characters for thirteen bits, as basE91 has it: Base64 takes a twelfth more, Base85 a sixtieth. No character means anything
 * inside of a block of data.
 * @module
 */

const MEANS_SOMETHING = '"&<';
/** The 91 characters of digits, from 0 up. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).filter((char) => !MEANS_SOMETHING.includes(char));
const BASE = 91;
const BITS = 13;
const BYTE = 8;

/** @returns first whether there is room for a byte more than there were, then the digits */
export const toBase91 = (bytes: Uint8Array): string => {
  const digits: string[] = [];
  const add = (value: number): void => void digits.push(DIGITS[Math.floor(value / BASE)] as string, DIGITS[value % BASE] as string);
  let [rest, held] = [0, 0];
  for (const byte of bytes) {
    rest = (rest << BYTE) | byte;
    held += BYTE;
    if (held < BITS) continue;
    held -= BITS;
    add(rest >>> held);
    rest &= (1 << held) - 1;
  }
  if (held > 0) add(rest << (BITS - held));
  const room = Math.floor(((digits.length / 2) * BITS) / BYTE) - bytes.length;
  return `${room}${digits.join('')}`;
};

/** @param text what `toBase91` gave */
export const fromBase91 = (text: string): Uint8Array<ArrayBuffer> => {
  const values = new Uint8Array(128);
  DIGITS.forEach((char, value) => {
    values[char.charCodeAt(0)] = value;
  });
  const bytes = new Uint8Array(Math.floor((((text.length - 1) / 2) * BITS) / BYTE) - Number(text[0]));
  let [rest, held, at] = [0, 0, 0];
  for (let i = 1; i < text.length; i += 2) {
    rest = (rest << BITS) | ((values[text.charCodeAt(i)] as number) * BASE + (values[text.charCodeAt(i + 1)] as number));
    for (held += BITS; held >= BYTE && at < bytes.length; at++) {
      held -= BYTE;
      bytes[at] = rest >>> held;
      rest &= (1 << held) - 1;
    }
  }
  return bytes;
};
