import type { Cursor } from '../../csv/records/cursor.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import { makePersonFingerprints, type PersonFingerprints } from '../../fields/identity/person-fingerprint.js';
import { makeOppositionReader } from '../../fields/opposition/opposition.js';
import { isFileOfDeadAddresses, isFileOfRefusals } from '../../fields/opposition/opt-out-file.js';
import { makeListMatcher } from '../../lists/query/list-matcher.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { Lists } from '../../model/contact/list-match.js';
import {
  addSighting,
  COUNTS_PERSON,
  ENTRY,
  isOfPerson,
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
    const own = this.#refusals ? REFUSED_BITS : channelBits(this.#opposition(contact));
    const { listed, onSheet } = this.#listed(contact);
    this.#prints(contact, own !== 0, (high, low, tags, first) => {
      addSighting(this.#all, high, low, row.row, own | (listed << LISTED_SHIFT) | (first ? COUNTS_PERSON : 0) | tags);
      // The sheet may have a mailbox alone, and the row a mobile that other files know.
      if (onSheet !== 0 && isOfPerson(tags)) addSighting(this.#all, high, low, row.row, onSheet | tagBits(ENTRY, 0, 0));
    });
  }

  /** Channels that lists refuse, and those of them that a sheet of the workbook does. */
  #listed(contact: RowContact): { readonly listed: number; readonly onSheet: number } {
    let [listed, onSheet] = [0, 0];
    for (const { list, channels, form, line } of this.#lists?.matches(contact, 'opposition') ?? []) {
      const info = this.#lists?.all[list];
      if (form === 'fuzzy' || line !== undefined || info?.holds !== undefined) continue;
      const bits = channelBits(channels ?? info?.channels ?? CHANNELS);
      listed |= bits;
      if (info?.from === 'sheet') onSheet |= bits;
    }
    return { listed, onSheet };
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
