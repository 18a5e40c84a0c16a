import type { Day } from '../../model/contact/values.js';
import { datePartsOf, dayFromParts } from './calendar.js';

const HOUR = 3600;
const DAY = 86_400;

// 1970-01-01 was a Thursday: day 3 was a Sunday.
const lastSunday = (year: number, month: number): Day => {
  const last = dayFromParts(year, month, month === 3 || month === 10 ? 31 : 30) as Day;
  return last - ((((last - 3) % 7) + 7) % 7);
};

/**
 * The calendar day in Paris at an instant, by the rule of directive 2000/84/EC (summer time from the last Sunday of March
 * to that of October, at 01:00 UTC) and by that of 1981–1995, when it ended in September. Before 1981: winter time all year.
 * @param seconds since 1970-01-01T00:00Z
 */
export const parisDayAt = (seconds: number): Day => {
  const { year } = datePartsOf(Math.floor(seconds / DAY));
  const start = lastSunday(year, 3) * DAY + HOUR;
  const end = lastSunday(year, year < 1996 ? 9 : 10) * DAY + HOUR;
  const summer = year >= 1981 && seconds >= start && seconds < end;
  return Math.floor((seconds + (summer ? 2 : 1) * HOUR) / DAY);
};
