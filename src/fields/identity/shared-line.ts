import type { Contact } from '../../model/contact/contact.js';
import { knownBy } from '../../model/contact/persons.js';
import { makeNameKeyReader } from './name-key.js';

/**
 * A reader of a contact by what is its own alone. A landline beside no name is anybody's of a company, so that a contact without a name is read
 * without its landlines; any other is returned as it is.
 */
export const makeOwnIdentifiers = (): ((contact: Contact) => Contact) => {
  const nameOf = makeNameKeyReader();
  return (contact) => {
    const mobiles = contact.phones.filter(({ type }) => type === 'mobile');
    if (mobiles.length === contact.phones.length || nameOf(contact) !== '') return contact;
    return knownBy(contact, contact.emails, mobiles);
  };
};
