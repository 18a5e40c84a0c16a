import { makeDateReader } from '../../fields/date/date-reader.js';
import { isDated } from '../../fields/date/date-value.js';
import { splitTime } from '../../fields/date/time-of-day.js';
import type { DateOrder, Day } from '../../model/contact/values.js';
import { type Instant, wallTime, type Zone } from './zoned-time.js';

/** What a cell tells of an instant. A day alone is all of that day. */
export type InstantValue =
  | { readonly status: 'none' | 'invalid' }
  | {
      readonly status: 'ok';
      readonly day: Day;
      /** The earliest and the latest instant that it may be. */
      readonly first: Instant;
      readonly last: Instant;
      readonly hasHour: boolean;
      /** An hour that a change of clocks left out. */
      readonly isNever: boolean;
    };

/** A reader of instants: by the offset that a cell names, else in the zone that is given. Never throws. */
export const makeInstantReader = (order: DateOrder): ((text: string, zone: Zone) => InstantValue) => {
  const readDay = makeDateReader(order === 'unresolved' ? 'day-first' : order);
  return (text, zone) => {
    const written = text.trim();
    if (written === '') return { status: 'none' };
    const { date, time } = splitTime(written);
    const value = readDay(date.trim());
    if (time === null || value.status === 'invalid' || value.status === 'span') return { status: 'invalid' };
    if (!isDated(value)) return { status: 'none' };
    const { day } = value;
    if (time === undefined) {
      const last = wallTime(zone, day + 1, 0).first - 1;
      return { status: 'ok', day, first: wallTime(zone, day, 0).first, last, hasHour: false, isNever: false };
    }
    const at = wallTime(time.offset ?? zone, day, time.seconds);
    return { status: 'ok', day, first: at.first, last: at.last, hasHour: true, isNever: at.isNever };
  };
};
