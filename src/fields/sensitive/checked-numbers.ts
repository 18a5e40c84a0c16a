/**
 * Identifiers that have no place in a prospecting file, told apart by their check digits.
 * @module
 */
import { passesLuhn } from '../company/siren.js';

/** Most texts are told apart by their first characters, for a tenth of the price of the rest. */
const BEGINS_WITH_DIGIT = /^\s*\d/;
const BEGINS_LIKE_IBAN = /^\s*[a-z]{2}[\s.-]?\d/i;

const NIR = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{8}$/;

/**
 * A French social security number with its key: 15 characters, 13 and 2. Blanks, dots and hyphens do not matter.
 * One random number in several hundred passes: say "probable".
 */
export const isNir = (text: string): boolean => {
  if (text.length < 15 || text.length > 40 || !BEGINS_WITH_DIGIT.test(text)) return false;
  const nir = text.replace(/[\s.-]+/g, '').toUpperCase();
  if (!NIR.test(nir)) return false;
  // Corsica counts as department 19 or 18 in the key.
  const number = Number(nir.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(nir.slice(13));
};

/** Length of the IBAN by country (SWIFT registry), for Europe and the neighbours that French files hold. */
export const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  [
    'AD24 AE23 AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FO18 FR27 GB22 GI23 GL18 GR27 HR21',
    'HU28 IE22 IL23 IS26 IT27 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PL28 PT25 QA29',
    'RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 XK20',
  ]
    .flatMap((line) => line.split(' '))
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
/** So many digits and two more stay below 2^53. */
const CHUNK = 7;

/** The remainder by 97 of a number too long for a `number`. */
const mod97 = (digits: string): number => {
  let rest = 0;
  for (let i = 0; i < digits.length; i += CHUNK) rest = Number(`${rest}${digits.slice(i, i + CHUNK)}`) % 97;
  return rest;
};

/** An IBAN of a known country: right length and key. Case and blanks do not matter. */
export const isIban = (text: string): boolean => {
  if (text.length < 15 || text.length > 60 || !BEGINS_LIKE_IBAN.test(text)) return false;
  const iban = text.replace(/[\s.-]+/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || iban.length !== IBAN_LENGTHS.get(iban.slice(0, 2))) return false;
  const key = Number(iban.slice(2, 4));
  if (key < 2 || key > 98) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  return mod97(turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
};

/** Number ranges and lengths of the card schemes. None has 14 digits: that is a SIRET, whose key is the same. */
const CARD = new RegExp(
  `^(?:${[
    '4(?:\\d{12}|\\d{15}|\\d{18})', // Visa: 13, 16, 19
    '(?:5[1-5]\\d{2}|222[1-9]|22[3-9]\\d|2[3-6]\\d{2}|27[01]\\d|2720)\\d{12}', // Mastercard: 16
    '3[47]\\d{13}', // American Express: 15
    '(?:6011|65\\d{2})\\d{12,15}', // Discover: 16 to 19
    '35(?:2[89]|[3-8]\\d)\\d{12,15}', // JCB: 16 to 19
    '(?:50|5[6-9]|6\\d)(?:\\d{11}|\\d{13,17})', // Maestro: 13, 15 to 19
  ].join('|')})$`,
);

/** A payment card number: range, length and Luhn key. Blanks, dots and hyphens do not matter. */
export const isCard = (text: string): boolean => {
  if (text.length < 13 || text.length > 40 || !BEGINS_WITH_DIGIT.test(text)) return false;
  const digits = text.replace(/[\s.-]+/g, '');
  return CARD.test(digits) && passesLuhn(digits);
};
