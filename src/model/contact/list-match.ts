import type { Channel } from './channel.js';
import type { Contact } from './contact.js';
import type { Identifier, ListInfo, ListKind, NormaliserId } from './suppression-list.js';
import type { Day } from './values.js';

/** That a contact stands on a list, and by what. */
export interface ListMatch {
  readonly list: number;
  readonly by: Identifier;
  /**
   * Found as written (lower-case), or only under the canonical spelling of the mailbox, or `fuzzy`: a name and an address that
   * nearly are those of the entry, or the name alone, which is a question for a person and bars nobody.
   */
  readonly form: 'exact' | 'canonical' | 'fuzzy';
  /** Found by the name and nothing else, which is `fuzzy` and told as `post`. */
  readonly nameOnly?: true;
  /**
   * Nothing is known of whom the entry is but a number that several people may share. `number`: whoever answers it, with whatever name; `nobody`: somebody
   * without a name, and so has the contact none.
   */
  readonly line?: 'number' | 'nobody';
  /** Somebody told the entry, and nothing else of whom it is: beside a line, whose the other numbers of the contact are is a question. */
  readonly told?: true;
  /** The channels that this match bars, where they are fewer than the list's. */
  readonly channels?: readonly Channel[];
  /** How the identity was normalised before it was hashed; absent for entries in clear. */
  readonly normaliser?: NormaliserId;
  /** Since when each channel is refused, in the order of CHANNELS, 0 for those that are not; absent where the list does not say. */
  readonly since?: readonly Day[];
}

/** The lists of a run, as rules may ask them. */
export interface Lists {
  readonly all: readonly ListInfo[];
  /**
   * Every list of that kind that holds this contact by any of its identifiers, in order; mostly none. Once each, but for
   * lists whose identifiers bar different channels: those once for each set of channels.
   */
  matches(contact: Contact, kind: ListKind): readonly ListMatch[];
}
