/**
 * Texts that a program broke: read in the wrong encoding, escaped for a page, or computed by a spreadsheet.
 * @module
 */

import type { Sieve } from '../../model/contact/values.js';

/**
 * `encoding`: UTF-8 read as another encoding, which can be undone. `lost`: characters are gone. `formula`: an error of a spreadsheet.
 * `entity`: written for a web page. `rounded`: a long number kept to a few digits.
 */
export type Corruption = 'encoding' | 'lost' | 'formula' | 'entity' | 'rounded';

/** What any of them has; most cells have none, and need one look. */
const SUSPECT = /[\u00c2\u00c3\u00c5\u00e2\ufffd#&?]|\d[eE]\+?\d/;

const [HASH, QUESTION, AND, E] = [35, 63, 38, 101];
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** The same of the bytes of a cell: whatever is not ASCII is suspect, its encoding being unknown here. */
export const mayBeCorrupted: Sieve = (bytes, from, to) => {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte > 127 || byte === HASH || byte === QUESTION || byte === AND) return true;
    if ((byte | 32) === E && i > from && isDigit(bytes[i - 1] as number)) return true;
  }
  return false;
};

// The bytes 0x80 to 0xBF, as Latin-1 or Windows-1252 shows them.
const TAIL =
  '[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]';
/** `Ã©` for é, `Â°` for °, `Å“` for œ, `â€™` for ’. A capital Ã before a letter is Portuguese (JOÃO). */
const MOJIBAKE = new RegExp(`[\\u00c2\\u00c3\\u00c5]${TAIL}|\\u00e2[\\u20ac\\u0080]${TAIL}?`);
/** A question mark inside a word stands for a letter that the encoding did not have; in an address of the web it does not. */
const GAP = /\p{L}\?\p{Ll}/u;
const URL = /:\/\/|www\.|@/;
const FORMULA =
  /^#(?:REF|VALEUR|VALUE|NAME|NUM|NULL|NUL|DIV\/0|SPILL|CALC|CHAMP|FIELD|EPARS|ÉPARS|PROPAGATION|BEZUG|WERT|ZAHL|¡REF|¡VALOR|¡DIV\/0|¿NOMBRE|RIF|VALORE|NOMBRE)[!?]$|^#NOM\?$|^#NOME\?$|^#N\/[AD]$|^#NV$|^#{3,}$/i;
const ENTITY =
  /&(?:#\d{2,5}|#x[\da-f]{2,4}|amp|lt|gt|quot|apos|nbsp|[a-z](?:acute|grave|circ|uml|cedil|tilde|ring)|(?:oe|ae|sz)lig|[lr][sd]?quo|euro|deg|copy|reg|hellip|[nm]dash);/i;
const ROUNDED = /^\+?\d(?:[.,]\d+)?e\+\d{1,2}$/i;

/** What broke a text; undefined: nothing that can be seen. */
export const corruptionOf = (text: string): Corruption | undefined => {
  if (!SUSPECT.test(text)) return undefined;
  if (text.includes('\ufffd')) return 'lost';
  if (FORMULA.test(text)) return 'formula';
  if (MOJIBAKE.test(text)) return 'encoding';
  if (ENTITY.test(text)) return 'entity';
  if (ROUNDED.test(text)) return 'rounded';
  return GAP.test(text) && !URL.test(text) ? 'lost' : undefined;
};
