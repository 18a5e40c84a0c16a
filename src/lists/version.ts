import { addMonths, civil, dayOf, isoOf } from '../fields/calendar.js';
import { CHANNELS, type Channel } from '../model/channel.js';
import type { EntryCounts, Identifier, ListKind } from '../model/list.js';
import type { Day } from '../model/value.js';
import { badDate } from './errors.js';

/** Days that a third party's register may be used when nobody says otherwise: the longest that most of them allow. */
export const ROBINSON_DAYS = 30;

const IN_NAME = /(?<!\d)(20\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/**
 * The date of the version of a list: the one declared, else the earliest in its name (`tps_2026-10-27.csv`, `tps20261027.txt`).
 * Never the file's own date, which tells when it was copied.
 * @throws LumoError LUMO_LIST_DATE when the declared date is none
 */
export const versionDate = (declared: string | undefined, name: string): string | undefined => {
  if (declared !== undefined) {
    if (Number.isNaN(dayOf(declared))) throw badDate(name);
    return isoOf(dayOf(declared));
  }
  const days = [...name.matchAll(IN_NAME)].flatMap(([, year, , month, day]) => civil(Number(year), Number(month), Number(day)) ?? []);
  return days.length === 0 ? undefined : isoOf(Math.min(...days));
};

/**
 * Whether somebody who is not on the list may be called clear of it. Our own oppositions are what they are, so they are
 * always fresh unless an age is asked for; a register of a third party needs a date, and one that has come: a version of tomorrow is a mistake.
 */
export const isFresh = (date: string | undefined, maxAgeDays: number | undefined, asOf: Day): boolean =>
  maxAgeDays === undefined || (date !== undefined && dayOf(date) <= asOf && asOf <= dayOf(date) + maxAgeDays);

/** Days that a version may be used, counted in months of its own calendar where that is how the register counts. */
export const ageOf = (
  { maxAgeDays, maxAgeMonths, kind }: { maxAgeDays?: number | undefined; maxAgeMonths?: number | undefined; kind: ListKind },
  date: string | undefined,
): number | undefined => {
  if (maxAgeDays !== undefined) return maxAgeDays;
  if (maxAgeMonths !== undefined && date !== undefined) return addMonths(dayOf(date), maxAgeMonths) - dayOf(date);
  return kind === 'opposition' ? undefined : ROBINSON_DAYS;
};

/** Whether a day lies between two ISO days, both included; a missing one is no limit. */
export const isWithin = (day: Day, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || dayOf(from) <= day) && (to === undefined || day <= dayOf(to));

/** The channels that an identifier is used on. */
export const REACHES: Readonly<Record<Identifier, readonly Channel[]>> = {
  email: ['email'],
  domain: ['email'],
  phone: ['phone', 'sms'],
  siren: ['email', 'phone', 'sms'],
  siret: ['email', 'phone', 'sms'],
  post: ['post'],
};

/** The channels a match bars when nobody says: all for an opposition, those of its identifiers for a register. */
export const defaultChannels = (kind: ListKind, entries: EntryCounts): readonly Channel[] => {
  if (kind === 'opposition') return CHANNELS;
  const held = (Object.keys(REACHES) as Identifier[]).filter((identifier) => (entries[identifier] ?? 0) > 0);
  return CHANNELS.filter((channel) => held.some((identifier) => REACHES[identifier].includes(channel)));
};
