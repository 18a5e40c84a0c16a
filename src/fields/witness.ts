import type { Contact } from '../model/contact.js';
import type { Print } from './fingerprint.js';
import { makeIdentityPrints } from './identity.js';
import { type Sightings, see, seen } from './sightings.js';

/** Takes down and tells what a file says of the people of its rows. */
export interface Witness {
  /** Takes down that each identity of the contact stands on its row, and says so. @param bits at most eight */
  see(contact: Contact, bits: number): void;
  /** All that the rows of this person say together. */
  bits(contact: Contact): number;
  /** The first row of this person; its own when no other is known. */
  first(contact: Contact): number;
}

/** @param all what is filled, or asked */
export const makeWitness = (all: Sightings): Witness => {
  const { prints, read } = makeIdentityPrints();
  return {
    see(contact, bits) {
      const count = read(contact);
      for (let i = 0; i < count; i++) see(all, prints[i] as Print, contact.row, bits);
    },
    bits(contact) {
      const count = read(contact);
      let bits = 0;
      for (let i = 0; i < count; i++) bits |= seen(all, prints[i] as Print)?.bits ?? 0;
      return bits;
    },
    first(contact) {
      const count = read(contact);
      let first = contact.row;
      for (let i = 0; i < count; i++) first = Math.min(first, seen(all, prints[i] as Print)?.first ?? first);
      return first;
    },
  };
};
