import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { ALL_CHANNEL_BITS, channelBits, channelsOfBits } from '../../model/contact/channel-bits.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { Day, Say } from '../../model/contact/values.js';
import { channelsIn } from '../answers/channel-names.js';
import { readChannelPermissions } from '../answers/channel-permissions.js';
import { channelsBarredIn } from '../answers/channel-reasons.js';
import { isKnownSubscription, readSubscriptionStatus } from '../answers/subscription-status.js';
import { readYesNo, stanceOf } from '../answers/yes-no.js';
import { makeColumnReader } from '../cells/field-reader.js';
import type { OPPOSITION_FIELDS } from '../cells/field-sets.js';
import { saysBounced } from '../email/returned/undeliverable.js';
import { makeColumnRefusals } from './column-refusals.js';
import { speaksForCompany } from './named/company-refusal.js';
import { makeOwnNamed } from './named/named-refusals.js';
import { answersRefuse, meansRefused, namedBeside, refusedInWords, wordsRefuse } from './named/words-refused.js';
import { isCommonText, WORDY, wordyColumns } from './named/wordy-columns.js';
import { mayHoldRefusal } from './refusal/sieves/refusal-sieves.js';
import { makeRefusalInPlace, makeStrayRefusal } from './stray-refusal.js';
import { consentWithdrawalOf, happened } from './withdrawal.js';

const EMAIL: readonly Channel[] = ['email'];
const namedIn = (text: string): number => (text === '' ? 0 : channelBits(channelsIn(text)));
/** What the columns of a field refuse together: one of them is enough, whatever stands in those before it. */
const inAll = (contact: Contact, field: FieldName, of: (text: string) => number): number => {
  const texts = contact.texts?.(field);
  return texts ? texts.reduce((refused, text) => refused | of(text), 0) : of(contact.text(field));
};
/** Those that a dated opposition names, or all. */
const opposed = (contact: Contact): number => {
  const channels = contact.has('oppositionChannels') ? inAll(contact, 'oppositionChannels', namedIn) : 0;
  const dated =
    (contact.has('opposedAt') && happened(contact, 'opposedAt')) ||
    (contact.has('oppositionAppliedAt') && happened(contact, 'oppositionAppliedAt'));
  return dated && channels === 0 ? ALL_CHANNEL_BITS : channels;
};

type Told = keyof typeof OPPOSITION_FIELDS;
/** One way in which a row refuses: the columns that it is read from, and the channels refused, as bits. */
interface RefusalColumn {
  readonly fields: readonly Told[];
  refused(contact: Contact, asOf?: Day): number;
}
/** @param isRefusal what a no must say for itself: in a column of permission, "opt-out" or "STOP" is more than the absence of a tick */
const says = (field: Told, channels: readonly Channel[], isRefusal: (text: string) => boolean): RefusalColumn => {
  const bits = channelBits(channels);
  const kind = kindOf(field) === 'refuse' ? 'refuse' : 'allow';
  const barred = (text: string): number => (kind === 'allow' && meansRefused(text, bits)) || bits | namedBeside(text);
  const read = (text: string): number => {
    const said = readYesNo(text, kind);
    if (said === 'no') return isRefusal(text) ? barred(text) : 0;
    if (said !== 'unknown') return 0;
    const named = kind === 'refuse' ? channelsBarredIn(text, channels) : [];
    if (named.length > 0) return channelBits(named);
    // Some answer in words, as "Asked to be removed" does under "Opt-out reason".
    return answersRefuse(text) !== 0 || (kind === 'refuse' && speaksForCompany(text)) ? barred(text) : 0;
  };
  // Of nearly every row what its columns say together tells that none of them refuses.
  const mayRefuse = (said: Say): boolean => said === 'no' || said === 'unknown';
  return { fields: [field], refused: (contact) => (mayRefuse(contact.say(field)) ? inAll(contact, field, read) : 0) };
};
const saysNo = (field: Told, channels: readonly Channel[]): RefusalColumn => says(field, channels, () => true);
const saysAgainst = (field: Told, channels: readonly Channel[]): RefusalColumn =>
  says(field, channels, (text) => stanceOf(text).stance === 'against' || answersRefuse(text) !== 0);
const inWords = (field: Told): RefusalColumn => {
  const of = refusedInWords({ field, header: '' });
  return { fields: [field], refused: (contact) => inAll(contact, field, of) };
};

/** A subscription is one to emails; a sentence in its place says for itself what it refuses, and mail that came back nothing. */
const subscriptionRefuses = (text: string): number => {
  const status = saysBounced(text) ? 'blank' : readSubscriptionStatus(text);
  return status === 'no'
    ? channelBits(EMAIL) | namedBeside(text)
    : status === 'unknown' && !isKnownSubscription(text)
      ? wordsRefuse(text)
      : 0;
};
const excludedIn = (text: string): number => (text === '' ? 0 : channelBits(readChannelPermissions(text).excluded));

const IN_COLUMNS: readonly RefusalColumn[] = [
  saysNo('optOut', CHANNELS),
  saysNo('doNotEmail', EMAIL),
  saysNo('doNotCall', ['phone']),
  saysNo('doNotSms', ['sms']),
  saysNo('doNotMail', ['post']),
  { fields: ['subscription'], refused: (contact) => inAll(contact, 'subscription', subscriptionRefuses) },
  { fields: ['opposedAt', 'oppositionAppliedAt', 'oppositionChannels'], refused: opposed },
  {
    fields: ['consentWithdrawnAt'],
    refused: (contact, asOf) => (consentWithdrawalOf(contact, asOf) === 'withdrawn' ? ALL_CHANNEL_BITS : 0),
  },
  { fields: ['consentChannels'], refused: (contact) => inAll(contact, 'consentChannels', excludedIn) },
  saysAgainst('consent', CHANNELS),
  saysAgainst('optIn', CHANNELS),
  saysAgainst('optInEmail', EMAIL),
  saysAgainst('optInPhone', ['phone']),
  saysAgainst('optInSms', ['sms']),
  saysAgainst('optInPost', ['post']),
];
const REFUSAL_COLUMNS = [...IN_COLUMNS, ...WORDY.map(inWords)];
const joined = (ways: readonly Pick<RefusalColumn, 'refused'>[], contact: Contact, asOf: Day | undefined): readonly Channel[] => {
  let refused = 0;
  for (let i = 0; i < ways.length && refused !== ALL_CHANNEL_BITS; i++) refused |= (ways[i] as RefusalColumn).refused(contact, asOf);
  return channelsOfBits(refused);
};

/**
 * The channels that the row's own columns refuse, in the order of `CHANNELS`; none when nothing refuses. A refusal is an opt-out,
 * a "do not …", a date of opposition, a withdrawn consent, a subscription status, or words of free text. An opt-in that merely says
 * no is not one: nothing was allowed, and nothing refused. A subscription speaks of email; whether an opposition on one channel bars the others is for a rule to say.
 */
export const oppositionOf = (contact: Contact, asOf?: Day): readonly Channel[] =>
  joined(
    REFUSAL_COLUMNS.filter(({ fields }) => fields.some((field) => contact.has(field))),
    contact,
    asOf,
  );

/**
 * The same for all contacts of a file: columns that it has not are not looked for in every row; all free text is read, known or not.
 */
export const makeOppositionReader = (file: {
  readonly columns: readonly ColumnInfo[];
  readonly asOf?: Day;
}): ((contact: Contact) => readonly Channel[]) => {
  const has = (field: Told): boolean => file.columns.some((column) => column.field === field || column.also?.some((one) => one === field));
  const infos = new Map(file.columns.map((info) => [info.column, info]));
  // Nearly every cell is told by its bytes, and no text is made of those that nobody else reads.
  const inText = (column: number, info = infos.get(column)): Pick<RefusalColumn, 'refused'> => {
    const words = info ? refusedInWords(info) : wordsRefuse;
    const read = makeColumnReader(column, (text) => (info && isCommonText(info, text) ? 0 : words(text)));
    return { refused: (contact) => ((contact.getsThrough?.(column, mayHoldRefusal) ?? true) ? read(contact) : 0) };
  };
  const ways = [
    ...IN_COLUMNS.filter(({ fields }) => fields.some(has)),
    ...wordyColumns(file.columns).map((column) => inText(column)),
    ...makeColumnRefusals(file).map((refused) => ({ refused })),
    { refused: makeStrayRefusal(file.columns) },
    { refused: makeOwnNamed(file.columns) },
  ];
  return (contact) => joined(ways, contact, file.asOf);
};

/** The channels that rows refuse by words in place of an address or a number: "désinscrit" in the column of addresses. */
export const makeInPlaceReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly Channel[]) => {
  const read = makeRefusalInPlace(columns);
  return (contact) => channelsOfBits(read(contact));
};
