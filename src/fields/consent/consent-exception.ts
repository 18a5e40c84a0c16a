import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import { isLegalPerson } from '../company/legal-person.js';
import { provenanceOf } from '../provenance/provenance.js';
import { isPublishedContact } from '../provenance/published-contact.js';
import { saleOriginOf } from '../provenance/sale-origin.js';
import { relationOf } from '../retention/relation.js';

/**
 * Whether a client may be written to without a consent (CPCE L34-5, fourth paragraph): `sale` where the source names a sale of ours,
 * `client` where it does not say. Who comes from a bought file is nobody's client by it, whatever its status says.
 */
export const clientExceptionOf = (contact: Contact, asOf: Day): 'sale' | 'client' | undefined => {
  if (relationOf(contact, asOf) !== 'client') return undefined;
  const source = contact.text('source');
  if (provenanceOf(source) === 'bought') return undefined;
  return saleOriginOf(source) === 'sale' ? 'sale' : 'client';
};

/**
 * What excuses a message to a personal mailbox that nobody consented to: its page, a sale of ours, a client who says no more, an
 * organisation behind it. Reads `COMPANY_FIELDS`, `RELATION_FIELDS`, `PUBLISHED_FIELDS` and `source`.
 */
export const consentExceptionOf = (contact: Contact, asOf: Day): 'publicContact' | 'sale' | 'client' | 'legalPerson' | undefined =>
  isPublishedContact(contact)
    ? 'publicContact'
    : (clientExceptionOf(contact, asOf) ?? (isLegalPerson(contact) ? 'legalPerson' : undefined));
