import type { DateValue, EmailValue, PhoneValue } from '../model/value.js';
import { isSiret, readSiren } from './company.js';
import { countryCode } from './country.js';
import { makeDateReader } from './date.js';
import { readEmail } from './email.js';
import { makePhoneReader } from './phone.js';
import { isCard, isIban, isNir } from './sensitive.js';
import { splitContacts } from './split.js';

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
  readDate: makeDateReader('unresolved'),
  readSiren,
  isSiret,
  isNir,
  isIban,
  isCard,
  countryCode,
});
