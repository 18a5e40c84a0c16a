import type { Channel } from '../../../model/contact/channel.js';
import { channelBits } from '../../../model/contact/channel-bits.js';
import type { Contact } from '../../../model/contact/contact.js';
import type { ListMatch, Lists } from '../../../model/contact/list-match.js';
import type { HeldEntries } from '../../../model/contact/suppression-list.js';
import type { RuleContext } from '../../../model/rule/rule.js';
import { makeOppositionReader } from '../opposition.js';
import type { ListSummary, SuppressionScreen } from '../registers/suppression-screen.js';

/**
 * Hands over what matches come to, by what a rule says of them: whoever stands on three lists by one address is one finding, which bars
 * what any of the three bars. Nearly everybody on a list is on one, by one identifier.
 */
export const groupByMessage = <M extends string>(
  matches: readonly ListMatch[],
  screen: SuppressionScreen,
  messageOf: (match: ListMatch) => M,
  tell: (message: M, told: ListSummary, some: readonly ListMatch[]) => void,
): void => {
  const alone = matches.length === 1;
  for (const message of alone ? matches.map(messageOf) : new Set(matches.map(messageOf))) {
    const some = alone ? matches : matches.filter((match) => messageOf(match) === message);
    tell(message, screen.summarise(some), some);
  }
};

/**
 * Takes from the matches of a contact those on lists of one sort: refusals, or, where `holds` is given, sheets of people who are not to be contacted
 * for another reason. A name alone is none of either.
 */
export const makeMatchesOf = (
  all: Lists['all'],
  holds: HeldEntries | undefined,
): ((matches: readonly ListMatch[]) => readonly ListMatch[]) =>
  all.every((info) => info.holds === holds && !info.entries.name)
    ? (matches) => matches
    : (matches) => matches.filter(({ list, nameOnly }) => !nameOnly && all[list]?.holds === holds);

/**
 * Whether a contact stands on a sheet of such people, or is one of whom a log leaves a doubt; undefined where the run has neither. A name and an address that are only much alike are not enough.
 * @param by whether only lists and sheets are asked, or only the rows of other files of contacts
 */
export const makeHeldReader = (
  lists: Lists,
  holds: HeldEntries,
  by: 'lists' | 'files' | 'both' = 'both',
): ((contact: Contact) => boolean) | undefined => {
  const isAsked = (info: Lists['all'][number] | undefined): boolean =>
    info?.holds === holds && (by === 'both' || (info.from === 'contacts') === (by === 'files'));
  if (!lists.all.some(isAsked)) return undefined;
  const held = makeMatchesOf(lists.all, holds);
  return (contact) => held(lists.matches(contact, 'opposition')).some(({ form, list }) => form !== 'fuzzy' && isAsked(lists.all[list]));
};

/** Tells of a contact who stands on such lists the channels on which they say it; undefined where the run has none. */
export const makeHeldTeller = (
  lists: Lists,
  holds: HeldEntries,
  tell: (contact: Contact, channels: readonly Channel[]) => void,
): ((contact: Contact) => void) | undefined => {
  const { all } = lists;
  if (!all.some((info) => info.holds === holds)) return undefined;
  const held = makeMatchesOf(all, holds);
  return (contact) => {
    const found = held(lists.matches(contact, 'opposition')).filter(({ form }) => form !== 'fuzzy');
    if (found.length > 0) tell(contact, [...new Set(found.flatMap(({ list, channels }) => channels ?? all[list]?.channels ?? []))]);
  };
};

/** What is said of a match on a list of our own: by what it was found, and whether under another spelling. */
export const matchMessageOf = ({ by, form }: ListMatch) => (form === 'fuzzy' ? 'postFuzzy' : form === 'canonical' ? 'emailCanonical' : by);

/** Of the channels that a list bars, those that stay barred on the run: where a consent counts against the list, only those asked. */
export const channelsStillBarred = (
  barred: readonly Channel[],
  agreed: readonly Channel[],
  asked: readonly Channel[],
): readonly Channel[] => (agreed.length === 0 ? barred : asked.filter((channel) => barred.includes(channel) && !agreed.includes(channel)));

/** A reader of the channels that a row refuses by itself, in its own columns or on an opposition list, as bits. */
export const makeRefusedBits = ({
  columns,
  lists,
  asOf,
}: Pick<RuleContext, 'columns' | 'lists' | 'asOf'>): ((contact: Contact) => number) => {
  const oppositionOf = makeOppositionReader({ columns, asOf });
  const refusing = makeMatchesOf(lists.all, undefined);
  return (contact) => {
    let bits = channelBits(oppositionOf(contact));
    for (const { list, channels = lists.all[list]?.channels ?? [], form, line } of refusing(lists.matches(contact, 'opposition')))
      if (form !== 'fuzzy' && line === undefined) bits |= channelBits(channels);
    return bits;
  };
};
