/**
 * When nothing but a consent allows to contact somebody.
 * @module
 */
import type { Channel } from '../model/channel.js';
import type { Contact } from '../model/contact.js';
import type { Audience } from '../model/rule.js';
import type { DateValue, Day, EmailValue } from '../model/value.js';
import { isLegalPerson } from './legal-person.js';
import { phoneUse } from './phone-use.js';
import { isPublished } from './published.js';
import { relationOf } from './relation.js';
import { webmailOf } from './webmail.js';

const isPersonal = (email: EmailValue): boolean => {
  const kind = webmailOf(email);
  return kind !== undefined && kind !== 'mixed';
};

const consumer = (contact: Contact, channel: Channel, asOf: Day, callsSince: Day): boolean => {
  if (channel === 'post') return false;
  if (channel !== 'phone') {
    return (channel === 'email' ? contact.emails : contact.phones).length > 0 && relationOf(contact, asOf) !== 'client';
  }
  return contact.phones.length > 0 && asOf >= callsSince && !hasRunningContract(contact, asOf);
};

const business = (contact: Contact, channel: Channel, asOf: Day): boolean => {
  if (channel === 'email') {
    // A company address beside the personal one may be written to: only those who have no other rest on their consent.
    if (contact.emails.length === 0 || !contact.emails.every(isPersonal)) return false;
    return relationOf(contact, asOf) !== 'client' && !isPublished(contact) && !isLegalPerson(contact);
  }
  if (channel === 'post' || !contact.phones.some(({ valid, type }) => valid && type === 'mobile')) return false;
  return phoneUse(contact.text('phoneType')) === 'personal' && !isPublished(contact);
};

/** A contract that the file says is running, in so many words, and that no past end of relation contradicts. */
export const hasRunningContract = (contact: Contact, asOf: Day): boolean =>
  contact.say('contractActive') === 'yes' && relationOf(contact, asOf) !== 'former';

/**
 * Whether a contact may be reached on a channel only if they consented: consumers (but for clients, or a running contract), personal
 * mailboxes and personal mobiles (but for those published as business contacts). The need of evidence follows from it.
 * Reads `BASIS_FIELDS`.
 * @param callsSince the day from which calls to consumers take a consent
 */
export const restsOnConsent = (contact: Contact, channel: Channel, who: Audience, asOf: Day, callsSince: Day): boolean =>
  who === 'consumer' ? consumer(contact, channel, asOf, callsSince) : business(contact, channel, asOf);

/** Whether a date tells a day, of one reading or two. */
export const isDated = ({ status }: DateValue): boolean => status === 'ok' || status === 'ambiguous';
