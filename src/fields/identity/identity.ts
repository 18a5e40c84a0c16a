import type { Contact } from '../../model/contact/contact.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import { type Fingerprint, fingerprint } from '../bytes/fingerprint.js';

/**
 * What makes two rows the same person: the mailboxes under their canonical spelling, else the mobiles; each once.
 * A landline is shared by colleagues, and a mobile beside an address may be the assistant's: neither makes two people one.
 */
export const identitiesOf = ({ emails, phones }: Contact): readonly string[] => {
  const found: string[] = [];
  for (const { valid, canonical } of emails) if (valid && !found.includes(canonical)) found.push(canonical);
  if (found.length > 0) return found;
  for (const { valid, type, e164 } of phones) if (valid && type === 'mobile' && !found.includes(e164)) found.push(e164);
  return found;
};

/** Writes the fingerprint of a mailbox under its canonical spelling, from its bytes where they are enough. */
export const fingerprintMailbox = (email: Pick<EmailValue, 'lower' | 'canonical' | 'folds' | 'printInto'>, into: Fingerprint): void => {
  if (email.folds ?? email.canonical !== email.lower) fingerprint(email.canonical, into);
  else if (email.printInto) email.printInto(into);
  else fingerprint(email.lower, into);
};

/** The same of a number. */
export const fingerprintPhone = (phone: PhoneValue, into: Fingerprint): void => {
  if (phone.printInto) phone.printInto(into);
  else fingerprint(phone.e164, into);
};
