import type { DateOrder, DateValue } from '../../model/contact/values.js';
import { readMonthSpan } from './date-span.js';
import { dateFromNumbers, dateFromParts, fullYear, INVALID_DATE, knownDate, NO_DATE } from './date-value.js';
import { parisDayAt } from './paris-time.js';
import { splitTime } from './time-of-day.js';
import { readWordedDate } from './worded-date.js';

const NOTHING =
  /^(?:[-–—_.?/\\\s]*|0+|n\/?[acd]\.?|n\.[acd]\.|null|\(null\)|\\n|none|nil|nan|nat|undefined|jamais|never|nie|nunca|mai|vide|\(vide\)|\(blank\)|inconnue?|unknown|aucune?|sans|[#<]?n\/a>?)$/i;
/**
 * Digits without which a text that has some tells no placeholder: zeros, or a year of `PLACEHOLDERS`, of which 1900 holds two zeros, and 1970 may be
 * written as 70.
 */
const PERHAPS_NOTHING = /00|70|1601|1753|1899|2099|2999|9999|^\D*0\D*$/;
/** More groups of digits than a date has. */
const GROUPS = /^\+?(?:\d+[ .-]){3}\d[\d .-]*$/;
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)$/;
/** "Le 02.09.2026", "am 2.9.2026", "on 2026-09-02". */
const ARTICLE = /^(?:le|du|on|am|vom|el|il|op) {1,3}(?=\d)/i;
/** As Czechs, Croats, Hungarians and many Germans write it: "12. 4. 2024", "12.04.2024.", "2024. 04. 12.". */
const DOTTED = /^(\d{1,4})\. ?(\d{1,2})\. ?(\d{1,4})\.?(?=$| \d{1,2}:)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/;
/** Days between Excel's day zero and 1970-01-01, its false 29 February 1900 included. */
const EXCEL = 25_569;
/** 1990-01-01 and 2100-01-01 as Unix seconds. */
const OLDEST = 631_152_000;
const NEWEST = 4_102_444_800;

const unix = (seconds: number): DateValue => (seconds >= OLDEST && seconds < NEWEST ? knownDate(parisDayAt(seconds)) : INVALID_DATE);

/** A date written as one number: Excel serial, `yyyymmdd` with or without a time, `ddmmyyyy`, Unix seconds or milliseconds. */
const dateFromSerial = (text: string, order: DateOrder): DateValue => {
  const whole = text.replace(/[.,]\d+$/, '');
  const n = Number(whole);
  if (whole.length === 5) return n >= 20_000 && n <= 60_000 ? knownDate(n - EXCEL) : INVALID_DATE;
  if (whole.length === 10 && !whole.startsWith('0')) return unix(n);
  if (whole.length === 13 && !whole.startsWith('0')) return unix(n / 1000);
  const parts = COMPACT.exec(whole);
  if (!parts) return INVALID_DATE;
  const [, year, month, day, hours, minutes, seconds = '0', zulu] = parts;
  if (Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59 || Number(seconds) > 60) return INVALID_DATE;
  const ofDay = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
  const read = dateFromParts(Number(year), Number(month), Number(day), zulu ? { seconds: ofDay, offset: 0 } : { seconds: ofDay });
  // ddmmyyyy cannot be mistaken for yyyymmdd: the century would be its month.
  if (read.status !== 'invalid' || whole.length !== 8) return read;
  return dateFromNumbers(Number(whole.slice(0, 2)), Number(whole.slice(2, 4)), Number(whole.slice(4)), order);
};

/** Whether a text may say that there is no date: told for a tenth of the price of reading one. What it says no of never does. */
export const mayBeNoDate = (text: string): boolean =>
  PERHAPS_NOTHING.test(text) || (!/\d/.test(text) && NOTHING.test(text.trim().replace(/^'\s*/, '')));

/** One day, or what says in its shape that there is none. */
const readDay = (raw: string, order: DateOrder): DateValue => {
  if (raw.length > 80) return INVALID_DATE;
  // Spreadsheets keep a number as text with an apostrophe in front.
  const text = raw.trim().replace(/^'\s*/, '').replace(ARTICLE, '').replace(DOTTED, '$1.$2.$3');
  if (NOTHING.test(text)) return NO_DATE;
  // A number to call, in its groups, is none either.
  if (GROUPS.test(text)) return INVALID_DATE;
  // Neither a text without digits nor an address is a date; an address in brackets may stand behind one.
  if (!/\d/.test(text) || (text.includes('@') && !/[([]/.test(text))) return INVALID_DATE;
  if (/^\d+(?:[.,]\d+|T\d+Z?)?$/.test(text)) return dateFromSerial(text, order);
  const { date, time } = splitTime(text);
  if (time === null) return INVALID_DATE;
  const numbers = YEAR_LAST.exec(date);
  if (numbers) {
    const [, first, , second, last = ''] = numbers;
    const [a, b, year] = [Number(first), Number(second), Number(last)];
    if (last.length === 4) return dateFromNumbers(a, b, year, order, time);
    // Excel shows its day zero as 0/0/00 or 1/0/00.
    return year === 0 && (a === 0 || b === 0) ? NO_DATE : dateFromNumbers(a, b, fullYear(year), order, time);
  }
  const iso = YEAR_FIRST.exec(date);
  if (iso) return dateFromParts(Number(iso[1]), Number(iso[3]), Number(iso[4]), time);
  if (!/\d/.test(date)) return INVALID_DATE;
  const words = readWordedDate(date);
  return words ? dateFromParts(words.shortYear ? fullYear(words.year) : words.year, words.month, words.day, time) : INVALID_DATE;
};

/**
 * One date, in any shape that contact files are known to hold. A time with an offset is brought to the day in Paris; one
 * without is left on the day as written. Two-digit years are read only behind a day and a month that are not
 * ambiguous in themselves (69 and above: last century); a year below 1900 is invalid.
 */
export const readDate = (raw: string, order: DateOrder): DateValue => {
  const value = readDay(raw, order);
  // A month that systems write for no date (`00/0000`, `01/1900`, `12/9999`) is none for whoever reads days alone, either.
  return value.status === 'invalid' && PERHAPS_NOTHING.test(raw) && readMonthSpan(raw)?.status === 'none' ? NO_DATE : value;
};
