import type { Channel } from '../../../model/contact/channel.js';
import type { Contact } from '../../../model/contact/contact.js';
import type { ListMatch, Lists } from '../../../model/contact/list-match.js';
import type { Day } from '../../../model/contact/values.js';
import { parseIsoDay } from '../../date/calendar.js';
import { channelsStillBarred } from './group-matches.js';

type Proven = (contact: Contact, channels: readonly Channel[], since: Day | undefined) => readonly Channel[];

/** The day that an entry was made, where the list says it; else that of its version, of which none is younger. */
const entryDay = ({ since }: ListMatch, date: string | undefined): Day | undefined =>
  since ? Math.max(...since) : date === undefined ? undefined : parseIsoDay(date);

/**
 * Whether an entry takes back what was consented before: its register says so, or nobody says which register it is and the number is Italian, of which the only
 * one (RPO) does.
 */
const cancels = (all: Lists['all'], { list, by }: ListMatch, { phones }: Pick<Contact, 'phones'>): boolean => {
  const info = all[list];
  if (info?.cancelsConsents) return true;
  return info?.kind === 'robinson' && info.adapter === undefined && by === 'phone' && phones.some(({ e164 }) => e164.startsWith('+39'));
};

const dayOf = (all: Lists['all'], match: ListMatch, contact: Contact, asOf: Day): Day | undefined => {
  const info = all[match.list];
  if (info && cancels(all, match, contact)) return entryDay(match, info.date);
  if (info?.closesOn === undefined) return Number.NEGATIVE_INFINITY;
  const closed = parseIsoDay(info.closesOn);
  if (asOf <= closed) return undefined;
  return info.date === undefined ? closed : Math.min(parseIsoDay(info.date), closed);
};

/**
 * The day after which a consent undoes some matches on lists of others: any, but for a register that has closed, and for one whose entries cancel
 * what was consented before. Of the closed one it is the day of its version, and never one on which it was no more; undefined, so that none does,
 * while it was open.
 */
const undoneAfter = (all: Lists['all'], matches: readonly ListMatch[], contact: Contact, asOf: Day): Day | undefined =>
  matches
    .map((match) => dayOf(all, match, contact, asOf))
    .reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)), Number.NEGATIVE_INFINITY);

/** What is said of a match on a list of others: `consented` where a proven consent goes before it, `consentedBefore` where nobody can tell whether it does. */
export type RegisterMessage = 'listed' | 'listedFuzzy' | 'listedForOthers';
type Said = readonly [message: RegisterMessage | 'consented' | 'consentedBefore', channels: readonly Channel[]];

/**
 * @param proven the channels of some that a contact consented to after a day
 * @returns what is to be said of matches, and on which of the channels that they bar
 */
export const makeConsentsAgainst = (
  { lists: { all }, asOf, channels: asked }: { readonly lists: Lists; readonly asOf: Day; readonly channels: readonly Channel[] },
  proven: Proven,
): ((contact: Contact, message: RegisterMessage, channels: readonly Channel[], matches: readonly ListMatch[]) => readonly Said[]) => {
  // Its entry cancels earlier consents, and its day is not known: it may be the younger of the two.
  const isUndated = (match: ListMatch, contact: Contact): boolean => match.since === undefined && cancels(all, match, contact);
  return (contact, message, channels, matches) => {
    if (message === 'listedFuzzy') return [[message, channels]];
    const agreed = proven(contact, channels, undoneAfter(all, matches, contact, asOf));
    const others = matches.filter((match) => !isUndated(match, contact));
    const perhaps = others.length < matches.length ? proven(contact, channels, undoneAfter(all, others, contact, asOf)) : [];
    const doubted = perhaps.filter((channel) => !agreed.includes(channel));
    const open = channelsStillBarred(channels, [...agreed, ...doubted], asked);
    const said: readonly Said[] = [
      ['consented', agreed],
      ['consentedBefore', doubted],
      [message, open],
    ];
    return said.filter(([, on]) => on.length > 0);
  };
};
