import { callingCodeOf } from '../../fields/phone/calling-code.js';
import { isFrenchCountry } from '../../fields/phone/numbering-plan.js';
import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import { memoise } from '../../fields/text/memoise.js';
import type { PhoneValue } from '../../model/contact/values.js';

const NONE: readonly string[] = [];

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
