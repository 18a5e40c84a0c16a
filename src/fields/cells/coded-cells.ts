import { memoise } from '../text/memoise.js';
import { mendLetters } from '../text/mend-letters.js';

/**
 * Headers that say what their codes mean: "Code prosp. (1=OK 2=STOP 3=NPAI)". A cell that is such a code says what the header says of it.
 * @module
 */

/** Nobody explains codes in a paragraph. */
export const LONGEST_LEGEND = 200;
/** A code, and the sign behind it. Of letters one is enough to be one: "RGPD: oui" names no code. */
export const CODE = /(?<![\p{L}\p{N}.-])(-?\d{1,4}|\p{Lu}{1,2})\s?(=|:|->|→)\s?(?!\d)/gu;
/** Where the meaning of a code ends before the next one. */
export const END_OF_MEANING = /[,;|/()[\]]|\s[-–—]\s/u;

/** A cell as codes are compared: spreadsheets take zeros away, or add them. */
export const codeOf = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/[.,]0+$/, '');

const meaningsIn = memoise((header: string): ReadonlyMap<string, string> => {
  const text = mendLetters(header);
  const found = [...text.matchAll(CODE)];
  return new Map(
    found.map((match, at) => {
      const rest = text.slice(match.index + match[0].length, found[at + 1]?.index);
      return [codeOf(match[1] as string), (rest.split(END_OF_MEANING)[0] as string).trim()] as const;
    }),
  );
});

/** What a cell says under a header that explains several codes, by these; undefined under any other header. */
export const asMeant = (header: string): ((text: string) => string) | undefined => {
  if (header.length > LONGEST_LEGEND || !/[=:→>]/.test(header)) return undefined;
  const meanings = meaningsIn(header);
  return meanings.size < 2 ? undefined : (text) => meanings.get(codeOf(text)) ?? text;
};
