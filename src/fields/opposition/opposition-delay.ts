import type { Monoid } from '../../model/base/monoid.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import { channelsIn } from '../answers/channel-names.js';
import { laterEvent } from '../date/past-event.js';
import { memoise } from '../text/memoise.js';

/** How long a refusal took, or has been taking. */
export interface OppositionDelay {
  /** When it came; with two readings the later one, by which the delay is the shortest. */
  readonly since: Day;
  /** When it was applied; with two readings the earlier one. Undefined when it is not yet, as far as the row tells. */
  readonly applied: Day | undefined;
  /** Applied before it came, however the dates are read. */
  readonly before: boolean;
}

/**
 * The delay of a row's refusal on `asOf`; undefined when no refusal is dated in the past, or when its application is told by something
 * that is no date. Dates to come date nothing.
 */
export const oppositionDelayOf = (contact: Contact<'opposedAt' | 'oppositionAppliedAt'>, asOf: Day): OppositionDelay | undefined => {
  const refused = laterEvent(undefined, contact.date('opposedAt'), asOf);
  const told = contact.date('oppositionAppliedAt');
  if (!refused || told.status === 'invalid') return undefined;
  const applied = laterEvent(undefined, told, asOf);
  return { since: refused.late, applied: applied?.early, before: applied !== undefined && applied.late < refused.early };
};

/** Whether a text of channels refuses one of them; a text that names none that we know refuses all. */
export const makeChannelRefusalTest = (channel: Channel): ((text: string) => boolean) =>
  memoise((text: string): boolean => {
    const named = text === '' ? CHANNELS : channelsIn(text);
    return named.length === 0 || named.includes(channel);
  });

/** Days seen in a column, as far as it must be known whether they are all the same one. */
export interface DayRange {
  rows: number;
  first: Day;
  last: Day;
}

/** The monoid of `DayRange`; `add` takes one more day into what was seen. */
export const DAY_RANGE: Monoid<DayRange> & { add(seen: DayRange, day: Day): void } = {
  empty: () => ({ rows: 0, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY }),
  merge: (a, b) => ({ rows: a.rows + b.rows, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }),
  add(seen, day) {
    seen.rows += 1;
    seen.first = Math.min(seen.first, day);
    seen.last = Math.max(seen.last, day);
  },
};

/** Whether so many days or more were seen, and all of them the same: the day of an import. */
export const isSingleDay = ({ rows, first, last }: DayRange, least: number): boolean => rows >= least && first === last;

/** Months for which a refusal must be kept at least, as the CNIL asks; nothing says how long at most. */
export const MIN_OPPOSITION_MONTHS = 36;
