/**
 * Bytes as text, five characters for four bytes: Base64 takes a fifteenth more. No character means anything to HTML, so that a block of data holds it as it is.
 * @module
 */

const MEANS_SOMETHING = '"&\'<>\\`$~';
/** The 85 characters of digits, from 0 up. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).filter((char) => !MEANS_SOMETHING.includes(char));
const BASE = 85;
const [BYTES, CHARACTERS] = [4, 5];

/** @returns first how many of the last bytes are filling, then the digits */
export const toBase85 = (bytes: Uint8Array): string => {
  const filling = (BYTES - (bytes.length % BYTES)) % BYTES;
  const filled = new Uint8Array(bytes.length + filling);
  filled.set(bytes);
  const view = new DataView(filled.buffer);
  const digits: string[] = [`${filling}`];
  for (let at = 0; at < filled.length; at += BYTES) {
    let rest = view.getUint32(at);
    const five: string[] = [];
    for (let i = 0; i < CHARACTERS; i++) {
      five.unshift(DIGITS[rest % BASE] as string);
      rest = Math.floor(rest / BASE);
    }
    digits.push(five.join(''));
  }
  return digits.join('');
};

/** @param text what `toBase85` gave */
export const fromBase85 = (text: string): Uint8Array<ArrayBuffer> => {
  const values = new Uint8Array(128);
  DIGITS.forEach((char, value) => {
    values[char.charCodeAt(0)] = value;
  });
  const words = (text.length - 1) / CHARACTERS;
  const view = new DataView(new ArrayBuffer(words * BYTES));
  let at = 1;
  for (let word = 0; word < words; word++) {
    let value = 0;
    for (const end = at + CHARACTERS; at < end; at++) value = value * BASE + (values[text.charCodeAt(at)] as number);
    view.setUint32(word * BYTES, value);
  }
  return new Uint8Array(view.buffer, 0, words * BYTES - Number(text[0]));
};
