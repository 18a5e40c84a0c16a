/** How many shapes there are: lengths up to 63, and 32 letters at either end (capitals and small letters are one). */
const SHAPES = 64 * 32 * 32;

/** What a domain looks like from afar: two that differ in shape are different, so that few need to be compared as texts. */
export const domainShape = (length: number, first: number, last: number): number =>
  (Math.min(length, 63) << 10) | ((first & 31) << 5) | (last & 31);

/** Which shapes some domain of a list has. */
export const domainShapesOf = (domains: Iterable<string>): Uint8Array => {
  const seen = new Uint8Array(SHAPES);
  for (const domain of domains) seen[domainShape(domain.length, domain.charCodeAt(0), domain.charCodeAt(domain.length - 1))] = 1;
  return seen;
};

/** How many beginnings of three letters there are, capitals and small letters being one. */
export const FIRST_LETTER_CODES = 32 * 32 * 32;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Three ASCII letters in one number, whatever their case; -1 when one of them is something else. */
export const firstLetters = (a: number, b: number, c: number): number =>
  isLetter(a) && isLetter(b) && isLetter(c) ? ((a & 31) << 10) | ((b & 31) << 5) | (c & 31) : -1;
