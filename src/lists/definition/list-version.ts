import { addMonths, dayFromParts, formatIsoDay, parseIsoDay } from '../../fields/date/calendar.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import {
  type EntryCounts,
  IDENTIFIER_CHANNELS,
  type Identifier,
  type ListDoubt,
  type ListKind,
} from '../../model/contact/suppression-list.js';
import type { Day } from '../../model/contact/values.js';
import { badListDate } from '../errors/list-errors.js';

/** Days that a third party's register may be used when nobody says otherwise: the longest that most of them allow. */
export const DEFAULT_MAX_AGE_DAYS = 30;

const IN_NAME = /(?<!\d)(20\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/**
 * The date of the version of a list: the one declared, else the earliest in its name (`tps_2026-10-27.csv`, `tps20261027.txt`).
 * Never the file's own date, which tells when it was copied.
 * @throws LumoError LUMO_LIST_DATE when the declared date is none
 */
export const versionDate = (declared: string | undefined, name: string): string | undefined => {
  if (declared !== undefined) {
    if (Number.isNaN(parseIsoDay(declared))) throw badListDate(name);
    return formatIsoDay(parseIsoDay(declared));
  }
  const days = [...name.matchAll(IN_NAME)].flatMap(
    ([, year, , month, day]) => dayFromParts(Number(year), Number(month), Number(day)) ?? [],
  );
  return days.length === 0 ? undefined : formatIsoDay(Math.min(...days));
};

/**
 * Why somebody who is not on the list may not be called clear of it; undefined when they may. Our own oppositions are what they are,
 * and clear unless an age is asked for; a register of a third party needs a date.
 * @param days ISO days between which the register proves something, both included: Bloctel nothing for calls from 2026-08-11 on
 */
export const freshnessDoubt = (
  date: string | undefined,
  maxAgeDays: number | undefined,
  asOf: Day,
  days: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): Exclude<ListDoubt, 'undeclared' | 'undeclared-part' | 'other-file' | 'other-identifiers'> | undefined => {
  if ((days.from !== undefined && asOf < parseIsoDay(days.from)) || (days.to !== undefined && parseIsoDay(days.to) < asOf))
    return 'outside';
  if (maxAgeDays === undefined) return undefined;
  const day = date === undefined ? Number.NaN : parseIsoDay(date);
  if (Number.isNaN(day)) return 'undated';
  if (day > asOf) return 'future';
  return asOf > day + maxAgeDays ? 'stale' : undefined;
};

/** Days that a version may be used, counted in months of its own calendar where that is how the register counts. */
export const maxAgeInDays = (
  { maxAgeDays, maxAgeMonths, kind }: { maxAgeDays?: number | undefined; maxAgeMonths?: number | undefined; kind: ListKind },
  date: string | undefined,
): number | undefined => {
  if (maxAgeDays !== undefined) return maxAgeDays;
  if (maxAgeMonths !== undefined && date !== undefined) return addMonths(parseIsoDay(date), maxAgeMonths) - parseIsoDay(date);
  return kind === 'opposition' ? undefined : DEFAULT_MAX_AGE_DAYS;
};

/** The channels a match bars when nobody says: all for an opposition, those of its identifiers for a register. */
export const defaultChannels = (kind: ListKind, entries: EntryCounts): readonly Channel[] => {
  if (kind === 'opposition') return CHANNELS;
  const held = (Object.keys(IDENTIFIER_CHANNELS) as Identifier[]).filter((identifier) => (entries[identifier] ?? 0) > 0);
  return CHANNELS.filter((channel) => held.some((identifier) => IDENTIFIER_CHANNELS[identifier].includes(channel)));
};
