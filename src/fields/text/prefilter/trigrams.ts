import { CLASS_BITS, classOf } from './letter-classes.js';

/** How many trigrams there are: three characters in a row, by their classes. */
export const TRIGRAMS = 1 << (3 * CLASS_BITS);

/** The trigram that ends with a character. @param before the one that ended with the character before it */
export const nextTrigram = (before: number, code: number): number => ((before << CLASS_BITS) | classOf(code)) & (TRIGRAMS - 1);

/** The trigrams of a text, in their order. */
export const trigramsOf = (text: string): readonly number[] => {
  const all: number[] = [];
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    last = nextTrigram(last, text.charCodeAt(i));
    if (i > 1) all.push(last);
  }
  return all;
};
