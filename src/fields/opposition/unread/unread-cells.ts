import type { Channel } from '../../../model/contact/channel.js';
import type { Cell, Contact } from '../../../model/contact/contact.js';

/**
 * Why a contact may have refused without our knowing: `column`, a cell is filled in a column that seems to tell refusals or consents, or a box is empty where a tick says that somebody does not refuse;
 * `answer`, a word that we do not know in a column of refusals; `permission`, one in a column of consents, or that one is pending or was never confirmed; `words`, free text holds words by
 * which people refuse; `mark`, a code, a mark or a status that we do not know; `day`, nobody
 * is to be contacted before it, or a consent ended on it; `no`, a permission was denied; `unlisted`, a list of the channels that are allowed leaves some out;
 */
export type UnreadReason = 'column' | 'answer' | 'permission' | 'words' | 'mark' | 'day' | 'no' | 'unlisted';

/** A column that may hide a refusal, or several. */
export interface UnreadCells {
  /** Where it stands: a cell, or the contact where it may be any. */
  readonly at: (contact: Contact) => Cell | Contact;
  readonly channels: readonly Channel[];
  /** The channels of one row, where they are not those of all. */
  readonly channelsOf?: (contact: Contact) => readonly Channel[] | undefined;
  readonly reason: (contact: Contact) => UnreadReason | undefined;
}
