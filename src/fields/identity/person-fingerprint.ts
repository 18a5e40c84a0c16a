import type { Contact } from '../../model/contact/contact.js';
import { newFingerprint } from '../bytes/fingerprint.js';
import { makeSipHash, type SipKey } from '../bytes/sip-hash.js';
import { anonymisedMailbox } from './anonymised-values.js';
import { fingerprintMailbox, fingerprintPhone } from './identity.js';

/** Takes one identity. @param first whether it is the one that counts the person */
export type PersonSink = (high: number, low: number, first: boolean) => void;
export type PersonFingerprints = (contact: Contact, take: PersonSink) => void;

/**
 * Fingerprints of a contact under a key, of the identities of `identitiesOf`: mailboxes, else mobiles. Those that anonymisation leaves
 * are nobody's. Without the key nobody can try addresses against them.
 */
export const makePersonFingerprints = (key: SipKey): PersonFingerprints => {
  const sip = makeSipHash(key);
  const print = newFingerprint();
  const sealed = newFingerprint();
  return ({ emails, phones }, take) => {
    let found = 0;
    const give = (): void => {
      sip(print[0] as number, print[1] as number, sealed);
      take(sealed[0] as number, sealed[1] as number, found++ === 0);
    };
    let mailboxes = 0;
    for (const email of emails) {
      if (!email.valid) continue;
      mailboxes++;
      if (anonymisedMailbox(email) !== undefined) continue;
      fingerprintMailbox(email, print);
      give();
    }
    if (mailboxes > 0) return;
    for (const phone of phones) {
      if (!phone.valid || phone.type !== 'mobile') continue;
      fingerprintPhone(phone, print);
      give();
    }
  };
};
