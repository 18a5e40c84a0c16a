import { foldHeader } from '../../fields/text/fold-header.js';
import { memoise } from '../../fields/text/memoise.js';
import type { Channel } from '../../model/contact/channel.js';
import type { EventKind } from '../../model/events/event.js';
import { DIALLER_RESULTS } from './dialler-results-data.js';
import {
  ANSWERED,
  BEGINS_WITH,
  CALL_STAGES,
  CHANNEL_WORDS,
  DIRECTION_WORDS,
  EVENT_WORDS,
  QUALIFIED,
  SAID_ELSEWHERE,
  SAID_OF,
  SERVICE_WORDS,
  UNANSWERED,
} from './event-words-data.js';

const KINDS: ReadonlyMap<string, EventKind> = new Map(EVENT_WORDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/** Words that are one written in two. */
const PAIRS = /\b(opt(?:ed)?|feedback|one) (out|loop|click)\b/g;

/** What words say that name a refusal or a complaint and beside it nothing but how, of what or by whom: "unsubscribed from all lists". */
const qualified = (words: string): EventKind | undefined => {
  const parts = words.split(' ');
  return QUALIFIED.find(
    ({ names, beside }) => parts.some((part) => names.test(part)) && parts.every((part) => names.test(part) || beside.test(part)),
  )?.kind;
};

/** The same as `eventKindOf`, of a word without anything beside it. */
export const bareKindOf = memoise((text: string): EventKind | undefined => {
  const words = foldHeader(text);
  return KINDS.get(words) ?? (CHANNEL_WORDS.other.test(words) ? 'other' : undefined);
});

/** What somebody did with a message, as Klaviyo calls its metrics ("Opened Email"), and other products in the plural. */
const WITH_OBJECT = /^(\w+) (?:(?:an?|the|your) )?(?:e ?mails?|mails?|messages?|sms|text messages?)$/;

/** The same the other way round, as Marketo and Eloqua call theirs: "Email Bounced Soft", "EmailUnsubscribe". */
const OBJECT_FIRST = /^(?:e ?mails?|mails?|messages?|sms|text messages?) (\w+(?: \w+)?)$/;

const withObject = (words: string): EventKind | undefined => {
  const verb = WITH_OBJECT.exec(words)?.[1] ?? OBJECT_FIRST.exec(words)?.[1]?.replace(/^bounced soft$/, 'soft bounced');
  // The contact received it: it arrived. Where mails are sent beside it, they are ours, and what is received is not (`speaksForUs`).
  return verb === 'received' ? 'delivered' : verb === undefined ? undefined : KINDS.get(verb);
};

const HELD_BACK = /^(?:(?:e ?mails?|mails?) )?(?:blocked|dropped|drop|bloquee?s?|suppressed|preblocked)(?: (?:e ?mails?|mails?))?$/;

/** What the rest says where a word begins with whom or what it is of: `lead_unsubscribed`, `linkedinNotInterested`. */
const saidOfWhom = (words: string): EventKind | undefined => {
  const rest = words.replace(BEGINS_WITH, '');
  if (rest === words || rest === 'stop') return undefined;
  const kind = KINDS.get(rest) ?? qualified(rest.replace(PAIRS, '$1$2'));
  return kind !== undefined && (CHANNEL_WORDS.other.test(words) ? SAID_ELSEWHERE : SAID_OF).has(kind) ? kind : undefined;
};

/** What a word says that happened to a mail or a message; undefined where we do not know the word. */
export const eventKindOf = memoise((text: string): EventKind | undefined => {
  const words = foldHeader(text);
  return (
    saidOfWhom(words) ??
    bareKindOf(text) ??
    withObject(words.replace(/\bsales (?=e ?mail\b)/, '')) ??
    qualified(words.replace(PAIRS, '$1$2'))
  );
});

/** Whether a word says that somebody refused on a network that we do not judge: `linkedinUnsubscribed`. */
export const isRefusedElsewhere = memoise(
  (text: string): boolean => CHANNEL_WORDS.other.test(foldHeader(text)) && SAID_ELSEWHERE.has(eventKindOf(text) ?? 'other'),
);

/** Whether a word says that a mail was held back for whom it was to: tools do so where the address is dead, or its owner refused or complained. */
export const isHeldBack = memoise((text: string): boolean => HELD_BACK.test(foldHeader(text)));

/** Whether the words of a log speak of what we did: mails were sent, and others received. Elsewhere what was received is what the contact got. */
export const speaksForUs = (texts: readonly string[]): boolean => {
  const words = texts.map(foldHeader).filter((text) => WITH_OBJECT.test(text));
  return words.some((text) => text.startsWith('sent ')) && words.some((text) => text.startsWith('received '));
};

/** The channel that a word names; `other` for one that we do not judge, undefined where it names none. */
export const channelOf = memoise((text: string): Channel | 'other' | undefined => {
  const words = foldHeader(text);
  return (Object.keys(CHANNEL_WORDS) as (Channel | 'other')[]).find((channel) => CHANNEL_WORDS[channel].test(words));
});

/** Which way a contact went, seen from us; undefined where the word does not say. */
export const directionOf = memoise((text: string): 'out' | 'in' | 'internal' | undefined => {
  const words = foldHeader(text);
  return (['out', 'in', 'internal'] as const).find((way) => DIRECTION_WORDS[way].test(words));
});

/** What a stage of a call tells of an answer; undefined for what is none. */
export const callStageOf = memoise((text: string): keyof typeof CALL_STAGES | undefined => {
  const words = foldHeader(text);
  return (['answered', 'unanswered', 'other'] as const).find((stage) => CALL_STAGES[stage].test(words));
});

const CALLED: ReadonlySet<EventKind> = new Set(['attempt', 'delivered']);
/** What answers a question, and tells nothing of a call. */
const BARE = /^(?:yes|no|oui|non|si|ja|nein|true|false|0|1|absent|failed|completed|termine|cancel(?:l?ed)?|annule|ok)$/;

/** Whether a word is what came of a call or of a send: no state of a contact, though some of those are written so too. */
export const isResultOfCall = memoise((text: string): boolean => {
  const words = foldHeader(text);
  if (BARE.test(words)) return false;
  if (ANSWERED.test(words) || UNANSWERED.test(words) || DIALLER_RESULTS.has(words)) return true;
  return CALLED.has(KINDS.get(words) ?? 'other');
});

/** Whether the name of a campaign says that a customer is waiting for its mails: they are no prospecting. */
export const isServiceCampaign = memoise((name: string): boolean => SERVICE_WORDS.test(foldHeader(name)));
