import { hasRow } from '../../model/base/row-set.js';
import type { Contact } from '../../model/contact/contact.js';
import type { Fingerprint } from '../bytes/fingerprint.js';
import { makeIdentityFingerprints } from './identity.js';
import { findIdentity, forEachIdentity, type IdentityEntry, type IdentityTable } from './identity-table.js';
import { type PersonIndex, recordPerson } from './person-index.js';

/** Takes down and tells what a file says of the people of its rows. */
export interface PersonLookup {
  /** Takes down that each identity of the contact stands on its row, and says so. @param bitsOf at most eight */
  record(contact: Contact, bitsOf: number): void;
  /** All that the rows of this person say together. */
  bits(contact: Contact): number;
  /** The same, but for people of whom this very row is all that was taken down. */
  bitsElsewhere(contact: Contact): number;
  /** The first row of this person; its own when no other is known. Whoever asks has taken down every contact. */
  firstRowOf(contact: Contact): number;
}

/** Bits for each identity: of those that are not there one in ten is looked for in vain. */
const SPARSE = 8;

/**
 * Asks a table, most of whose questions are about people who are not in it: a few bits for each who is, which stay in a processor's
 * cache, answer nearly all of them.
 */
const makeAsk = (all: IdentityTable): ((identity: Fingerprint) => IdentityEntry | undefined) => {
  let mask = 1023;
  while (mask < all.size * SPARSE) mask = mask * 2 + 1;
  const bits = new Uint32Array((mask + 1) >>> 5);
  forEachIdentity(all, (high) => {
    const bit = high & mask;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  });
  return (identity) => {
    const bit = (identity[0] as number) & mask;
    return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0 ? undefined : findIdentity(all, identity);
  };
};

/** @param census what is filled; or, when it is settled, asked */
export const makePersonLookup = (census: PersonIndex): PersonLookup => {
  const { prints, read } = makeIdentityFingerprints();
  const ask = makeAsk(census.people);
  return {
    record(contact, bits) {
      const count = read(contact);
      for (let i = 0; i < count; i++) recordPerson(census, prints[i] as Fingerprint, contact.row, bits);
    },
    bits(contact) {
      const count = read(contact);
      let bits = 0;
      for (let i = 0; i < count; i++) bits |= ask(prints[i] as Fingerprint)?.bits ?? 0;
      return bits;
    },
    bitsElsewhere(contact) {
      const count = read(contact);
      let bits = 0;
      for (let i = 0; i < count; i++) {
        const found = ask(prints[i] as Fingerprint);
        if (found && (found.count > 1 || found.first !== contact.row)) bits |= found.bits;
      }
      return bits;
    },
    firstRowOf(contact) {
      let first = contact.row;
      // Nearly nobody stands on several rows: of the others not even the identity is read.
      if (census.rows && !hasRow(census.rows, first)) return first;
      const count = read(contact);
      for (let i = 0; i < count; i++) first = Math.min(first, ask(prints[i] as Fingerprint)?.first ?? first);
      return first;
    },
  };
};
