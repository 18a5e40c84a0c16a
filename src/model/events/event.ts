import type { Place } from '../base/place.js';
import type { Channel } from '../contact/channel.js';
import type { Day } from '../contact/values.js';

/**
 * What a row of a log says. `attempt`: we called, wrote or texted, whatever came of it. `inbound`: the contact did. `refused`: an
 * opposition (an unsubscription, a list, a contact file). `complained`: our mail was reported as unwanted. `failed`: nothing left us.
 * `elsewhere`: we wrote by a channel that no rule judges (LinkedIn, fax). `other`: something that reaches nobody (a visit on a network, an
 * internal call). `subscribed`: the person asked for our messages, as the tool has it. `unread`: a row of which we cannot tell.
 */
export const EVENT_KINDS = [
  'attempt',
  'inbound',
  'refused',
  'complained',
  'delivered',
  'bounced',
  'deferred',
  'opened',
  'opened-by-machine',
  'clicked',
  'replied',
  'failed',
  'other',
  'unread',
  'elsewhere',
  'subscribed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What makes a row unreadable: its word for what happened, its time, or who was concerned. */
export const UNREAD_REASONS = ['kind', 'time', 'person'] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** What is known of the number that a call showed, by the French numbering plan. `own`: a line that cannot be told from its name. */
export const CALLER_KINDS = ['none', 'fixed', 'mobile', 'machine', 'hidden', 'special', 'foreign', 'unread'] as const;
export type CallerKind = (typeof CALLER_KINDS)[number];

/** One thing that happened, as a log, a list or a contact file tells it. The engine makes it for one look: never keep it. */
export interface LoggedEvent {
  readonly is: 'event';
  /** File and row; of a refusal that no log tells, the file alone. */
  readonly at: Place;
  readonly kind: EventKind;
  /** The channel of it; undefined where it is none of ours. */
  readonly channel: Channel | undefined;
  /** Seconds since 1970-01-01T00:00Z; where the zone is not known, as if the clock were that of the home country. */
  readonly instant: number;
  /** The calendar day where the contact is. */
  readonly day: Day;
  /** The day as its date also reads (03/04/2026), where nothing tells which one is meant. */
  readonly otherDay?: Day;
  /** Second of that day, there, from 0; NaN where the zone is not known, or only the day. */
  readonly second: number;
  /** Mail that a customer waits for (an invoice, a password) is no prospecting; what nothing tells is. */
  readonly prospecting: boolean;
  /** Whether somebody answered; undefined where the log does not tell. */
  readonly answered: boolean | undefined;
  /** The channels that the person refuses by it, as its words, its tag or its kind say; mostly none. */
  readonly refuses: readonly Channel[];
  /** Whether its outcome is a code of the account that nobody explained. */
  readonly outcomeUnread: boolean;
  /** Whether the contact is told to be outside of France, whose hours, holidays and numbers are not theirs. */
  readonly abroad?: boolean;
  readonly caller: CallerKind;
  /** Of a refusal: what tells it. `mark`: a column of a log that says how somebody stands, and not what happened in its row. */
  readonly from: 'log' | 'list' | 'contacts' | 'mark';
  /** Of a refusal on a list: its name. */
  readonly list?: string | undefined;
  /** Whether the day of it is known: a list may not say since when somebody is on it. */
  readonly dated: boolean;
  /** Place of its campaign among those of the run; undefined where it has none. */
  readonly campaign?: number | undefined;
  /** Step of the sequence, from 1, where the log tells it. */
  readonly step?: number | undefined;
  /**
   * Why it could not be read. Of a whole log: `log`, no row tells of anything that is judged; `sides`, nobody knows whose side is whose.
   */
  readonly unread?: UnreadReason | 'log' | 'sides' | undefined;
}

/** All that happened with one person over all logs of a run, in the order of time; at the same instant in that of the files and rows. */
export interface PersonHistory {
  /** Whom the logs are aimed at in which their events stand; a consumer where one of these is. */
  readonly audience: 'business' | 'consumer';
  readonly events: readonly LoggedEvent[];
}
