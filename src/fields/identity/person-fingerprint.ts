import type { Contact } from '../../model/contact/contact.js';
import type { PhoneValue } from '../../model/contact/values.js';
import { ENTRY, IDENTITY_TAGS, MARK, tagBits, UNKNOWN } from '../../model/outcome/person-sightings.js';
import { fingerprint, newFingerprint } from '../bytes/fingerprint.js';
import { makeSipHash, type SipKey } from '../bytes/sip-hash.js';
import { readSiren } from '../company/siren.js';
import { lineOf } from '../phone/shared-line.js';
import { foldHeader } from '../text/fold-header.js';
import { memoiseText } from '../text/memoise.js';
import { anonymisedMailbox } from './anonymised-values.js';
import { fingerprintMailbox, fingerprintPhone } from './identity.js';
import { makeNameKeyReader } from './name-key.js';
import { postalCellsOf, postalIdentities, postalKey } from './postal-identity.js';

/**
 * Takes one identity.
 * @param tags what it stands for (`tagBits`): a person, by whom others under the same identity are known to be the same or somebody else
 * @param first whether it is the one that counts the person
 */
export type PersonSink = (high: number, low: number, tags: number, first: boolean) => void;
/** @param refuses whether the row refuses anything: then it is to be found by all that it says */
export type PersonFingerprints = (contact: Contact, refuses: boolean, take: PersonSink) => void;

/** 1 to 63, of each name; 0: none is written. */
const NAME_TAGS = 63;

/**
 * Fingerprints of a contact under a key: every mailbox, every mobile, and every other number together with the name, since a switchboard has one
 * and forty people; where there is none of these, the name at its address, else in its company. Each carries what the person refuses, and the first
 * counts the person. Mailboxes that anonymisation leaves are nobody's, and neither are the numbers beside them. Without the key nobody can try
 * addresses against them.
 */
export const makePersonFingerprints = (key: SipKey): PersonFingerprints => {
  const sip = makeSipHash(key);
  const print = newFingerprint();
  const sealed = newFingerprint();
  const nameOf = makeNameKeyReader();
  const nameTag = memoiseText((text) => {
    const words = foldHeader(text.toLowerCase());
    if (words === '') return 0;
    const name = newFingerprint();
    fingerprint(words, name);
    sip(name[0] as number, name[1] as number, name);
    return 1 + ((name[1] as number) % NAME_TAGS);
  });
  return (contact, refuses, take) => {
    const { emails, phones } = contact;
    let [found, identity, firstName, lastName] = [0, 0, 0, 0];
    const give = (): void => {
      sip(print[0] as number, print[1] as number, sealed);
      if (found === 0) identity = 1 + ((sealed[0] as number) % IDENTITY_TAGS);
      take(sealed[0] as number, sealed[1] as number, tagBits(identity, firstName, lastName), found++ === 0);
    };
    const giveText = (text: string): void => {
      fingerprint(text, print);
      give();
    };
    const mark = (tag: number): void => {
      sip(print[0] as number, print[1] as number, sealed);
      take(sealed[0] as number, sealed[1] as number, tagBits(tag, 0, 0), false);
    };
    let name: string | undefined;
    const named = (): string => {
      name ??= nameOf(contact);
      return name;
    };
    /** Beside a mailbox a line without a name tells nobody apart; a refusal that says no name is that of everybody who has the number. */
    const giveLine = (phone: PhoneValue, isKnown: boolean): void => {
      if (!isKnown || named() !== '') giveText(lineOf(phone.e164, named()));
      if (refuses && named() !== '') return;
      fingerprintPhone(phone, print);
      mark(refuses ? ENTRY : MARK);
    };
    const giveHome = (isKnown: boolean): void => {
      const all = postalIdentities(postalCellsOf(contact));
      const [home] = all;
      if (home) giveText(`at ${postalKey({ ...home, surname: named() })}`);
      if (refuses || isKnown) return;
      for (const one of all) {
        fingerprint(postalKey(one), print);
        mark(MARK);
      }
    };
    // Whoever shares a mailbox is one person, whatever the names; of a number alone they are asked.
    if (phones.some(({ valid, type }) => valid && type === 'mobile')) {
      firstName = nameTag(contact.text('firstName'));
      lastName = nameTag(contact.text('lastName'));
    }
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
    const isKnown = found > 0;
    for (const phone of phones) if (phone.valid && phone.type !== 'mobile') giveLine(phone, isKnown);
    if (refuses || found === 0) giveHome(found > 0);
    if (found > 0) return;
    const siren = readSiren(contact.text('siren'), true) || readSiren(contact.text('siret'), true);
    if (siren !== '') giveText(`${siren} ${named()}`);
    else if (refuses && named() !== '') {
      print[0] = 0;
      print[1] = contact.row;
      mark(UNKNOWN);
    }
  };
};
