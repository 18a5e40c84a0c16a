import type { DateOrder, DateValue, Day } from '../../model/contact/values.js';
import { dayFromParts } from './calendar.js';
import { dayInParis, type TimeOfDay } from './time-of-day.js';

export const NO_DATE: DateValue = Object.freeze({ status: 'none', day: 0, later: 0 });
export const INVALID_DATE: DateValue = Object.freeze({ status: 'invalid', day: 0, later: 0 });
/** Whether a date tells when: a day, of one reading or two, or the month or year that holds it. */
export const isDated = ({ status }: Pick<DateValue, 'status'>): boolean => status !== 'none' && status !== 'invalid';

export const knownDate = (day: Day): DateValue => ({ status: 'ok', day, later: day });

/** What systems write for "no date": zeros of Windows, SQL Server, Excel, Access and Unix, and ends of time. */
const PLACEHOLDERS = new Set([16010101, 17530101, 18991230, 18991231, 19000100, 19000101, 19700101, 20991231, 29991231, 99991231]);
/** A two-digit year from here on is of the last century (POSIX strptime). */
const PIVOT = 69;

/** A date of known parts. Nobody collected a contact before 1900. */
export const dateFromParts = (year: number, month: number, day: number, time?: TimeOfDay): DateValue => {
  // 0001-01-01, 0000-00-00, and Excel's day zero: 1/0/1900.
  if (year <= 1 || (year === 1900 && (month === 0 || day === 0))) return NO_DATE;
  if (PLACEHOLDERS.has(year * 10_000 + month * 100 + day)) return NO_DATE;
  const at = year < 1900 || year > 9999 ? undefined : dayFromParts(year, month, day);
  return at === undefined ? INVALID_DATE : knownDate(dayInParis(at, time));
};

/** The year that two digits stand for: 00–68 in this century, 69–99 in the last. */
export const fullYear = (year: number): number => year + (year < PIVOT ? 2000 : 1900);

/**
 * A date of two numbers whose order the column tells, or does not: with no order, two different readings are `ambiguous`,
 * and one reading is enough; with an order, a date that contradicts it is `invalid`.
 */
export const dateFromNumbers = (first: number, second: number, year: number, order: DateOrder, time?: TimeOfDay): DateValue => {
  const dayFirst = dateFromParts(year, second, first, time);
  if (order === 'day-first' && dayFirst.status === 'ok') return dayFirst;
  const monthFirst = dateFromParts(year, first, second, time);
  // An end of time is one whatever the order: 12/31/9999.
  if (dayFirst.status === 'none' || monthFirst.status === 'none') return NO_DATE;
  if (order === 'day-first') return dayFirst;
  if (order === 'month-first' || dayFirst.status === 'invalid') return monthFirst;
  if (monthFirst.status === 'invalid' || monthFirst.day === dayFirst.day) return dayFirst;
  return {
    status: 'ambiguous',
    day: Math.min(dayFirst.day, monthFirst.day),
    later: Math.max(dayFirst.day, monthFirst.day),
  };
};
