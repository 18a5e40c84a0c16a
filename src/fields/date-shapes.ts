import type { DateOrder, DateValue } from '../model/value.js';
import { certain, fromNumbers, fromParts, INVALID, longYear, NONE } from './date-made.js';
import { splitTime } from './date-time.js';
import { readWords } from './date-words.js';
import { parisDay } from './paris.js';

const NOTHING =
  /^(?:[-–—_.?/\\\s]*|0+|n\/?[acd]\.?|n\.[acd]\.|null|\(null\)|\\n|none|nil|nan|nat|undefined|jamais|never|nie|nunca|mai|vide|\(vide\)|\(blank\)|inconnue?|unknown|aucune?|sans|[#<]?n\/a>?)$/i;
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/;
/** Days between Excel's day zero and 1970-01-01, its false 29 February 1900 included. */
const EXCEL = 25_569;
/** 1990-01-01 and 2100-01-01 as Unix seconds. */
const OLDEST = 631_152_000;
const NEWEST = 4_102_444_800;

const unix = (seconds: number): DateValue => (seconds >= OLDEST && seconds < NEWEST ? certain(parisDay(seconds)) : INVALID);

/** A date written as one number: Excel serial, `yyyymmdd` with or without a time, `ddmmyyyy`, Unix seconds or milliseconds. */
const fromNumber = (text: string, order: DateOrder): DateValue => {
  const whole = text.replace(/[.,]\d+$/, '');
  const n = Number(whole);
  if (whole.length === 5) return n >= 20_000 && n <= 60_000 ? certain(n - EXCEL) : INVALID;
  if (whole.length === 10 && !whole.startsWith('0')) return unix(n);
  if (whole.length === 13 && !whole.startsWith('0')) return unix(n / 1000);
  const parts = COMPACT.exec(whole);
  if (!parts) return INVALID;
  const [, year, month, day, hours, minutes, seconds = '0', zulu] = parts;
  if (Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59 || Number(seconds) > 60) return INVALID;
  const ofDay = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
  const read = fromParts(Number(year), Number(month), Number(day), zulu ? { seconds: ofDay, offset: 0 } : { seconds: ofDay });
  // ddmmyyyy cannot be mistaken for yyyymmdd: the century would be its month.
  if (read.status !== 'invalid' || whole.length !== 8) return read;
  return fromNumbers(Number(whole.slice(0, 2)), Number(whole.slice(2, 4)), Number(whole.slice(4)), order);
};

/**
 * One date, in any shape that contact files are known to hold. A time with an offset is brought to the day in Paris; one
 * without is left on the day as written. Two-digit years are read only behind a day and a month that are not
 * ambiguous in themselves (69 and above: last century); a year below 1900 is invalid.
 */
export const readDate = (raw: string, order: DateOrder): DateValue => {
  if (raw.length > 80) return INVALID;
  // Spreadsheets keep a number as text with an apostrophe in front.
  const text = raw.trim().replace(/^'\s*/, '');
  if (NOTHING.test(text)) return NONE;
  if (/^\d+(?:[.,]\d+|T\d+Z?)?$/.test(text)) return fromNumber(text, order);
  const { date, time } = splitTime(text);
  if (time === null) return INVALID;
  const numbers = YEAR_LAST.exec(date);
  if (numbers) {
    const [, first, , second, last = ''] = numbers;
    const [a, b, year] = [Number(first), Number(second), Number(last)];
    if (last.length === 4) return fromNumbers(a, b, year, order, time);
    // Excel shows its day zero as 0/0/00 or 1/0/00.
    return year === 0 && (a === 0 || b === 0) ? NONE : fromNumbers(a, b, longYear(year), order, time);
  }
  const iso = YEAR_FIRST.exec(date);
  if (iso) return fromParts(Number(iso[1]), Number(iso[3]), Number(iso[4]), time);
  if (!/\d/.test(date)) return INVALID;
  const words = readWords(date);
  return words ? fromParts(words.shortYear ? longYear(words.year) : words.year, words.month, words.day, time) : INVALID;
};
