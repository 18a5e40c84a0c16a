/** That many digits: nobody knows how many, since characters of other scripts may be read as some. */
export const UNKNOWN_DIGITS = -1;

const ZERO = 48;
const NINE = 57;
/** Before it Unicode has no digits but those of ASCII, and of Latin-1 those that stand raised (`²`) or in fractions (`½`). */
const FIRST_OTHER_DIGIT = 0x660;
const RAISED: ReadonlySet<number> = new Set([0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]);
/** Quotation marks, dashes, blanks and what nobody sees: of all that lies beyond, texts of western languages hold little else. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/** How many digits a text holds, whatever is read of it. */
export const countDigits = (text: string): number => {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) digits++;
    else if (code > 127 && ((code >= FIRST_OTHER_DIGIT && !isPunctuation(code)) || RAISED.has(code))) return UNKNOWN_DIGITS;
  }
  return digits;
};
