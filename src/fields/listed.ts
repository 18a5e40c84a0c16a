/**
 * What lists say together of one contact, for the rules that ask them.
 * @module
 */
import { CHANNELS, type Channel } from '../model/channel.js';
import type { ListInfo, ListMatch, Lists } from '../model/list.js';

/** The lists of some matches, in their order. */
export const listsOf = (lists: Lists, matches: readonly ListMatch[]): readonly ListInfo[] =>
  matches.flatMap(({ list }) => lists.all[list] ?? []);

/** The channels that some of the lists bar, in the order of CHANNELS. */
export const channelsOf = (lists: readonly ListInfo[]): readonly Channel[] =>
  CHANNELS.filter((channel) => lists.some(({ channels }) => channels.includes(channel)));

/** The base names of the lists, for the facts of a finding. */
export const namesOf = (lists: readonly ListInfo[]): string => lists.map(({ name }) => name).join(', ');
