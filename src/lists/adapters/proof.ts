/**
 * When a version of a national list proves that somebody is not on it, and for whom it could.
 * @module
 */
import { addMonths, dayOf } from '../../fields/calendar.js';
import type { Day } from '../../model/value.js';
import type { Adapter } from './types.js';

/**
 * `proves`: who is not on it is clear. All others leave contacts unscreened: `undated`: nobody says of what day the version is;
 * `future`: of a day that has not come, a mistake; `stale`: past its age; `outside`: used on a day on which the list proves
 * nothing, before it opened or after it closed.
 */
export type Proof = 'proves' | 'undated' | 'future' | 'stale' | 'outside';

/** The last day on which a version may be used; undefined when no age is set. Counted from the day of the version, never from that of the check. */
export const lastDayOf = ({ maxAgeDays, maxAgeMonths }: Adapter, version: Day): Day | undefined => {
  if (maxAgeMonths !== undefined) return addMonths(version, maxAgeMonths);
  return maxAgeDays === undefined ? undefined : version + maxAgeDays;
};

/** The same as a number of days from the version, for who counts in days. */
export const maxDaysOf = (adapter: Adapter, version: Day): number | undefined => {
  const last = lastDayOf(adapter, version);
  return last === undefined ? undefined : last - version;
};

/** Whether the list proves anything on a day: Bloctel nothing for calls from 2026-08-11 on. */
export const isOpen = ({ from, to }: Adapter, asOf: Day): boolean =>
  (from === undefined || dayOf(from) <= asOf) && (to === undefined || asOf <= dayOf(to));

/**
 * What a version proves on a day.
 * @param version day of the version; undefined or NaN when nobody knows
 */
export const proofOf = (adapter: Adapter, version: Day | undefined, asOf: Day): Proof => {
  if (!isOpen(adapter, asOf)) return 'outside';
  if (version === undefined || Number.isNaN(version)) return 'undated';
  if (version > asOf) return 'future';
  const last = lastDayOf(adapter, version);
  return last !== undefined && asOf > last ? 'stale' : 'proves';
};

/** Whether a number is of the list's country: who has none of it is not unscreened when the list is stale. */
export const couldHold = ({ callingCodes }: Adapter, e164: string): boolean => callingCodes?.some((code) => e164.startsWith(code)) ?? false;
