import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';
import type { Expected } from '../table.js';

/** A number in international form, or null for none. */
export interface PhoneCase extends Expected<string | null> {
  readonly text: string;
  readonly country: string;
}

export const phoneByLumo = ({ text, country }: PhoneCase): string | null => {
  const { valid, e164 } = makePhoneReader('FR')(text, country);
  return valid ? e164 : null;
};

export const phoneByLibrary = ({ text, country }: PhoneCase): string | null => {
  const found = parsePhoneNumberFromString(text, country as CountryCode);
  return found?.isValid() ? found.number : null;
};
