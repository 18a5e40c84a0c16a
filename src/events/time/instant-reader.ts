import { dayFromParts } from '../../fields/date/calendar.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import { splitTime } from '../../fields/date/time-of-day.js';
import type { DateOrder } from '../../model/contact/values.js';
import type { TimeColumns } from '../columns/log-columns.js';

const DAY = 86_400;
/** The first second that a record has no room for, in 2106: no call was made then, and none before 1970. */
const BEYOND = 2 ** 32;

/** A time as it is written: seconds since 1970 in the zone that it names, or on a clock whose zone it does not. */
export interface WrittenTime {
  readonly seconds: number;
  /** `zone`: of the zone that the row names or the file stands in; `instant`: nothing is open; `day`: no time of day. */
  readonly is: 'instant' | 'zone' | 'day';
}

const two = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** `2026-06-02T10:30:00.000Z` and its kin, read by their places: nearly all logs of machines are written so. */
const isoTime = (text: string): WrittenTime | undefined => {
  if (!ISO.test(text)) return undefined;
  const [month, day, hour, minute] = [two(text, 5), two(text, 8), two(text, 11), two(text, 14)];
  const second = text.charCodeAt(16) === 58 ? two(text, 17) : 0;
  const date = dayFromParts(two(text, 0) * 100 + two(text, 2), month, day);
  if (date === undefined || hour > 24 || minute > 59 || second > 60) return undefined;
  const at = date * DAY + hour * 3600 + minute * 60 + second;
  const last = text.charCodeAt(text.length - 1);
  if (last === 90) return { seconds: at, is: 'instant' };
  const sign = text.search(/[+-]\d\d:?\d\d$/);
  if (sign < 11) return { seconds: at, is: 'zone' };
  const offset = two(text, sign + 1) * 3600 + two(text, text.length - 2) * 60;
  return { seconds: text[sign] === '-' ? at + offset : at - offset, is: 'instant' };
};

/**
 * A reader of the times of one log. Of a fraction of a second nothing is kept: limits are on the second.
 * @param order how dates with slashes are read
 * @returns undefined for what is no time
 */
export const makeInstantReader = (
  { form, clock }: TimeColumns,
  order: DateOrder,
): ((date: string, clock: string) => WrittenTime | undefined) => {
  const readDate = makeDateReader(order);
  const naive = form === 'utc' ? 'instant' : 'zone';
  const read = (text: string, clockText: string): WrittenTime | undefined => {
    if (form === 'seconds' || form === 'milliseconds') {
      const value = Number(text);
      return text === '' ? undefined : { seconds: Math.floor(form === 'seconds' ? value : value / 1000), is: 'instant' };
    }
    const iso = clock === undefined ? isoTime(text) : undefined;
    if (iso) return iso.is === 'zone' ? { seconds: iso.seconds, is: naive } : iso;
    const { date, time } = splitTime(clock === undefined ? text : `${text} ${clockText}`);
    if (time === null) return undefined;
    const value = readDate(date.trim());
    if (value.status !== 'ok' && value.status !== 'ambiguous') return undefined;
    const at = value.day * DAY;
    if (time === undefined) return { seconds: at, is: 'day' };
    return time.offset === undefined
      ? { seconds: at + time.seconds, is: naive }
      : { seconds: at + time.seconds - time.offset, is: 'instant' };
  };
  return (text, clockText) => {
    const time = read(text, clockText);
    return time && time.seconds > 0 && time.seconds < BEYOND ? time : undefined;
  };
};
