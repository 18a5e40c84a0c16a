import type { Contact } from '../model/contact.js';
import type { Day } from '../model/value.js';
import { isLegalPerson } from './legal-person.js';
import { originOf } from './origin.js';
import { isPublished } from './published.js';
import { relationOf } from './relation.js';

/**
 * What excuses a message to a personal mailbox that nobody consented to: its page, a sale of ours, a client who says no more, an
 * organisation behind it. Reads `COMPANY_FIELDS`, `RELATION_FIELDS`, `PUBLIC_FIELDS` and `source`.
 */
export const excuseOf = (contact: Contact, asOf: Day): 'publicContact' | 'sale' | 'client' | 'legalPerson' | undefined => {
  if (isPublished(contact)) return 'publicContact';
  if (relationOf(contact, asOf) === 'client') return originOf(contact.text('source')) === 'sale' ? 'sale' : 'client';
  return isLegalPerson(contact) ? 'legalPerson' : undefined;
};
