import { makeAudienceReader } from '../../fields/company/private-person.js';
import { memoise } from '../../fields/text/memoise.js';
import type { Text } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';
import type { Contact } from '../../model/contact/contact.js';
import type { ListInfo } from '../../model/contact/suppression-list.js';
import type { PhoneValue } from '../../model/contact/values.js';
import type { Audience, RuleContext } from '../../model/rule/rule.js';
import type { Adapter } from '../definition/adapter.js';
import { ADAPTERS } from './all-adapters.js';

/** A register that is asked before people of a country are reached on a channel. */
export interface ScreeningDuty {
  /** Its adapters, of which any will do: the same register in two forms, or two countries of one numbering plan. */
  readonly adapters: readonly string[];
  /** ISO codes. */
  readonly countries: readonly string[];
  readonly channel: Channel;
  readonly audience: Audience | 'both';
  /** How the numbers that it is about begin, where it is asked about calls or text messages. */
  readonly callingCodes: readonly string[];
  /** The law, or a code that it recognises, makes one ask it, and that was read somewhere; else it is only usual. */
  readonly isBinding: boolean;
  /** Only the members of an association can have it, and are bound by it. */
  readonly bindsMembersOnly?: true;
  /** It knows people by name and address only, so that it clears nobody without one. */
  readonly isPostal: boolean;
  /** It is a mark in a directory, and no list: a column of the file tells it. */
  readonly isMark: boolean;
  /** An entry undoes a consent that was given before. */
  readonly undoesConsent: boolean;
}

/** Registers whose entries undo earlier consents (Italy, law 5/2018). */
const UNDOES_CONSENT: readonly string[] = ['it-rpo', 'it-rpo-post'];

/** How numbers begin where a register knows people by their postal addresses, and bars calls to them as well. */
const NUMBERS_OF: Readonly<Record<string, readonly string[]>> = { 'dk-robinson': ['+45'] };

const dutyOf = (adapter: Adapter, channel: Channel): ScreeningDuty => ({
  adapters: [adapter.id],
  countries: [adapter.country],
  channel,
  audience: adapter.scope.audience,
  callingCodes: channel === 'phone' || channel === 'sms' ? (adapter.callingCodes ?? NUMBERS_OF[adapter.id] ?? []) : [],
  isBinding: adapter.compulsory === true && adapter.sure !== 'practice' && adapter.kind !== 'directory',
  ...(adapter.bindsMembersOnly && { bindsMembersOnly: true }),
  isPostal: adapter.identifiers.every((identifier) => identifier === 'post'),
  isMark: adapter.kind === 'directory',
  undoesConsent: UNDOES_CONSENT.includes(adapter.id),
});

/** What two duties must share to be one: whom they are about, and by what they are asked. */
const keyOf = ({ channel, audience, callingCodes, countries, isBinding }: ScreeningDuty): string =>
  [channel, audience, isBinding, callingCodes.length > 0 ? callingCodes : countries].join(' ');

/**
 * One for each register and channel. The marks of a directory are a column of the file, and so is the proof that a register which has
 * closed was asked in its time (Bloctel).
 */
const SCREENING_DUTIES: readonly ScreeningDuty[] = [
  ...ADAPTERS.filter(
    ({ kind, abolished, to, unlistedAreMarked }) =>
      (kind === 'robinson' || kind === 'receipt' || unlistedAreMarked) && !abolished && to === undefined,
  )
    .flatMap((adapter) => adapter.channels.map((channel) => dutyOf(adapter, channel)))
    .reduce((found, duty) => {
      const same = found.get(keyOf(duty));
      const { adapters, countries } = same ?? { adapters: [], countries: [] };
      return found.set(keyOf(duty), {
        ...duty,
        adapters: [...adapters, ...duty.adapters],
        countries: [...new Set([...countries, ...duty.countries])],
      });
    }, new Map<string, ScreeningDuty>())
    .values(),
];

/** What is asked of a country on a channel, in one name: `gb-phone`. */
export const registerOf = ({ countries, channel }: ScreeningDuty): string => `${countries[0]}-${channel}`.toLowerCase();

/** The registers that are asked, as findings name them: both of them where companies have one of their own. */
export const REGISTER_NAMES: Readonly<Record<string, Text>> = Object.fromEntries(
  SCREENING_DUTIES.map((duty) => {
    const ids = SCREENING_DUTIES.filter((one) => registerOf(one) === registerOf(duty)).flatMap(({ adapters }) => adapters);
    const titles = ADAPTERS.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
    return [registerOf(duty), { en: titles.map(({ en }) => en).join(' / '), fr: titles.map(({ fr }) => fr).join(' / ') }];
  }),
);

/**
 * Whether a list that was given answers to a duty. One that names no register, nor is called after one, is taken for the one that is asked, where its
 * channels and numbers fit. A stale list is given too, and told of as such, but for one that nobody asks about this audience. */
const answersDuty = (info: ListInfo, duty: ScreeningDuty, audience: Audience): boolean => {
  const { name, kind, channels, adapter, callingCodes, fresh, scope } = info;
  if ((kind !== 'robinson' && kind !== 'receipt') || !channels.includes(duty.channel)) return false;
  const isForOthers = scope?.audience !== undefined && scope.audience !== 'both' && scope.audience !== audience;
  if (ADAPTERS.some(({ id }) => id === adapter)) return duty.adapters.includes(adapter as string) && (fresh || !isForOthers);
  const named = kind === 'robinson' ? ADAPTERS.filter(({ names }) => names?.test(name)) : [];
  if (isForOthers || named.length > 0) return !isForOthers && named.some(({ id }) => duty.adapters.includes(id));
  return callingCodes === undefined || duty.callingCodes.length === 0 || callingCodes.some((code) => duty.callingCodes.includes(code));
};

/** What a run leaves open of a duty. */
export interface OpenDuty extends ScreeningDuty {
  /** The register was given, and clears only those with a postal address. */
  readonly isGiven: boolean;
  /** Whether who is not screened is barred, or only called unscreened. */
  readonly bars: boolean;
}

/**
 * The duties of a run that no list given answers.
 * @param compulsory whether those that are only usual bar as well
 * @param alsoBusiness countries whose registers of persons are asked about people at companies
 */
export const openDuties = (
  { channels, audience, lists, columns }: Pick<RuleContext, 'channels' | 'audience' | 'lists' | 'columns'>,
  { compulsory, alsoBusiness }: { readonly compulsory: boolean; readonly alsoBusiness: readonly string[] },
): readonly OpenDuty[] =>
  SCREENING_DUTIES.flatMap((duty) => {
    const isMeant = duty.audience === 'both' || duty.audience === audience;
    const isAsked = isMeant || (audience === 'business' && duty.countries.some((country) => alsoBusiness.includes(country)));
    if (!isAsked || !channels.includes(duty.channel)) return [];
    const isGiven = lists.all.some((info) => answersDuty(info, duty, audience));
    // A file that holds the marks of a directory is judged by them.
    if (duty.isMark && columns.some(({ field }) => field === 'directoryMention')) return [];
    if (isGiven && (!duty.isPostal || duty.channel === 'post')) return [];
    return [{ ...duty, isGiven, bars: compulsory || (isMeant && duty.isBinding) }];
  });

/** Whether any of some duties may be one about a contact of a country, with these numbers. Nearly every row is of a country that asks nothing: one look tells it. */
export const makeDutyTest = (duties: readonly ScreeningDuty[]): ((country: string, phones: readonly PhoneValue[]) => boolean) => {
  const asking = new Set(duties.flatMap(({ countries }) => countries));
  const codes = [...new Set(duties.flatMap(({ callingCodes }) => callingCodes))];
  const codeAsks = memoise((code: number): boolean => codes.includes(`+${code}`));
  const isAsked = (phone: PhoneValue): boolean =>
    phone.callingCode === undefined ? codes.some((code) => phone.e164.startsWith(code)) : codeAsks(phone.callingCode);
  return (country, phones) => asking.has(country) || phones.some(isAsked);
};

/** The same by who each contact is: of a private person in a file of companies, the registers of consumers are asked. */
export const makeUnaskedRegisters = (file: Parameters<typeof openDuties>[0], options: Parameters<typeof openDuties>[1]) => {
  const { channels, audience, lists, columns } = file;
  const own = openDuties({ channels, audience, lists, columns }, options);
  const toPersons = openDuties({ channels, audience: 'consumer', lists, columns }, options);
  const audienceOf = makeAudienceReader({ audience, columns });
  const all = [...own, ...toPersons];
  return { all, mayConcern: makeDutyTest(all), of: (contact: Contact) => (audienceOf(contact) === audience ? own : toPersons) };
};
