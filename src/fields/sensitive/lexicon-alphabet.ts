/**
 * Characters as the lexicon compares them: no case, no accent. One table look-up per character.
 * @module
 */

/** Between two sentences or two thoughts. */
export const STOP = 0;
/** Between two words of one phrase: a space, a hyphen, an apostrophe. */
export const SPACE = 1;
/** Not there at all: combining accents, soft hyphens, zero-width characters. */
export const SKIP = 2;
/** The first class that is part of a word; 26 letters and 10 digits follow, then two ligatures and every other letter. */
export const LETTER = 3;
const DIGIT = LETTER + 26;
const OE = DIGIT + 10;
const AE = OE + 1;
const OTHER = AE + 1;
/** How many classes there are. */
export const CLASSES = OTHER + 1;

/** Latin letters and combining accents, then general punctuation: all that these languages are written with. */
export const LATIN_END = 0x370;
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x2070;
const SPACES = new Set(" \t-'_\u00a0\u02bc\u2010\u2011\u2018\u2019\u202f");

const classOf = (code: number): number => {
  const char = String.fromCharCode(code);
  if (SPACES.has(char) || (code >= PUNCTUATION && code <= 0x200a)) return SPACE;
  if (/[\p{M}\p{Cf}]/u.test(char)) return SKIP;
  const lower = char.toLowerCase();
  if (lower === 'œ') return OE;
  if (lower === 'æ') return AE;
  const base = lower.normalize('NFKD').charAt(0);
  if (base >= 'a' && base <= 'z') return LETTER + base.charCodeAt(0) - 97;
  if (base >= '0' && base <= '9') return DIGIT + base.charCodeAt(0) - 48;
  return /[\p{L}\p{N}]/u.test(char) ? OTHER : STOP;
};

/** The class of every character that we know: Latin first, then punctuation. */
export const makeClasses = (): Uint8Array =>
  Uint8Array.from({ length: LATIN_END + PUNCTUATION_END - PUNCTUATION }, (_, at) =>
    classOf(at < LATIN_END ? at : at - LATIN_END + PUNCTUATION),
  );

/** The class of one UTF-16 unit. What is not in the table is a letter of another script or a picture: either ends a word of ours. */
export const classAt = (classes: Uint8Array, text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < LATIN_END) return classes[code] as number;
  if (code >= PUNCTUATION && code < PUNCTUATION_END) return classes[code - PUNCTUATION + LATIN_END] as number;
  return code === 0xfeff ? SKIP : STOP;
};

const E = LETTER + 4;

/** A phrase as classes, words one `SPACE` apart; with a second spelling where a ligature may stand. */
export const spellingsOf = (classes: Uint8Array, phrase: string): readonly (readonly number[])[] => {
  const letters: number[] = [];
  const joined: number[] = [];
  for (let at = 0; at < phrase.length; at++) {
    const letter = classAt(classes, phrase, at);
    if (letter === SKIP || (letter === SPACE && letters.at(-1) === SPACE)) continue;
    const first = letter === OE ? LETTER + 14 : letter === AE ? LETTER : letter;
    letters.push(first);
    if (first !== letter) letters.push(E);
    const before = joined.at(-1);
    if (letter === E && (before === LETTER + 14 || before === LETTER)) joined[joined.length - 1] = before === LETTER ? AE : OE;
    else joined.push(letter);
  }
  // "opéré de l'" ends with its last letter.
  while (letters.at(-1) === SPACE) {
    letters.pop();
    joined.pop();
  }
  return joined.length === letters.length ? [letters] : [letters, joined];
};
