import type { Cursor } from '../../csv/records/cursor.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import { makePersonFingerprints, type PersonFingerprints } from '../../fields/identity/person-fingerprint.js';
import { makeOppositionReader } from '../../fields/opposition/opposition.js';
import { isFileOfDeadAddresses, isFileOfRefusals } from '../../fields/opposition/opt-out-file.js';
import { makeListMatcher } from '../../lists/query/list-matcher.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { Lists } from '../../model/contact/list-match.js';
import {
  addSighting,
  COUNTS_PERSON,
  LISTED_SHIFT,
  mergeSightings,
  noSightings,
  type PersonSightings,
  REFUSED_BITS,
  sightingWords,
  tagBits,
} from '../../model/outcome/person-sightings.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import type { Collector } from './collector.js';

/** Keeps who stands in a file, and what of them refuses: in their row, by the name or a title of the file, or on a list. */
class PersonWatcher {
  readonly #prints: PersonFingerprints;
  readonly #all: PersonSightings;
  readonly #lists: Lists | undefined;
  readonly #refusals: boolean;
  readonly #opposition: ReturnType<typeof makeOppositionReader>;

  /** @param all takes them */
  constructor(plan: Plan, key: SipKey, all: PersonSightings) {
    this.#prints = makePersonFingerprints(key);
    this.#all = all;
    this.#opposition = makeOppositionReader(plan);
    this.#refusals = isFileOfRefusals(plan) && !isFileOfDeadAddresses(plan);
    this.#lists = plan.lists.some(({ info }) => info.kind === 'opposition') ? makeListMatcher(plan.lists) : undefined;
  }

  row(row: Cursor, contact: RowContact): void {
    let bits = -1;
    this.#prints(contact, (high, low, tags, first) => {
      if (bits < 0) bits = this.#bits(contact);
      addSighting(this.#all, high, low, row.row, bits | (first ? COUNTS_PERSON : 0) | tagBits(tags.identity, tags.first, tags.last));
    });
  }

  #bits(contact: RowContact): number {
    const own = this.#refusals ? REFUSED_BITS : channelBits(this.#opposition(contact));
    if (this.#lists === undefined) return own;
    let listed = 0;
    for (const { list, channels, form, line } of this.#lists.matches(contact, 'opposition')) {
      const reached: readonly Channel[] = channels ?? this.#lists.all[list]?.channels ?? CHANNELS;
      if (form !== 'fuzzy' && line === undefined && this.#lists.all[list]?.holds === undefined) listed |= channelBits(reached);
    }
    return own | (listed << LISTED_SHIFT);
  }
}

/** Collects who stands in the file. */
export const personCollector: Collector<SipKey, PersonSightings> = {
  empty: noSightings,
  merge: mergeSightings,
  watch: (persons, key, plan) => {
    const watcher = new PersonWatcher(plan, key, persons);
    return {
      row: ({ row, contact }) => watcher.row(row, contact),
      // A view would take the whole of its memory along to another thread.
      close: () => {
        persons.words = sightingWords(persons).slice();
      },
    };
  },
};
