import type { Day } from '../../model/contact/values.js';

/** A day of the proleptic Gregorian calendar, month and day from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days in 400 years, after which the calendar repeats. */
const ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month (1 to 12). */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));

// Years are counted from March, so that the leap day is the last of its year (Hinnant, "days_from_civil").
const count = (year: number, month: number, day: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
};

/** The day of a year, month and day of the month; `undefined` when the calendar has no such day (30 February). */
export const dayFromParts = (year: number, month: number, day: number): Day | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? count(year, month, day) : undefined;

/** The year, month and day of the month of a day. */
export const datePartsOf = (day: Day): DateParts => {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / ERA);
  const ofEra = shifted - era * ERA;
  const y = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: era * 400 + y + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
};

/**
 * The day of an ISO date.
 * @param iso `yyyy-mm-dd`; what follows the tenth character is not looked at
 * @returns NaN when the text is no such date, so that every comparison with it is false
 */
export const parseIsoDay = (iso: string): Day => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  return (parts && dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]))) ?? Number.NaN;
};

/** The ISO date `yyyy-mm-dd` of a day between the years 0 and 9999. */
export const formatIsoDay = (day: Day): string => {
  const { year, month, day: date } = datePartsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

export const addDays = (day: Day, n: number): Day => day + n;

/**
 * The same day of the month `n` months later (earlier when negative); the last day of the month where there is none,
 * as regulation 1182/71, article 3, ends a period: 29 February + 36 months is 28 February.
 */
export const addMonths = (day: Day, n: number): Day => {
  const from = datePartsOf(day);
  const months = from.year * 12 + from.month - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return count(year, month, Math.min(from.day, daysInMonth(year, month)));
};

/**
 * The last day that a period of some months, begun on it, has ended on `asOf`: what began on it or before has expired,
 * what began after has not. One comparison a row then replaces the arithmetic of months.
 */
export const lastExpiredDay = (asOf: Day, months: number): Day => {
  let day = addMonths(asOf, -months);
  while (addMonths(day, months) >= asOf) day--;
  return day;
};

/** Months, begun on a day, that have ended before `asOf`: `n` or more when a period of `n` months has expired. 0 for a day to come. */
export const monthsElapsed = (day: Day, asOf: Day): number => {
  const [from, to] = [datePartsOf(day), datePartsOf(asOf)];
  let months = (to.year - from.year) * 12 + to.month - from.month;
  while (months > 0 && addMonths(day, months) >= asOf) months--;
  return Math.max(months, 0);
};
