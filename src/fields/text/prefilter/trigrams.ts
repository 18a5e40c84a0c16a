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

/** A class as a letter of ASCII, of which the last bits are its number: a capital where it stands alone, a small one in a pair. */
const [ALONE, PAIRED] = [0x40, 0x60];
const CLASS = (1 << CLASS_BITS) - 1;
const written = (trigram: number, letters: number): string =>
  String.fromCharCode(...[2, 1, 0].map((place) => letters + ((trigram >> (place * CLASS_BITS)) & CLASS)));

/** One trigram, or two that must both be met, as the build keeps them. */
export const writtenTrigrams = (first: number, second?: number): string =>
  second === undefined ? written(first, ALONE) : written(first, PAIRED) + written(second, PAIRED);

const trigramAt = (text: string, at: number): number => {
  let trigram = 0;
  for (let i = at; i < at + 3; i++) trigram = (trigram << CLASS_BITS) | (text.charCodeAt(i) & CLASS);
  return trigram;
};
/** Hands over what `writtenTrigrams` wrote, one behind the other; who stands alone, twice. */
export const eachWritten = (text: string, take: (first: number, second: number) => void): void => {
  for (let at = 0; at < text.length; at += 3) {
    const first = trigramAt(text, at);
    const isPaired = text.charCodeAt(at) >= PAIRED;
    if (isPaired) at += 3;
    take(first, isPaired ? trigramAt(text, at) : first);
  }
};
