/**
 * From what a clock on a wall showed to the instant that it was. The rules of zones are those that the machine knows.
 * @module
 */

import { memoise } from '../../fields/text/memoise.js';
import type { Day } from '../../model/contact/values.js';

const DAY = 86_400;
/** Seconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A zone of the IANA, or seconds east of UTC. */
export type Zone = string | number;

export const PARIS = 'Europe/Paris';

/** Of a zone of the IANA. @throws RangeError for what is none */
export const zoneFormat = memoise(
  (zone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** Seconds east of UTC in a zone at an instant. */
const offsetAt = (zone: Zone, at: Instant): number => {
  if (typeof zone === 'number') return zone;
  const parts = Object.fromEntries(
    zoneFormat(zone)
      .formatToParts(at * 1000)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - at;
};

/** The day in a zone at an instant. */
export const dayAt = (zone: Zone, at: Instant): Day => Math.floor((at + offsetAt(zone, at)) / DAY);

/** What a wall clock told of an instant: an hour that came twice has two, one that a change of clocks left out has none of its own. */
export interface WallTime {
  readonly first: Instant;
  readonly last: Instant;
  readonly isTwice: boolean;
  readonly isNever: boolean;
}

/** The instant of a day and a time of day in a zone. @param seconds since midnight */
export const wallTime = (zone: Zone, day: Day, seconds: number): WallTime => {
  const wall = day * DAY + seconds;
  const offsets = [...new Set([offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)])];
  const fitting = offsets.map((offset) => wall - offset).filter((at) => at + offsetAt(zone, at) === wall);
  const all = fitting.length > 0 ? fitting : offsets.map((offset) => wall - offset);
  return { first: Math.min(...all), last: Math.max(...all), isTwice: fitting.length > 1, isNever: fitting.length === 0 };
};

/** An instant as a clock in Paris shows it, with its offset: `2026-11-27T09:40:00+01:00`. */
export const parisText = (at: Instant): string => {
  const offset = offsetAt(PARIS, at);
  const local = new Date((at + offset) * 1000).toISOString().slice(0, 19);
  return `${local}+${String(Math.trunc(offset / 3600)).padStart(2, '0')}:${String(Math.abs(offset / 60) % 60).padStart(2, '0')}`;
};
