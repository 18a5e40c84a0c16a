import type { DateOrder, DateValue } from '../../model/contact/values.js';
import { readDate } from './date-formats.js';
import { readMonthSpan, readSpan } from './date-span.js';
import { dateFromNumbers, dateFromParts } from './date-value.js';

/** Distinct cells remembered: a column of days has a few thousand; one of timestamps would never stop growing. */
const REMEMBERED = 50_000;
const ZERO = 48;
const DASH = 45;
const SLASH = 47;
const COLON = 58;

/** Two digits as a number; something above 1000 when they are no digits. */
const two = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 10_000;
};

const isTime = (text: string, at: number): boolean =>
  text.charCodeAt(at + 2) === COLON &&
  text.charCodeAt(at + 5) === COLON &&
  two(text, at) < 24 &&
  two(text, at + 3) < 60 &&
  two(text, at + 6) < 60;

/** The two shapes that most files hold, read by their bytes: `dd/mm/yyyy` (or `mm/dd/yyyy`) and `yyyy-mm-dd`, this one with `hh:mm:ss` too. */
const readCommonDate = (text: string, order: DateOrder): DateValue | undefined => {
  if (text.length === 10 && text.charCodeAt(2) === SLASH && text.charCodeAt(5) === SLASH) {
    const [a, b, century, year] = [two(text, 0), two(text, 3), two(text, 6), two(text, 8)];
    return a + b + century + year < 10_000 ? dateFromNumbers(a, b, century * 100 + year, order) : undefined;
  }
  const { length } = text;
  if (
    (length === 10 || (length === 19 && (text[10] === ' ' || text[10] === 'T') && isTime(text, 11))) &&
    text.charCodeAt(4) === DASH &&
    text.charCodeAt(7) === DASH
  ) {
    const [century, year, month, day] = [two(text, 0), two(text, 2), two(text, 5), two(text, 8)];
    return century + year + month + day < 10_000 ? dateFromParts(century * 100 + year, month, day) : undefined;
  }
  return undefined;
};

type SpanReader = (text: string) => DateValue | undefined;

const readWith = (text: string, order: DateOrder, spanOf: SpanReader): DateValue => {
  const common = readCommonDate(text, order);
  if (common) return common;
  const value = readDate(text, order);
  // Only what is no day is looked at again.
  return value.status === 'invalid' ? (spanOf(text) ?? value) : value;
};

/** A date in any shape, or a month, wherever it stands. It never throws. @param order as `makeDateReader` */
export const readAnyDate = (text: string, order: DateOrder): DateValue => readWith(text, order, readMonthSpan);

/**
 * A reader of the dates of a column that is known to hold some, which remembers what it has read: a year alone is one too. It never throws.
 * @param order how the column's numeric dates are to be read; `unresolved` makes those with two readings `ambiguous`
 */
export const makeDateReader = (order: DateOrder): ((text: string) => DateValue) => {
  const memory = new Map<string, DateValue>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const value = readWith(text, order, readSpan);
    if (memory.size < REMEMBERED) memory.set(text, value);
    return value;
  };
};
