import type { Contact } from '../model/contact.js';
import type { Day } from '../model/value.js';
import { isLegalPerson } from './legal-person.js';
import { saleOriginOf } from './origin.js';
import { isPublishedContact } from './published.js';
import { relationOf } from './relation.js';

/**
 * What excuses a message to a personal mailbox that nobody consented to: its page, a sale of ours, a client who says no more, an
 * organisation behind it. Reads `COMPANY_FIELDS`, `RELATION_FIELDS`, `PUBLISHED_FIELDS` and `source`.
 */
export const consentExceptionOf = (contact: Contact, asOf: Day): 'publicContact' | 'sale' | 'client' | 'legalPerson' | undefined => {
  if (isPublishedContact(contact)) return 'publicContact';
  if (relationOf(contact, asOf) === 'client') return saleOriginOf(contact.text('source')) === 'sale' ? 'sale' : 'client';
  return isLegalPerson(contact) ? 'legalPerson' : undefined;
};
