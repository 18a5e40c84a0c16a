import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { ColumnInfo } from '../../../model/contact/contact.js';
import { leftOutOf } from '../../answers/contact-preference.js';
import { readWordedYes } from '../../answers/leave/worded-yes.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import type { UnreadCells } from './unread-cells.js';

/**
 * Channels that a cell leaves out beside those that it allows: nobody refuses them there, and nobody allows them.
 * @module
 */

/** What a yes in words of its own leaves out: "oui sauf SMS". */
export const exceptedBy = ({ column }: ColumnInfo, of: readonly Channel[], at: UnreadCells['at']): UnreadCells => {
  const channelsOf = makeColumnReader(column, (text) => of.filter((channel) => readWordedYes(text)?.excluded.includes(channel)));
  return { at, channels: of, channelsOf, reason: (contact) => (channelsOf(contact).length > 0 ? 'permission' : undefined) };
};

/** What a list of the channels that are allowed passes over. */
export const leftOut = ({ column }: ColumnInfo, at: UnreadCells['at']): UnreadCells => {
  const channelsOf = makeColumnReader(column, leftOutOf);
  return { at, channels: CHANNELS, channelsOf, reason: (contact) => (channelsOf(contact).length > 0 ? 'unlisted' : undefined) };
};
