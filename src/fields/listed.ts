/**
 * What lists say together of one contact, for the rules that ask them.
 * @module
 */
import { CHANNELS, type Channel } from '../model/channel.js';
import type { Contact } from '../model/contact.js';
import type { ListInfo, ListMatch, Lists } from '../model/list.js';
import type { LIST_FIELDS } from './needs.js';

/** The lists of some matches, in their order. */
export const listsOf = (lists: Lists, matches: readonly ListMatch[]): readonly ListInfo[] =>
  matches.flatMap(({ list }) => lists.all[list] ?? []);

/** The channels that some of the lists bar, in the order of CHANNELS. */
export const channelsOf = (lists: readonly ListInfo[]): readonly Channel[] =>
  CHANNELS.filter((channel) => lists.some(({ channels }) => channels.includes(channel)));

/** The base names of the lists, for the facts of a finding. */
export const namesOf = (lists: readonly ListInfo[]): string => lists.map(({ name }) => name).join(', ');

/** Whether a list could hold this contact at all: it lists numbers, and the contact has one. */
const covers = ({ entries }: ListInfo, contact: Contact<keyof typeof LIST_FIELDS>): boolean =>
  (entries.email + entries.domain > 0 && contact.emails.length > 0) ||
  (entries.phone > 0 && contact.phones.length > 0) ||
  (entries.siren > 0 && (contact.text('siren') || contact.text('siret')) !== '');

/**
 * Of some stale lists, those that leave a contact unscreened: they could hold them, do not, and are about a channel that is still open.
 * Of a channel that is refused already, a stale list has nothing more to say.
 */
export const silentOn = (
  stale: readonly ListInfo[],
  contact: Contact<keyof typeof LIST_FIELDS>,
  holding: readonly ListInfo[],
  open: readonly Channel[],
): readonly ListInfo[] =>
  stale.filter((info) => info.channels.some((channel) => open.includes(channel)) && !holding.includes(info) && covers(info, contact));
