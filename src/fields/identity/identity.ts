import type { Contact } from '../../model/contact/contact.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import { type Fingerprint, fingerprint, newFingerprint } from '../bytes/fingerprint.js';

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
export const fingerprintMailbox = (email: EmailValue, into: Fingerprint): void => {
  if (email.folds ?? email.canonical !== email.lower) fingerprint(email.canonical, into);
  else if (email.printInto) email.printInto(into);
  else fingerprint(email.lower, into);
};

/** The same of a number. */
export const fingerprintPhone = (phone: PhoneValue, into: Fingerprint): void => {
  if (phone.printInto) phone.printInto(into);
  else fingerprint(phone.e164, into);
};

/**
 * A reader of the same as fingerprints, which makes no text of an ordinary address or number.
 * @returns a function that fills `prints` and tells how many of them it filled; they are reused
 */
export const makeIdentityFingerprints = (): { readonly prints: readonly Fingerprint[]; read(contact: Contact): number } => {
  const prints: Fingerprint[] = [];
  const at = (place: number): Fingerprint => {
    if (place === prints.length) prints.push(newFingerprint());
    return prints[place] as Fingerprint;
  };
  /** One more, unless it is there already. */
  const counted = (count: number): number => {
    const [high, low] = prints[count] as Fingerprint;
    for (let i = 0; i < count; i++) if ((prints[i] as Fingerprint)[0] === high && (prints[i] as Fingerprint)[1] === low) return count;
    return count + 1;
  };
  return {
    prints,
    read({ emails, phones }) {
      let count = 0;
      for (let i = 0; i < emails.length; i++) {
        const email = emails[i] as EmailValue;
        if (!email.valid) continue;
        fingerprintMailbox(email, at(count));
        count = count === 0 ? 1 : counted(count);
      }
      for (let i = 0, mailboxes = count; mailboxes === 0 && i < phones.length; i++) {
        const phone = phones[i] as PhoneValue;
        if (!phone.valid || phone.type !== 'mobile') continue;
        fingerprintPhone(phone, at(count));
        count = count === 0 ? 1 : counted(count);
      }
      return count;
    },
  };
};
