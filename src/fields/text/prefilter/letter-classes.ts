/**
 * Classes of characters, so few that three in a row are a number of 15 bits: a letter in either case and with any accent, a blank, a digit, a sign.
 * Whatever an expression takes for one another without regard to case is of one class.
 * @module
 */

/** Each stands for its class, and is of it. */
const [OTHER, BLANK, DIGIT, SIGN] = ['ø', ' ', '0', '-'];
const CLASSES = `${OTHER}abcdefghijklmnopqrstuvwxyz${BLANK}${DIGIT}${SIGN}`;
export const CLASS_BITS = 5;

/** Behind the extended Latin letters. */
const LATIN_END = 0x250;
const LONG_S = 'ſ';

const charOf = (char: string): string => {
  const letter = char === LONG_S ? 's' : (char.normalize('NFD')[0] as string).toLowerCase();
  if (letter >= 'a' && letter <= 'z') return letter;
  if (/\s/.test(char)) return BLANK;
  if (/\d/.test(char)) return DIGIT;
  return char < '\u0080' ? SIGN : OTHER;
};
const latin = Uint8Array.from({ length: LATIN_END }, (_, code) => CLASSES.indexOf(charOf(String.fromCharCode(code))));

/** The signs of Kelvin and Ångström are letters where case is not regarded. */
const UNITS = new Map([
  [0x212a, CLASSES.indexOf('k')],
  [0x212b, CLASSES.indexOf('a')],
]);
/** Typographic dashes and quotation marks are written for signs of ASCII. */
const isTypographic = (code: number): boolean => code >= 0x2010 && code <= 0x201f;
const classAbove = (code: number): number => UNITS.get(code) ?? (isTypographic(code) ? CLASSES.indexOf(SIGN) : 0);

/** The class of a code unit, in `CLASS_BITS` bits. */
export const classOf = (code: number): number => (code < LATIN_END ? (latin[code] as number) : classAbove(code));

/** What stands for the class of a character: `e` for `É`. */
export const charOfClass = (char: string): string => CLASSES[classOf(char.charCodeAt(0))] as string;
