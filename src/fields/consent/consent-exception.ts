import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import type { Audience, RuleContext } from '../../model/rule/rule.js';
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

/**
 * What excuses a message to a personal mailbox that nobody consented to: its page, a sale of ours, a client who says no more, an
 * organisation behind it. Reads `COMPANY_FIELDS`, `RELATION_FIELDS`, `PUBLISHED_FIELDS` and `source`.
 * @param who a private person is excused as a client only: what is said of a company is not theirs
 */
export const consentExceptionOf = (
  contact: Contact,
  asOf: Day,
  who: Audience = 'business',
): 'publicContact' | 'sale' | 'client' | 'legalPerson' | undefined => {
  if (who === 'consumer') return clientExceptionOf(contact, asOf);
  if (isPublishedContact(contact)) return 'publicContact';
  return clientExceptionOf(contact, asOf) ?? (isLegalPerson(contact) ? 'legalPerson' : undefined);
};

/** The same for all contacts of a run, by who each of them is. Reads `AUDIENCE_FIELDS` too. */
export const makeConsentExceptionReader = (file: Pick<RuleContext, 'asOf' | 'audience' | 'columns'>) => {
  const audienceOf = makeAudienceReader(file);
  return (contact: Contact): ReturnType<typeof consentExceptionOf> => consentExceptionOf(contact, file.asOf, audienceOf(contact));
};
