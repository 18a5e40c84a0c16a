/**
 * Characters that nobody sees and that mail software and telephones pass over: two spellings that differ in them are one identity.
 * @module
 */

/**
 * All that Unicode lets a program leave out of what it shows (joiners, variation selectors, fillers, tags, soft hyphens, marks of
 * direction), every other format character, control characters but blanks, and the blank Braille cell.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?![\t-\r\u0085])\p{Cc}/gu;
/** Control characters are the only invisible ones of ASCII. */
const PLAIN = /^[\t-\r -~]*$/;

/** A text without what is invisible: the same text where nothing is, as in nearly all. */
export const visibleText = (text: string): string => (PLAIN.test(text) ? text : text.replace(INVISIBLE, ''));

/** A digit of any script as one of ASCII. Those of a script stand side by side, from 0 to 9. */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
};

/** Digits of all scripts (`٠١`, `०१`) as those of ASCII: a telephone exchange knows no others. */
const withAsciiDigits = (text: string): string => text.replace(/(?![0-9])\p{Nd}/gu, asciiDigit);

/** A text of digits as its meaning is: nothing invisible, one script, one width. */
export const plainDigits = (text: string): string => (PLAIN.test(text) ? text : withAsciiDigits(visibleText(text).normalize('NFKC')));
