import type { Channel } from './channel.js';
import type { Contact } from './contact.js';

/** `opposition`: our own refusals. `robinson`: a register of a third party, which grows stale. */
export type ListKind = 'opposition' | 'robinson';
export type Identifier = 'email' | 'phone' | 'domain' | 'siren';

/** What is known of one list. It holds no entry. */
export interface ListInfo {
  /** Base name of the file, never its folder. */
  readonly name: string;
  readonly kind: ListKind;
  /** The channels on which a match bars. */
  readonly channels: readonly Channel[];
  readonly sha256: string;
  /** Date of the version of the list (ISO), when somebody declared it. */
  readonly date?: string;
  readonly maxAgeDays?: number;
  /** False when the list is older than its maximum age or its date is not known: who is not on it is `unscreened`, never clear. */
  readonly fresh: boolean;
  /** A register of hashes of which nobody has said how they were made (`form: sha256`): it clears nobody either. */
  readonly undeclared?: boolean;
  readonly entries: Readonly<Record<Identifier, number>>;
  /** How entries are written. */
  readonly form: 'clear' | 'sha256' | 'mixed';
  /** Lines that are no identifier (headers, comments and blank lines not counted). */
  readonly unread: number;
  /** Domain entries refused because a webmail domain would bar everybody who uses it. */
  readonly tooBroad: number;
}

export interface ListMatch {
  readonly list: number;
  readonly by: Identifier;
  /** Found as written (lower-case), or only under the canonical spelling of the mailbox. */
  readonly form: 'exact' | 'canonical';
}

/** The lists of a run, as rules may ask them. */
export interface Lists {
  readonly all: readonly ListInfo[];
  /** Every list of that kind that holds this contact by any of its identifiers, in order and once each; mostly none. */
  matches(contact: Contact, kind: ListKind): readonly ListMatch[];
}
