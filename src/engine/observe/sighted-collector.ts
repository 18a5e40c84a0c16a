import { PLAIN_IDENTITIES } from '../../fields/persons/identity-form.js';
import { addSighted, mergeSighted, nobodySighted, type SightedIdentities, sightedWords } from '../../model/outcome/sighted-identities.js';
import type { Collector } from './collector.js';
import { makeKnownByReader } from './known-by.js';

/** Collects by what the contacts of a file are known, each of its rows: for those who refuse in other files of the run. */
export const sightedCollector: Collector<true, SightedIdentities> = {
  empty: nobodySighted,
  merge: mergeSighted,
  watch: (all, _, { columns, country }) => {
    const take = makeKnownByReader(PLAIN_IDENTITIES, columns, country);
    const add = (print: Uint32Array): void => addSighted(all, print);
    return {
      row: ({ contact }) => take(contact, add),
      // A view would take the whole of its memory along to another thread.
      close: () => {
        all.words = sightedWords(all).slice();
      },
    };
  },
};
