/**
 * Texts of the old Mac pages, which Excel for Mac still writes as “Macintosh” CSV: read as windows-1252, "création" is "crŽation" and a curly quote is Ò.
 * @module
 */

/**
 * Small letters there (à á â ä ç é è ê ë î ü ù ß…) that are in windows-1252 a capital, a mark which stands in no word, or nothing at all. Not
 * among them: those that are its apostrophes, quotes, dashes and its œ, š and ž.
 */
const WITHIN = new Set([0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8d, 0x8e, 0x8f, 0x90, 0x98, 0x99, 0x9d, 0x9f, 0xa7]);
/** Those that also end words, é è à ê ç ù ò: there windows-1252 has neither a capital nor a mark. */
const AT_THE_END = new Set([0x88, 0x8d, 0x8e, 0x8f, 0x90, 0x98, 0x9d]);
/** The small accented letters of windows-1252, which are capitals and signs of a Mac. */
const WESTERN_FROM = 0xe0;

const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isSmall = (byte = 0): boolean => byte >= 0x61 && byte <= 0x7a;

/** Whether words of a text are of a Mac, and none of windows-1252. @param seen bytes to look at */
export const isMacText = (bytes: Uint8Array, seen: number): boolean => {
  let found = false;
  for (let at = 0; at < seen; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const [before, next] = [bytes[at - 1], bytes[at + 1]];
    if (byte >= WESTERN_FROM && isSmall(before) && isSmall(next)) return false;
    if (WITHIN.has(byte) && isLetter(before) && isSmall(next)) found = true;
    if (AT_THE_END.has(byte) && isSmall(before) && !isLetter(next)) found = true;
  }
  return found;
};
