import { createHmac } from 'node:crypto';
import type { Contact } from '../model/contact.js';
import { PRINT_DIGITS } from '../model/exemption.js';
import { identitiesOf } from './identity.js';

/**
 * Fingerprints of a contact: an HMAC of each of its identities under the key of the project, cut short. Without the key nobody
 * can try addresses against them.
 * @param key hexadecimal
 */
export const makeContactPrints = (key: string): ((contact: Contact) => readonly string[]) => {
  const secret = Buffer.from(key, 'hex');
  return (contact) =>
    identitiesOf(contact).map((identity) => createHmac('sha256', secret).update(identity).digest('hex').slice(0, PRINT_DIGITS));
};
