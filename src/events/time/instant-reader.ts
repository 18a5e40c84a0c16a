import { dayFromParts } from '../../fields/date/calendar.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import { isDated } from '../../fields/date/date-value.js';
import { splitTime } from '../../fields/date/time-of-day.js';
import type { DateOrder } from '../../model/contact/values.js';
import { MIDNIGHT, NO_DAY, type TimeColumns } from '../columns/log-columns.js';

const DAY = 86_400;
/** The first second that a record has no room for, in 2106: no call was made then. Nor on the first day of 1970: that is a zero, in some zone. */
const BEYOND = 2 ** 32;

/** A time as it is written: seconds since 1970 in the zone that it names, or on a clock whose zone it does not. */
export interface WrittenTime {
  readonly seconds: number;
  /** `zone`: of the zone that the row names or the file stands in; `instant`: nothing is open; `day`: no time of day. */
  readonly is: 'instant' | 'zone' | 'day';
  /** Its date reads both ways. */
  readonly twofold?: boolean;
}

const two = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

/** `2026-06-02T10:30:00.000Z` and its kin, read by their places: nearly all logs of machines are written so. @returns null for no time, undefined for another shape */
const isoTime = (text: string): WrittenTime | null | undefined => {
  if (!ISO.test(text)) return undefined;
  // What is no day is no number of seconds either.
  const date = dayFromParts(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)) ?? Number.NaN;
  const [minutes, second] = [two(text, 11) * 60 + two(text, 14), two(text, 17)];
  if (minutes > 24 * 60 || two(text, 14) > 59 || second > 60) return null;
  const seconds = date * DAY + minutes * 60 + second;
  if (text.endsWith('Z')) return { seconds, is: 'instant' };
  // Where a zone may begin.
  const at = text.length - 6;
  const sign = text[at];
  if (sign !== '+' && sign !== '-') return { seconds, is: 'zone' };
  const offset = two(text, at + 1) * 3600 + two(text, at + 4) * 60;
  return { seconds: sign === '+' ? seconds - offset : seconds + offset, is: 'instant' };
};

/** The day of the week before a date (`Thu 11/5/2026`), and a clock with its zone before one (`21:15:00 CET 2026-11-05`). */
const dateFirst = (text: string): string =>
  text.replace(/^\p{L}{2,10}\.?,?\s(?=\d{1,4}[-/.]\d)/u, '').replace(/^(\d\d:\d\d(?::\d\d)?) ([A-Z]{3,4}) (\d{4}-\d\d-\d\d)$/, '$3 $1 $2');

/** `05102026`: a date of which diallers leave the signs out, with them. One that begins with its year reads in one way. */
export const withDateSigns = (text: string): string =>
  dateFirst(text).replace(/^([0-3]\d)([01]\d|[0-3]\d)((?:19|20)\d\d)(?=$|[T ])/, '$1/$2/$3');

/** `0912`, `91205`: a time of day whose signs and first zero an export left out. */
const withSigns = (clock: string): string => {
  if (!/^\d{3,6}$/.test(clock)) return clock;
  const padded = clock.padStart(clock.length > 4 ? 6 : 4, '0');
  return padded.replace(/(\d\d)(?=\d)/g, '$1:');
};

/**
 * A reader of the times of one log. Of a fraction of a second nothing is kept: limits are on the second.
 * @param order how dates with slashes are read
 * @param isGuessed whether that is a guess, so that those which read both ways are told
 * @returns of the texts of a date and of its clock, '' where that has no column, undefined for what is no time
 */
export const makeInstantReader = (
  { form, isMidnight }: TimeColumns,
  order: DateOrder,
  isGuessed = false,
): ((date: string, clock: string) => WrittenTime | undefined) => {
  const readDate = makeDateReader(order);
  const readBoth = isGuessed ? makeDateReader('unresolved') : undefined;
  const naive = form === 'utc' ? 'instant' : 'zone';
  const read = (text: string, clockText: string): WrittenTime | null | undefined => {
    if (form === 'seconds' || form === 'milliseconds') {
      const value = Number(text);
      return text === '' ? undefined : { seconds: Math.floor(form === 'seconds' ? value : value / 1000), is: 'instant' };
    }
    const dated = isMidnight ? text.replace(MIDNIGHT, '') : text;
    const iso = isoTime(dated);
    if (iso !== undefined) return iso?.is === 'zone' ? { seconds: iso.seconds, is: naive } : iso;
    const { date, time } = splitTime(`${withDateSigns(dated)} ${withSigns(clockText.replace(NO_DAY, ''))}`);
    if (time === null) return undefined;
    const value = readDate(date.trim());
    if (!isDated(value) || value.status === 'ambiguous') return undefined;
    const at = value.day * DAY;
    const more = readBoth?.(date.trim()).status === 'ambiguous' ? { twofold: true } : {};
    if (time === undefined) return { seconds: at, is: 'day', ...more };
    return time.offset === undefined
      ? { seconds: at + time.seconds, is: naive, ...more }
      : { seconds: at + time.seconds - time.offset, is: 'instant', ...more };
  };
  return (text, clockText) => {
    const time = read(text, clockText);
    return time && time.seconds >= DAY && time.seconds < BEYOND ? time : undefined;
  };
};
