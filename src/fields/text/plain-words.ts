import { foldLetters } from './letters.js';

/** The words of a text, one space apart: lower case, without accents, punctuation or hidden characters. Unlike `foldHeader`, capitals do not split. */
export const plainWords = (text: string): string =>
  text === ''
    ? ''
    : foldLetters(text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
