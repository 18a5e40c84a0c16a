import type { DateValue } from '../../model/contact/values.js';
import { daysInMonth } from './calendar.js';
import { dateFromParts, fullYear, INVALID_DATE, NO_DATE } from './date-value.js';
import { readWordedMonth } from './worded-date.js';

/** A month and a year in digits, which are nothing else in any column. */
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
/** The same with a dot or a space, as some numbers are written too. */
const LOOSE_MONTH_YEAR = /^(\d{1,2})[. ](\d{4})$/;
const LOOSE_YEAR_MONTH = /^(\d{4})[. ](\d\d)$/;
const YEAR = /^\d{4}$/;
const QUARTER = /^[tq]([1-4])[\s/-]*(\d{4})$/i;
const YEAR_QUARTER = /^(\d{4})[\s/-]*[tq]([1-4])$/i;

/** From the first day of a month to the last day of another of the same year; what holds a day that systems write for no date is none. */
const months = (year: number, from: number, to: number): DateValue => {
  const first = dateFromParts(year, from, 1);
  const last = dateFromParts(year, to, daysInMonth(year, to));
  if (first.status === 'none' || last.status === 'none') return NO_DATE;
  return first.status === 'ok' && last.status === 'ok' ? { status: 'span', day: first.day, later: last.day } : INVALID_DATE;
};

/** `06/2019`, `2019-06`, `juin 2019`, `jun-19`, `T2 2019`: a month or a quarter without a day. Undefined for what is none. */
export const readMonthSpan = (raw: string): DateValue | undefined => {
  if (raw.length > 40) return undefined;
  const text = raw.trim().replace(/^'\s*/, '');
  const [, month, ofYear] = MONTH_YEAR.exec(text) ?? [];
  if (ofYear !== undefined) return months(Number(ofYear), Number(month), Number(month));
  const [, year, inYear] = YEAR_MONTH.exec(text) ?? [];
  if (year !== undefined) return months(Number(year), Number(inYear), Number(inYear));
  const quarter = QUARTER.exec(text) ?? YEAR_QUARTER.exec(text);
  if (quarter) {
    const [number, long] = [quarter[1] ?? '', quarter[2] ?? ''].toSorted((a, b) => a.length - b.length).map(Number) as [number, number];
    return months(long, number * 3 - 2, number * 3);
  }
  const words = readWordedMonth(text);
  return words && months(words.shortYear ? fullYear(words.year) : words.year, words.month, words.month);
};

/** The same where a column is known to hold dates: there a year alone is one too, and a month before a dot. */
export const readSpan = (raw: string): DateValue | undefined => {
  const text = raw.trim().replace(/^'\s*/, '');
  if (YEAR.test(text)) return months(Number(text), 1, 12);
  const [, month, ofYear] = LOOSE_MONTH_YEAR.exec(text) ?? [];
  if (ofYear !== undefined) return months(Number(ofYear), Number(month), Number(month));
  const [, year, inYear] = LOOSE_YEAR_MONTH.exec(text) ?? [];
  if (year !== undefined) return months(Number(year), Number(inYear), Number(inYear));
  return readMonthSpan(text);
};
