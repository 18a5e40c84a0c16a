import { platform } from '#platform';
import type { Contact } from '../../model/contact/contact.js';
import { FINGERPRINT_DIGITS } from '../../model/rule/exemption.js';
import { identitiesOf } from './identity.js';

/** Fingerprints of texts: an HMAC under the key of the project, cut short. Without the key nobody can try texts against them. @param key hexadecimal */
export const makeKeyedFingerprint = (key: string): ((text: string) => string) => {
  const secret = Buffer.from(key, 'hex');
  return (text) => platform.hmacSha256(secret, text).slice(0, FINGERPRINT_DIGITS);
};

/** Fingerprints of a contact, one of each of its identities. @param key hexadecimal */
export const makeContactFingerprints = (key: string): ((contact: Contact) => readonly string[]) => {
  const print = makeKeyedFingerprint(key);
  return (contact) => identitiesOf(contact).map(print);
};
