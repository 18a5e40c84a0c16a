/** The words of a text, one space apart: lower case, without accents, punctuation or hidden characters. Unlike `foldHeader`, capitals do not split. */
export const plainWords = (text: string): string =>
  text === ''
    ? ''
    : text
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]+/gu, '')
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
