/**
 * What lists say together of one contact, for the rules that ask them.
 * @module
 */
import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { Contact } from '../../../model/contact/contact.js';
import type { ListMatch, Lists } from '../../../model/contact/list-match.js';
import { type Identifier, type ListInfo, type ListKind, leavesUnscreened, silentOn } from '../../../model/contact/suppression-list.js';
import type { Day, PhoneValue } from '../../../model/contact/values.js';
import { joinListNames } from '../../../model/rule/check-facts.js';
import type { Audience } from '../../../model/rule/rule.js';
import type { LIST_FIELDS } from '../../cells/field-sets.js';
import { parseIsoDay } from '../../date/calendar.js';
import { areaCodeOf } from '../../phone/north-american.js';
import { memoise } from '../../text/memoise.js';

/** What lists come to in a finding. */
export interface ListSummary {
  readonly channels: readonly Channel[];
  readonly facts: { readonly list: string };
}

/** What lists that cannot clear a contact come to. */
export interface ScreeningGap extends ListSummary {
  /** Whether the law makes one consult one of them. */
  readonly compulsory: boolean;
}

type Who = Contact<keyof typeof LIST_FIELDS>;
type Bars = Pick<ListInfo, 'name' | 'channels'>;

/** The channels that some of the lists bar, in the order of CHANNELS, and their base names. */
const tell = (lists: readonly Bars[], among: readonly Channel[] = CHANNELS): ListSummary => ({
  channels: among.filter((channel) => lists.some(({ channels }) => channels.includes(channel))),
  facts: { list: joinListNames(lists.map(({ name }) => name)) },
});

const hasCompany = (contact: Who): boolean => (contact.text('siren') || contact.text('siret')) !== '';

/** The numbers of a contact that a list is about. */
const numbersOf = ({ callingCodes }: ListInfo, { phones }: Who): readonly PhoneValue[] =>
  callingCodes ? phones.filter(({ e164 }) => callingCodes.some((code) => e164.startsWith(code))) : phones;

/** Whether a list could hold this contact at all: it lists numbers, and the contact has one. A receipt holds whom its channels reach. */
const covers = (info: ListInfo, contact: Who): boolean => {
  const { kind, channels, entries, about = [], unproven } = info;
  if (kind === 'receipt') {
    return (
      (channels.includes('email') && contact.emails.length > 0) ||
      ((channels.includes('phone') || channels.includes('sms')) && numbersOf(info, contact).length > 0) ||
      (channels.includes('post') && contact.text('address') !== '')
    );
  }
  const holds = (...identifiers: readonly Identifier[]): boolean =>
    identifiers.some((identifier) => unproven?.includes(identifier) ?? ((entries[identifier] ?? 0) > 0 || about.includes(identifier)));
  return (
    (holds('email', 'domain') && contact.emails.length > 0) ||
    (holds('phone') && numbersOf(info, contact).length > 0) ||
    (holds('siren', 'siret') && hasCompany(contact)) ||
    (holds('post') && contact.text('address') !== '')
  );
};

/** Whether a register that was obtained for some area codes only is silent about a number of this contact. */
const isOutside = ({ areaCodes }: ListInfo, { phones }: Who): boolean =>
  areaCodes !== undefined && phones.some(({ e164 }) => e164.startsWith('+1') && !areaCodes.includes(areaCodeOf(e164)));

/** The lists of one kind, as a rule asks them. */
export interface SuppressionScreen {
  readonly lists: readonly ListInfo[];
  /** Whether every one of them clears whoever is not on it: there is no screening gap. */
  readonly clearsAll: boolean;
  /** What some matches come to together. */
  summarise(matches: readonly ListMatch[]): ListSummary;
  /** The day of the newest version that holds some matches: no refusal of theirs is younger. Undefined when one is of no known day. */
  newestVersionDay(matches: readonly ListMatch[]): Day | undefined;
  /** Whether a match is on a list that protects others than those the file is about: consumers, where it holds businesses. */
  isForOtherAudience(match: ListMatch): boolean;
  /**
   * The lists, stale or obtained in part, that leave a contact unscreened: they could hold them, do not, and are about a channel that is still open.
   * Of a channel that is refused already, a stale list has nothing more to say.
   */
  screeningGap(contact: Who, matches: readonly ListMatch[]): ScreeningGap | undefined;
}

/**
 * @param kinds one kind of lists, or several that are asked together
 * @param asked the channels of the run, in the order of CHANNELS
 * @param audience who the contacts are; undefined where every list is for everybody
 */
export const makeSuppressionScreen = (
  all: Lists['all'],
  kinds: ListKind | readonly ListKind[],
  asked: readonly Channel[],
  audience?: Audience,
): SuppressionScreen => {
  const lists = all.filter((info) => [kinds].flat().includes(info.kind));
  const forOthers = ({ scope }: ListInfo): boolean =>
    audience !== undefined && scope?.audience !== undefined && scope.audience !== 'both' && scope.audience !== audience;
  // Those that do not clear everybody who is not on them. Of a file without what they hold, `list-unproven` says that they screen nobody.
  const partial = lists.filter(
    (info) => (leavesUnscreened(info) || info.areaCodes) && info.doubt !== 'other-identifiers' && !forOthers(info),
  );
  const holding = (matches: readonly ListMatch[]): readonly Bars[] =>
    matches.flatMap(({ list, channels }) => {
      const info = all[list];
      return info ? [channels ? { name: info.name, channels } : info] : [];
    });
  // Nearly everybody on a list is on one, by one identifier.
  const alone = memoise((match: ListMatch) => tell(holding([match])));
  return {
    lists,
    clearsAll: partial.length === 0,
    summarise: (matches) => (matches.length === 1 ? alone(matches[0] as ListMatch) : tell(holding(matches))),
    newestVersionDay(matches) {
      const days = matches.map(({ list }) => all[list]?.date).map((date) => (date === undefined ? undefined : parseIsoDay(date)));
      return days.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)));
    },
    isForOtherAudience: ({ list }) => {
      const info = all[list];
      return info !== undefined && forOthers(info);
    },
    screeningGap(contact, matches) {
      if (partial.length === 0) return undefined;
      const sure = matches.filter(({ form }) => form !== 'fuzzy');
      const refused = tell(holding(sure)).channels;
      const open = asked.filter((channel) => !refused.includes(channel));
      const silent = partial.filter(
        (info) =>
          silentOn(info).some((channel) => open.includes(channel)) && (info.fresh ? isOutside(info, contact) : covers(info, contact)),
      );
      return silent.length > 0
        ? {
            ...tell(
              silent.map((info) => ({ name: info.name, channels: silentOn(info) })),
              open,
            ),
            compulsory: silent.some(({ compulsory }) => compulsory),
          }
        : undefined;
    },
  };
};
