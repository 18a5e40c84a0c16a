/**
 * Texts of Central Europe in one byte a character: read as a western one they are full of signs within words ("Paweł" is "Pawe³", "Żak" is "¯ak").
 * @module
 */

/** Letters of windows-1250 that are signs in western pages: Ł ł ą ż Ą Ż Ľ ľ. */
const OF_WINDOWS = new Set([0xa3, 0xb3, 0xb9, 0xbf, 0xa5, 0xaf, 0xbc, 0xbe]);
/** The same of ISO-8859-2 alone: Ą ą Ś ś Ź ź. */
const OF_ISO = new Set([0xa1, 0xb1, 0xa6, 0xb6, 0xac]);
/** Of both, Ł Ż Ą Ľ and Ś: no word of western pages begins with these signs. */
const CAPITALS = new Set([0xa3, 0xaf, 0xa5, 0xbc, 0xa6]);
/** à, è and ù of western pages, which are no letters of Polish. */
const WESTERN = new Set([0xe0, 0xe8, 0xf9]);
const DOT_ABOVE = 0xbf;
/** A letter or two may be a slip of somebody’s keyboard. */
const LEAST = 2;

const isLower = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x61 && byte <= 0x7a;
const isLetter = (byte: number | undefined): boolean => byte !== undefined && isLower(byte | 0x20);
const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80;

/** Whether a question mark turned round is what an export made of an apostrophe: "l¿entreprise", "qu¿il", "aujourd¿hui". */
const isElision = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === DOT_ABOVE && (!(isLetter(bytes[at - 2]) || isHigh(bytes[at - 2])) || /(?:qu|aujourd)$/i.test(letters(bytes, at)));
const letters = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(Math.max(0, at - 7), at));

/** Whether the byte stands where only a letter does: within a word, or before it as a capital. "m³" is a measure, and "offre¹" has a note. */
const isWithinWord = (bytes: Uint8Array, at: number): boolean => {
  const [before, next] = [bytes[at - 1], bytes[at + 1]];
  if (isLetter(before)) return (isLetter(next) || isHigh(next)) && !isElision(bytes, at);
  // "¿Cómo" and "¡Hola" begin a sentence.
  return CAPITALS.has(bytes[at] as number) && !isHigh(before) && (isLower(next) || isHigh(next));
};

/** windows-1250 or ISO-8859-2, where words of a text are of one of them. @param seen bytes to look at */
export const easternEncoding = (bytes: Uint8Array, seen: number): 'windows-1250' | 'iso-8859-2' | undefined => {
  let windows = 0;
  let iso = 0;
  for (let at = 0; at < seen; at++) {
    const byte = bytes[at] as number;
    if (WESTERN.has(byte)) return undefined;
    if (OF_WINDOWS.has(byte)) windows += isWithinWord(bytes, at) ? 1 : 0;
    else if (OF_ISO.has(byte)) iso += isWithinWord(bytes, at) ? 1 : 0;
  }
  if (windows + iso < LEAST) return undefined;
  return iso > 0 ? 'iso-8859-2' : 'windows-1250';
};
