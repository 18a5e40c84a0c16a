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

/** Signs of GSM 03.38 that take two units. */
const DOUBLE = /[\^{}\\[\]~|€\f]/g;
const isGsm = (text: string): boolean => /^[\n\r -~€£¥§¿¡¤ΔΦΓΛΩΠΨΣΘΞ\u00a1èéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà]*$/.test(text) && !text.includes('`');

/** How many text messages a text takes: 160 units of GSM 03.38 or 70 of UCS-2, a little less where it takes several. */
export const smsCount = (text: string): number => {
  const isShort = isGsm(text);
  const units = text.length + (isShort ? (text.match(DOUBLE)?.length ?? 0) : 0);
  const [whole, part] = isShort ? [160, 153] : [70, 67];
  return units <= whole ? 1 : Math.ceil(units / part);
};
