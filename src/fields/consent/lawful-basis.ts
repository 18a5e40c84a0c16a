/**
 * When nothing but a consent allows to contact somebody.
 * @module
 */
import type { Channel } from '../../model/contact/channel.js';
import type { Contact } from '../../model/contact/contact.js';
import type { Day, EmailValue } from '../../model/contact/values.js';
import type { Audience } from '../../model/rule/rule.js';
import { isLegalPerson } from '../company/signs-of-business.js';
import { webmailKindOfEmail } from '../email/webmail.js';
import { phoneUsageOf } from '../phone/phone-usage.js';
import { isPublishedContact } from '../provenance/published-contact.js';
import { relationOf } from '../retention/relation.js';

const isPersonal = (email: EmailValue): boolean => {
  const kind = webmailKindOfEmail(email);
  return kind !== undefined && kind !== 'mixed';
};

/** Whether the person is protected from email or SMS, before it is asked whether they are a client. */
const isProtected = (contact: Contact, channel: 'email' | 'sms', who: Audience): boolean => {
  if (who === 'consumer') return (channel === 'email' ? contact.emails : contact.phones).length > 0;
  // A company address beside the personal one may be written to: only those who have no other rest on their consent.
  if (channel === 'email' && (contact.emails.length === 0 || !contact.emails.every(isPersonal))) return false;
  if (channel === 'sms' && !isPersonalMobile(contact)) return false;
  return !isPublishedContact(contact) && !(channel === 'email' && isLegalPerson(contact));
};

const isPersonalMobile = (contact: Contact): boolean =>
  contact.phones.some(({ valid, type }) => valid && type === 'mobile') && phoneUsageOf(contact.text('phoneType')) === 'personal';

const callsRestOnConsent = (contact: Contact, who: Audience, asOf: Day, callsSince: Day): boolean =>
  who === 'consumer'
    ? contact.phones.length > 0 && asOf >= callsSince && !hasRunningContract(contact, asOf)
    : isPersonalMobile(contact) && !isPublishedContact(contact);

/** A contract that the file says is running, in so many words, and that no past end of relation contradicts. */
export const hasRunningContract = (contact: Contact, asOf: Day): boolean =>
  contact.say('contractActive') === 'yes' && relationOf(contact, asOf) !== 'former';

/**
 * Whether a contact may be reached on a channel only if they consented: consumers (but for clients, or a running contract), personal
 * mailboxes and personal mobiles (but for those published as business contacts). The need of evidence follows from it.
 * Reads `BASIS_FIELDS`.
 * @param callsSince the day from which calls to consumers take a consent
 */
export const requiresConsent = (contact: Contact, channel: Channel, who: Audience, asOf: Day, callsSince: Day): boolean => {
  if (channel === 'post') return false;
  if (channel === 'phone') return callsRestOnConsent(contact, who, asOf, callsSince);
  // A business's client is excused by email only, as mobile-without-consent has it.
  const excused = (who === 'consumer' || channel === 'email') && relationOf(contact, asOf) === 'client';
  return !excused && isProtected(contact, channel, who);
};

/** Whether a contact may be written to only because they are a client (CPCE L34-5, fourth paragraph). Reads `BASIS_FIELDS`. */
export const restsOnSoftOptIn = (contact: Contact, channel: 'email' | 'sms', who: Audience, asOf: Day): boolean =>
  (who === 'consumer' || channel === 'email') && relationOf(contact, asOf) === 'client' && isProtected(contact, channel, who);
