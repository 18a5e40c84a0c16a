/** Letters as words are compared: lower case, without accents, ligatures or hidden characters. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

/** "apeler" for "appeler": people double letters as they please. */
export const squeezeDoubles = (word: string): string => word.replace(/([a-z])\1+/g, '$1');
