import { CHANNELS } from '../../../model/contact/channel.js';
import type { Sieve } from '../../../model/contact/values.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { deniedBy } from '../refusal/denied-lines.js';
import type { UnreadCells } from './unread-cells.js';

/**
 * Words in a cell of which no sentence is made, and that somebody has to read.
 * @module
 */

/** What a cell says that holds nothing else. @param sieve what its bytes must get through before a text is made of them */
export const byWord = (column: number, at: UnreadCells['at'], is: (text: string) => boolean, sieve: Sieve): UnreadCells => {
  const read = makeColumnReader(column, is);
  return {
    at,
    channels: CHANNELS,
    reason: (contact) => (contact.getsThrough?.(column, sieve) !== false && read(contact) ? 'words' : undefined),
  };
};

/** "Pas de mail" beside an address. */
export const deniedWays = (column: number, at: UnreadCells['at']): readonly UnreadCells[] =>
  deniedBy(column).map(({ channels, denied }) => ({
    at,
    channels,
    reason: (contact) => (denied(contact) ? 'words' : undefined),
  }));
