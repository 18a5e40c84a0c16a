import type { DateValue, EmailValue, PhoneValue } from '../../../model/contact/values.js';
import { splitContacts } from '../../cells/split-values.js';
import { isSiret, readSiren } from '../../company/siren.js';
import { readAnyDate } from '../../date/date-reader.js';
import { readEmail } from '../../email/email-reader.js';
import { countryCode } from '../../geography/country.js';
import { makePhoneReader } from '../../phone/phone-reader.js';
import { isCard, isIban, isNir } from '../../sensitive/checked-numbers.js';

/** Everything that tells what a value is. */
export interface ValueReaders {
  readonly split: (text: string) => readonly string[];
  readonly readEmail: (text: string) => EmailValue;
  readonly readPhone: (text: string) => PhoneValue;
  readonly readDate: (text: string) => DateValue;
  readonly readSiren: (text: string) => string;
  readonly isSiret: (text: string) => boolean;
  readonly isNir: (text: string) => boolean;
  readonly isIban: (text: string) => boolean;
  readonly isCard: (text: string) => boolean;
  readonly countryCode: (text: string) => string;
}

/**
 * The readers of one run.
 * @param country ISO code that a phone number without one is taken to be of
 */
export const makeValueReaders = (country: string): ValueReaders => ({
  split: splitContacts,
  readEmail,
  readPhone: makePhoneReader(country),
  // Which way round a slash date is read does not matter for telling that it is a date.
  // Nothing is remembered: most values are no dates, and different from file to file.
  readDate: (text) => readAnyDate(text, 'unresolved'),
  readSiren,
  isSiret,
  isNir,
  isIban,
  isCard,
  countryCode,
});
