import type { PhoneValue } from '../../model/contact/values.js';
import { callingCodeOfCountry, hasCodeSign } from '../geography/dialled-country.js';
import { plainDigits } from '../text/invisible.js';
import { memoise } from '../text/memoise.js';
import { callingCodeOf } from './calling-code.js';
import { isFrenchCountry } from './numbering-plan.js';
import { makePhoneReader } from './phone-reader.js';

export { isRoundedNumber } from './unusual-number.js';

const NONE: readonly string[] = [];

/** A number as it is dialled inside its country: longer than a day, and no number of a file that zeros fill. */
const NATIONAL = /^0[1-9]\d{7,10}$/;
/** The same of countries that dial no zero, where the column tells that it is a number: as many digits as subscribers have in Europe. */
const SUBSCRIBER = /^[1-9]\d{7,10}$/;
/** A day is a number in countries whose numbers are short. */
const DAY = /^(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?:[T ]|$)/;

/** Whether a text is a day, which some would take for a number. */
export const isDayText = (text: string): boolean => DAY.test(text);

/** Whether digits are a number that says no country, as the zero before it tells. */
export const isNationalNumber = (digits: string): boolean => NATIONAL.test(digits);

/** The digits of a number that says no country, in a column of numbers; '' for what may be none. @param text without blanks around it */
export const bareNumber = (text: string): string => {
  const digits = /^[\d\s.()/-]+$/.test(text) && !isDayText(text) ? plainDigits(text).replace(/\D/g, '') : '';
  return SUBSCRIBER.test(digits) || isNationalNumber(digits) ? digits : '';
};

/**
 * How numbers that name no country are looked for in all of them: as of the country that they were taken to be of, else by their digits.
 * @param country what stands beside them: a number that is one of that country is of no other
 */
export const codelessForms = (phones: readonly Pick<PhoneValue, 'text' | 'e164' | 'valid'>[], country: string): readonly string[] =>
  phones.flatMap(({ text, e164, valid }) => {
    if (hasCodeSign(text) || (country !== '' && valid)) return [];
    const form = (country === '' && e164) || bareNumber(text.trim());
    return form === '' ? [] : [form];
  });

/** By what a number is known that names no country, so that it is taken for none that names one. @param form see `codelessForms` */
export const codelessMark = (form: string): string => `~${form}`;

/**
 * How a number may stand on a list that says no country, besides as it is: read as one of the country that the list was taken to be of, or as its
 * digits alone.
 * @param assumed ISO code of that country
 */
export const nationalForms = (assumed: string): ((phone: PhoneValue) => readonly string[]) => {
  const read = makePhoneReader(assumed);
  const isFrench = isFrenchCountry(assumed);
  const formsOf = memoise((e164: string): readonly string[] => {
    const national = e164.slice(callingCodeOf(e164).length).replace(/^0/, '');
    const written = [read(`0${national}`).e164, read(national).e164, `0${national}`, national];
    return [...new Set(written)].filter((form) => form !== '' && form !== e164);
  });
  // Numbers that were read by the French plan need no second look on a French list.
  return (phone) => ((isFrench && phone.printInto) || phone.e164 === '' ? NONE : formsOf(phone.e164));
};

/** The same of numbers of other countries only. @param home ISO code of the country that numbers without one are taken to be of */
export const foreignForms = (home: string): ((phone: PhoneValue) => readonly string[]) => {
  const formsOf = nationalForms(home);
  const code = callingCodeOfCountry(home);
  const isFrench = isFrenchCountry(home);
  return (phone) => ((isFrench && phone.printInto) || phone.e164.startsWith(code) ? NONE : formsOf(phone));
};
