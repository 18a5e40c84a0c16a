import { newFingerprint } from '../../fields/bytes/fingerprint.js';
import { makeSipHash, type SipKey } from '../../fields/bytes/sip-hash.js';
import { fingerprintMailbox, fingerprintPhone } from '../../fields/identity/identity.js';
import { addSighting, mergeSightings, noSightings, type PersonSightings, sightingWords } from '../../model/outcome/person-sightings.js';
import type { Collector } from './collector.js';

/** Collects by what the contacts that are kept may be reached: every address and number, as fingerprints under a key, for logs of the same run. */
export const reachCollector: Collector<SipKey, PersonSightings> = {
  empty: noSightings,
  merge: mergeSightings,
  watch: (all, key) => {
    const sip = makeSipHash(key);
    const plain = newFingerprint();
    const sealed = newFingerprint();
    const add = (row: number): void => {
      sip(plain[0] as number, plain[1] as number, sealed);
      addSighting(all, sealed[0] as number, sealed[1] as number, row, 0);
    };
    return {
      row({ row, contact, decision }) {
        if (decision.drop) return;
        for (const email of contact.emails) {
          if (!email.valid) continue;
          fingerprintMailbox(email, plain);
          add(row.row);
        }
        for (const phone of contact.phones) {
          if (phone.e164 === '') continue;
          fingerprintPhone(phone, plain);
          add(row.row);
        }
      },
      // A view would take the whole of its memory along to another thread.
      close: () => {
        all.words = sightingWords(all).slice();
      },
    };
  },
};
