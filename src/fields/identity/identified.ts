import type { Contact } from '../../model/contact/contact.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import { holdsAtSign } from '../cells/identifier-signs.js';
import { readEmail } from '../email/email-reader.js';

const NONE = { status: 'none', day: 0, later: 0 } as const;

/**
 * A contact that has addresses and numbers, and nothing else.
 * @param row 0, of no row: what the survey noted of the row was about its own addresses and numbers
 */
export const contactWith = (emails: readonly EmailValue[], phones: readonly PhoneValue[], row = 0): Contact => ({
  is: 'contact',
  row,
  emails,
  phones,
  text: () => '',
  date: () => NONE,
  say: () => 'blank',
  has: () => false,
});

/** The addresses and numbers that texts of a row are. */
export const identifiedIn = (texts: readonly string[], row: number, readPhone: (text: string) => PhoneValue): Contact => {
  const emails = texts.filter(holdsAtSign).map(readEmail);
  const phones = texts.filter((text) => !holdsAtSign(text)).map(readPhone);
  return contactWith(
    emails.filter(({ valid }) => valid),
    phones.filter(({ valid }) => valid),
    row,
  );
};
