import type { Contact } from '../../model/contact/contact.js';
import { fingerprint, newFingerprint } from '../bytes/fingerprint.js';
import { makeSipHash, type SipKey } from '../bytes/sip-hash.js';
import { foldHeader } from '../text/fold-header.js';
import { memoiseText } from '../text/memoise.js';
import { anonymisedMailbox } from './anonymised-values.js';
import { fingerprintMailbox, fingerprintPhone } from './identity.js';

/**
 * Takes one identity.
 * @param tags of the person, by which others under the same identity are known to be the same or somebody else; see `PersonTags`
 * @param first whether it is the one that counts the person
 */
export type PersonSink = (high: number, low: number, tags: PersonTags, first: boolean) => void;
export type PersonFingerprints = (contact: Contact, take: PersonSink) => void;

/** A few bits of a person, under the key too: of the identity that counts them (1 to 2047), and of their names (1 to 63; 0: none is written). */
export interface PersonTags {
  identity: number;
  first: number;
  last: number;
}
const IDENTITY_TAGS = 2047;
const NAME_TAGS = 63;

/**
 * Fingerprints of a contact under a key: every mailbox and every mobile, which carry what the person refuses. The first mailbox, else the
 * first mobile, counts the person. Mailboxes that anonymisation leaves are nobody's, and neither are the numbers beside them. Without the
 * key nobody can try addresses against them.
 */
export const makePersonFingerprints = (key: SipKey): PersonFingerprints => {
  const sip = makeSipHash(key);
  const print = newFingerprint();
  const sealed = newFingerprint();
  const tags: PersonTags = { identity: 0, first: 0, last: 0 };
  const nameTag = memoiseText((text) => {
    const words = foldHeader(text.toLowerCase());
    if (words === '') return 0;
    const name = newFingerprint();
    fingerprint(words, name);
    sip(name[0] as number, name[1] as number, name);
    return 1 + ((name[1] as number) % NAME_TAGS);
  });
  return (contact, take) => {
    const { emails, phones } = contact;
    let found = 0;
    const give = (): void => {
      sip(print[0] as number, print[1] as number, sealed);
      if (found === 0) tags.identity = 1 + ((sealed[0] as number) % IDENTITY_TAGS);
      take(sealed[0] as number, sealed[1] as number, tags, found++ === 0);
    };
    // Whoever shares a mailbox is one person, whatever the names; of a number alone they are asked.
    const isCalled = phones.some(({ valid, type }) => valid && type === 'mobile');
    tags.first = isCalled ? nameTag(contact.text('firstName')) : 0;
    tags.last = isCalled ? nameTag(contact.text('lastName')) : 0;
    let mailboxes = 0;
    for (const email of emails) {
      if (!email.valid) continue;
      mailboxes++;
      if (anonymisedMailbox(email) !== undefined) continue;
      fingerprintMailbox(email, print);
      give();
    }
    if (mailboxes > 0 && found === 0) return;
    for (const phone of phones) {
      if (!phone.valid || phone.type !== 'mobile') continue;
      fingerprintPhone(phone, print);
      give();
    }
  };
};
