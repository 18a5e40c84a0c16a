/** How many beginnings of three letters there are, capitals and small letters being one. */
export const FIRST_LETTER_CODES = 32 * 32 * 32;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Three ASCII letters in one number, whatever their case; -1 when one of them is something else. */
export const firstLetters = (a: number, b: number, c: number): number =>
  isLetter(a) && isLetter(b) && isLetter(c) ? ((a & 31) << 10) | ((b & 31) << 5) | (c & 31) : -1;
