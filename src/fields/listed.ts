/**
 * What lists say together of one contact, for the rules that ask them.
 * @module
 */
import { CHANNELS, type Channel } from '../model/channel.js';
import type { Contact } from '../model/contact.js';
import type { ListInfo, ListKind, ListMatch, Lists } from '../model/list.js';
import type { LIST_FIELDS } from './needs.js';
import { remember } from './remember.js';

/** What lists come to in a finding. */
export interface Told {
  readonly channels: readonly Channel[];
  readonly facts: { readonly list: string };
}

/** The channels that some of the lists bar, in the order of CHANNELS, and their base names. */
const tell = (lists: readonly ListInfo[], among: readonly Channel[] = CHANNELS): Told => ({
  channels: among.filter((channel) => lists.some(({ channels }) => channels.includes(channel))),
  facts: { list: lists.map(({ name }) => name).join(', ') },
});

/** Whether a list could hold this contact at all: it lists numbers, and the contact has one. */
const covers = ({ entries }: ListInfo, contact: Contact<keyof typeof LIST_FIELDS>): boolean =>
  (entries.email + entries.domain > 0 && contact.emails.length > 0) ||
  (entries.phone > 0 && contact.phones.length > 0) ||
  (entries.siren > 0 && (contact.text('siren') || contact.text('siret')) !== '');

/** The lists of one kind, as a rule asks them. */
export interface Screen {
  readonly lists: readonly ListInfo[];
  /** What some matches come to together. */
  told(matches: readonly ListMatch[]): Told;
  /**
   * The stale lists that leave a contact unscreened: they could hold them, do not, and are about a channel that is still open.
   * Of a channel that is refused already, a stale list has nothing more to say.
   */
  silent(contact: Contact<keyof typeof LIST_FIELDS>, matches: readonly ListMatch[]): Told | undefined;
}

/** @param asked the channels of the run, in the order of CHANNELS */
export const makeScreen = (all: Lists['all'], kind: ListKind, asked: readonly Channel[]): Screen => {
  const lists = all.filter((info) => info.kind === kind);
  const stale = lists.filter(({ fresh }) => !fresh);
  const holding = (matches: readonly ListMatch[]): readonly ListInfo[] => matches.flatMap(({ list }) => all[list] ?? []);
  // Nearly everybody on a list is on one, by one identifier.
  const alone = remember((match: ListMatch) => tell(holding([match])));
  return {
    lists,
    told: (matches) => (matches.length === 1 ? alone(matches[0] as ListMatch) : tell(holding(matches))),
    silent(contact, matches) {
      if (stale.length === 0) return undefined;
      const by = holding(matches);
      const refused = tell(by).channels;
      const open = asked.filter((channel) => !refused.includes(channel));
      const silent = stale.filter(
        (info) => info.channels.some((channel) => open.includes(channel)) && !by.includes(info) && covers(info, contact),
      );
      return silent.length > 0 ? tell(silent, open) : undefined;
    },
  };
};
