import { foldLetters } from './letters.js';

/** The words of a text, one space apart: lower case, without accents, punctuation or hidden characters. Unlike `foldHeader`, capitals do not split. */
export const plainWords = (text: string): string =>
  text === ''
    ? ''
    : foldLetters(text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

const NUMBER_SIGN = /(?<![\p{L}\p{N}])n\.?[°º](?=\s{0,3}[\p{L}\p{N}])/giu;
/** A text in which the sign of a number ("N° bulletin", "bulletin nº 12") is what somebody writes in its place: folded, it would be a "no". */
export const withNumberSignAs = (text: string, written: string): string => text.replace(NUMBER_SIGN, written);
