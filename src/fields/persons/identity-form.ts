import type { Contact } from '../../model/contact/contact.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import { fingerprint } from '../bytes/fingerprint.js';
import { makeSipHash, type SipKey } from '../bytes/sip-hash.js';
import { makeSipTextHash } from '../bytes/sip-hash-text.js';
import { fingerprintMailbox, fingerprintPhone } from '../identity/identity.js';

/**
 * How the identities of a file are written down, in words of 32 bits.
 * Two words without a key: fingerprints (`fingerprint`), for the memory of one process alone, since anybody can try addresses against them.
 * Two words with a key: SipHash-2-4 of these, which nobody can without the key. Of n persons two share them with a chance of n²/2^65: 2.7e-8
 * of a million, 1.1e-5 of twenty million, 2.7 % of 10^9.
 * Four words: SipHash-2-4 of 128 bits of the UTF-8 of the mailbox or the number, for files of any size: 1.5e-21 of 10^9.
 */
export type IdentityForm = { readonly words: 2; readonly key?: SipKey } | { readonly words: 4; readonly key: SipKey };

/** That of a run that keeps identities in its memory. */
export const PLAIN_IDENTITIES: IdentityForm = { words: 2 };

/** Writes identities down in one form. */
export interface IdentityPrinter {
  mailbox(email: EmailValue, into: Uint32Array): void;
  number(phone: PhoneValue, into: Uint32Array): void;
  text(text: string, into: Uint32Array): void;
}

/** That of a form. */
export const identityPrinter = (form: IdentityForm): IdentityPrinter => {
  if (form.words === 4) {
    const hash = makeSipTextHash(form.key);
    return { mailbox: (email, into) => hash(email.canonical, into), number: (phone, into) => hash(phone.e164, into), text: hash };
  }
  if (!form.key) return { mailbox: fingerprintMailbox, number: fingerprintPhone, text: fingerprint };
  const seal = makeSipHash(form.key);
  return {
    mailbox(email, into) {
      fingerprintMailbox(email, into);
      seal(into[0] as number, into[1] as number, into);
    },
    number(phone, into) {
      fingerprintPhone(phone, into);
      seal(into[0] as number, into[1] as number, into);
    },
    text(text, into) {
      fingerprint(text, into);
      seal(into[0] as number, into[1] as number, into);
    },
  };
};

const isSame = (a: Uint32Array, b: Uint32Array): boolean => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** Whether an identity is among the first of several. */
export const isAmong = (prints: readonly Uint32Array[], count: number, print: Uint32Array): boolean => {
  for (let i = 0; i < count; i++) if (isSame(prints[i] as Uint32Array, print)) return true;
  return false;
};

/** Identities of one row at a time: places that are filled in their order, and used again for the next. */
export const newPrints = (words: number) => {
  const prints: Uint32Array[] = [];
  return {
    prints: prints as readonly Uint32Array[],
    at(place: number): Uint32Array {
      if (place === prints.length) prints.push(new Uint32Array(words));
      return prints[place] as Uint32Array;
    },
    /** One more than so many, unless it is among them already. */
    counted: (count: number): number => (isAmong(prints, count, prints[count] as Uint32Array) ? count : count + 1),
  };
};

/**
 * A reader of the identities of contacts (`identitiesOf`) in one form; as fingerprints it makes no text of an ordinary address or number.
 * @returns a function that fills `prints` and tells how many of them it filled; they are reused
 */
export const makeIdentityReader = (form: IdentityForm): { readonly prints: readonly Uint32Array[]; read(contact: Contact): number } => {
  const { mailbox, number } = identityPrinter(form);
  const { prints, at, counted } = newPrints(form.words);
  return {
    prints,
    read({ emails, phones }) {
      let count = 0;
      for (let i = 0; i < emails.length; i++) {
        const email = emails[i] as EmailValue;
        if (!email.valid) continue;
        mailbox(email, at(count));
        count = count === 0 ? 1 : counted(count);
      }
      for (let i = 0, mailboxes = count; mailboxes === 0 && i < phones.length; i++) {
        const phone = phones[i] as PhoneValue;
        if (!phone.valid || phone.type !== 'mobile') continue;
        number(phone, at(count));
        count = count === 0 ? 1 : counted(count);
      }
      return count;
    },
  };
};
