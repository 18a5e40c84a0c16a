import type { Contact } from '../../model/contact/contact.js';
/**
 * SIREN and SIRET, and their check digits.
 * @module
 */
import { plainDigits } from '../text/invisible.js';

/** La Poste's establishments were numbered without a Luhn key: the sum of their digits is a multiple of 5. Its seat has one. */
const LA_POSTE = '356000000';
const LA_POSTE_SEAT = '35600000000048';

/** Whether a text of digits has a right Luhn key. False for anything else than digits. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return digits.length > 0 && sum % 10 === 0;
};

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/** Whether a letter or a sign stands in a text that no number of this kind is written with: told for a tenth of the price of the rest. */
const holdsOther = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Printable ASCII but digits, full stop and hyphen; what lies beyond may still turn out to be a digit, or nothing.
    if (code > 32 && code < 127 && (code < 48 || code > 57) && code !== 45 && code !== 46) return true;
  }
  return false;
};

/** The digits of a number written with blanks, dots or hyphens; '' when it holds anything else. */
const digitsOf = (text: string): string => {
  if (holdsOther(text)) return '';
  const digits = plainDigits(text).replace(/[\s.-]+/g, '');
  return /^\d+$/.test(digits) ? digits : '';
};

const sirenIsGood = (digits: string): boolean => digits.length === 9 && /[1-9]/.test(digits) && passesLuhn(digits);
const siretIsGood = (digits: string): boolean => {
  if (digits.length !== 14 || !sirenIsGood(digits.slice(0, 9))) return false;
  return digits.startsWith(LA_POSTE) && digits !== LA_POSTE_SEAT ? digitSum(digits) % 5 === 0 : passesLuhn(digits);
};

/** Whether a text is a SIRET: 14 digits with good keys. */
export const isSiret = (text: string): boolean => siretIsGood(digitsOf(text));

/**
 * The SIREN of a cell that holds a SIREN or a SIRET.
 * @param pad also read numbers whose one or two leading zeros a spreadsheet has eaten; the reader should be told so
 * @returns nine digits, or '' when the number is not certain
 */
export const readSiren = (text: string, pad = false): string => {
  const digits = digitsOf(text);
  const { length } = digits;
  if (length === 9 || (pad && (length === 7 || length === 8))) {
    const siren = digits.padStart(9, '0');
    return sirenIsGood(siren) ? siren : '';
  }
  if (length === 14 || (pad && (length === 12 || length === 13))) {
    const siret = digits.padStart(14, '0');
    return siretIsGood(siret) ? siret.slice(0, 9) : '';
  }
  return '';
};

/** The fourteen digits of a SIRET, written with or without blanks; '' for anything else. One that lost leading zeros is padded when `pad`. */
export const readSiret = (text: string, pad = false): string => {
  const digits = plainDigits(text).replace(/[\s.-]+/g, '');
  const whole = pad && (digits.length === 12 || digits.length === 13) ? digits.padStart(14, '0') : digits;
  return whole.length === 14 && isSiret(whole) ? whole : '';
};

/** The SIREN in front of a SIRET whose own key is wrong; '' for anything else. */
export const sirenOfWrongSiret = (text: string): string => {
  const digits = digitsOf(text);
  return digits.length === 14 && sirenIsGood(digits.slice(0, 9)) ? digits.slice(0, 9) : '';
};

/** Whether a row has a right SIREN, or a SIRET with one. */
export const hasSiren = (contact: Contact): boolean => readSiren(contact.text('siren')) !== '' || readSiren(contact.text('siret')) !== '';
