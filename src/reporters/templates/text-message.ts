/** Signs that are no letters of GSM 03.38, and what is written for them. */
const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '\u00a0': ' ',
  '\u202f': ' ',
  ç: 'c',
};
/** Letters of GSM 03.38 that have an accent: the others lose theirs. */
const ACCENTED = 'èéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà';

/**
 * A text in the alphabet of GSM 03.38, in which 160 characters fit into one text message: one ’ or ê makes it 70. Letters of other
 * alphabets stay as they are.
 */
export const gsmText = (text: string): string =>
  text.replaceAll(/[^\n\r -~]/g, (sign) => {
    if (ACCENTED.includes(sign)) return sign;
    return SIGNS[sign] ?? sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
  });
