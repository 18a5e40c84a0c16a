import type { Cursor } from '../csv/cursor.js';
import { makeOpposition } from '../fields/opposition.js';
import { makePersonPrints, type PersonPrints } from '../fields/person-print.js';
import { isFileOfRefusals } from '../fields/refusals-file.js';
import type { SipKey } from '../fields/sip-hash.js';
import { makeLists } from '../lists/query.js';
import { CHANNELS, type Channel } from '../model/channel.js';
import type { Lists } from '../model/list.js';
import { addPerson, COUNTS, LISTED_SHIFT, type Persons, REFUSED_BITS, wordsOf } from '../model/persons.js';
import { channelBits } from './findings.js';
import type { Plan } from './plan.js';
import type { RowContact } from './row-contact.js';

/** Keeps who stands in a file, and what of them refuses: in their row, by the name of the file, or on a list. */
export class PersonsSeen {
  readonly #prints: PersonPrints;
  readonly #all: Persons;
  readonly #lists: Lists | undefined;
  readonly #refusals: boolean;
  readonly #opposition: ReturnType<typeof makeOpposition>;

  /** @param all takes them */
  constructor(plan: Plan, key: SipKey, all: Persons) {
    this.#prints = makePersonPrints(key);
    this.#all = all;
    this.#opposition = makeOpposition(plan);
    this.#refusals = isFileOfRefusals(plan.fileName);
    this.#lists = plan.lists.some(({ info }) => info.kind === 'opposition') ? makeLists(plan.lists) : undefined;
  }

  row(row: Cursor, contact: RowContact): void {
    let bits = -1;
    this.#prints(contact, (high, low, first) => {
      if (bits < 0) bits = this.#bits(contact);
      addPerson(this.#all, high, low, row.row, bits | (first ? COUNTS : 0));
    });
  }

  #bits(contact: RowContact): number {
    const own = this.#refusals ? REFUSED_BITS : channelBits(this.#opposition(contact));
    if (this.#lists === undefined) return own;
    let listed = 0;
    for (const { list, channels, form } of this.#lists.matches(contact, 'opposition')) {
      const reached: readonly Channel[] = channels ?? this.#lists.all[list]?.channels ?? CHANNELS;
      if (form !== 'fuzzy') listed |= channelBits(reached);
    }
    return own | (listed << LISTED_SHIFT);
  }
}

/** Persons as they are sent: a view would take the whole of its memory with it. */
export const packed = (persons: Persons): Persons => ({ words: wordsOf(persons).slice(), count: persons.count });
