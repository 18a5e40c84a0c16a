import { STOP_WORDS } from '../aliases/qualifiers.js';

/**
 * Under which keys a phrase of folded words is looked up.
 * @module
 */

const isStop = (word: string): boolean => STOP_WORDS.has(word);

const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

/** "E-mail", "e mail" and "email" are one phrase: words are compared without the spaces between them. */
export const tight = (words: readonly string[]): string => words.join('');

/** The same without articles and plurals, for what the first table misses. */
export const loose = (words: readonly string[]): string => {
  const last = words.length - 1;
  let key = '';
  for (let at = 0; at <= last; at++) {
    const word = words[at] as string;
    if (at === last || !isStop(word)) key += singular(word);
  }
  return key;
};

/** The loose words in any order: "newsletter consent" is "consent newsletter". */
export const bag = (words: readonly string[]): string =>
  words
    .map(singular)
    .filter((word) => !isStop(word))
    .sort()
    .join(' ');

/** Order matters to a last article (`Désinscrit le` is a date) and to `no` (`Contact no` is a number, `No contact` a refusal). */
export const isFree = (words: readonly string[]): boolean => words.length > 1 && !isStop(words.at(-1) ?? '') && !words.includes('no');
