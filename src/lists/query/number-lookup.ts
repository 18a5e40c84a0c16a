import { makeNameKeyReader } from '../../fields/identity/name-key.js';
import { isSharedLine, lineOf } from '../../fields/phone/shared-line.js';
import type { Contact } from '../../model/contact/contact.js';
import type { ListMatch } from '../../model/contact/list-match.js';
import type { PhoneValue } from '../../model/contact/values.js';

/** Asks for a number together with the name of whom it is refused for, which lists of our own making hold. */
export interface NamedLines {
  /** Whether any part of the list holds a number: of those that none holds the name is not read. */
  readonly knows: (phone: PhoneValue) => boolean;
  readonly find: (text: string) => ListMatch | undefined;
}

/** Of a register of others each number is refused by itself, whoever answers it. */
export const makePlainNumberLookup =
  (find: (phone: PhoneValue) => ListMatch | undefined) =>
  ({ phones }: Contact): ListMatch | undefined => {
    for (let i = 0; i < phones.length; i++) {
      const match = find(phones[i] as PhoneValue);
      if (match) return match;
    }
    return undefined;
  };

/**
 * Asks a list of our own about the numbers of a contact. A number that several people may share says less than any other: it is the answer where nothing else is, and
 * says so (`line`), unless it stands there with the name of the contact.
 */
export const makeNumberLookup = (
  find: (phone: PhoneValue) => ListMatch | undefined,
  named: NamedLines | undefined,
): ((contact: Contact) => ListMatch | undefined) => {
  const nameOf = makeNameKeyReader();
  const byName = (phone: PhoneValue, contact: Contact, isFound: boolean): ListMatch | undefined => {
    if (!named || !(isFound || named.knows(phone))) return undefined;
    const name = nameOf(contact);
    const match = named.find(lineOf(phone.e164, name));
    if (match && name !== '') return match;
    // Who refused without a name may be this one.
    const nobody = match ?? (name === '' ? undefined : named.find(lineOf(phone.e164, '')));
    return nobody && { ...nobody, line: 'nobody' };
  };
  return (contact) => {
    const { phones } = contact;
    let less: ListMatch | undefined;
    for (let i = 0; i < phones.length; i++) {
      const phone = phones[i] as PhoneValue;
      const match = find(phone);
      if (!isSharedLine(phone)) {
        if (match) return match;
        continue;
      }
      const own = byName(phone, contact, match !== undefined);
      if (own && own.line === undefined) return own;
      if (match && less?.line !== 'number') less = { ...match, line: 'number' };
      else less ??= own;
    }
    return less;
  };
};
