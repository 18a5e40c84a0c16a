import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import { isLegalPerson } from '../company/legal-person.js';
import { isPublishedContact } from '../provenance/published-contact.js';
import { saleOriginOf } from '../provenance/sale-origin.js';
import { relationOf } from '../retention/relation.js';

/**
 * What excuses a message to a personal mailbox that nobody consented to: its page, a sale of ours, a client who says no more, an
 * organisation behind it. Reads `COMPANY_FIELDS`, `RELATION_FIELDS`, `PUBLISHED_FIELDS` and `source`.
 */
export const consentExceptionOf = (contact: Contact, asOf: Day): 'publicContact' | 'sale' | 'client' | 'legalPerson' | undefined => {
  if (isPublishedContact(contact)) return 'publicContact';
  if (relationOf(contact, asOf) === 'client') return saleOriginOf(contact.text('source')) === 'sale' ? 'sale' : 'client';
  return isLegalPerson(contact) ? 'legalPerson' : undefined;
};
