import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import type { RuleContext } from '../../model/rule/rule.js';
import { makeAudienceReader } from '../company/private-person.js';
import { isLegalPerson } from '../company/signs-of-business.js';
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

type Exception = 'publicContact' | 'sale' | 'client' | 'legalPerson';

/**
 * What excuses a message to a personal mailbox that nobody consented to: its page, a sale of ours, a client who says no more, an
 * organisation behind it. A private person is excused as a client only: what is said of a company is not theirs.
 * Reads `COMPANY_FIELDS`, `RELATION_FIELDS`, `PUBLISHED_FIELDS`, `AUDIENCE_FIELDS` and `source`.
 */
export const makeConsentExceptionReader = (file: Pick<RuleContext, 'asOf' | 'audience' | 'columns'>) => {
  const audienceOf = makeAudienceReader(file);
  // Who it is takes more columns than what excuses, which most rows do not have.
  const unlessPrivate = (contact: Contact, exception: Exception): Exception | undefined =>
    audienceOf(contact) === 'consumer' ? undefined : exception;
  return (contact: Contact): Exception | undefined => {
    const client = clientExceptionOf(contact, file.asOf);
    if (isPublishedContact(contact)) return unlessPrivate(contact, 'publicContact') ?? client;
    return client ?? (isLegalPerson(contact) ? unlessPrivate(contact, 'legalPerson') : undefined);
  };
};
