/**
 * When people may be called, by the clock and the calendar of where they are.
 * @module
 */
import type { Day } from '../../model/contact/values.js';
import type { PersonHistory } from '../../model/events/event.js';
import { isDayOff, isWeekend } from './working-days.js';

const HOUR = 3600;

/** From when to when an office may be called, in hours of the day. */
export interface OfficeHours {
  readonly opens: number;
  readonly closes: number;
}

/** What the guide of Lumo Data asks for. */
export const OFFICE_HOURS: OfficeHours = { opens: 9, closes: 18 };

/** Whether a consumer may be called then: from 10:00 to before 13:00, from 14:00 to before 20:00. @param second of the day, from 0 */
export const isConsumerHour = (second: number): boolean =>
  (second >= 10 * HOUR && second < 13 * HOUR) || (second >= 14 * HOUR && second < 20 * HOUR);

/** Whether an office may be called then: at the minute when it closes no more. @param second of the day, from 0 */
export const isOfficeHour = (second: number, { opens, closes }: OfficeHours = OFFICE_HOURS): boolean =>
  second >= opens * HOUR && second < closes * HOUR;

/** Whether people may be called all that time long, in seconds of the day: consumers not at noon. @param to the end, which is no part of it */
export const mayCallBetween = (
  audience: PersonHistory['audience'],
  { from, to }: { readonly from: number; readonly to: number },
): boolean =>
  audience === 'consumer'
    ? isConsumerHour(from) && isConsumerHour(to - 1) && from < 13 * HOUR === to <= 13 * HOUR
    : isOfficeHour(from) && isOfficeHour(to - 1);

/**
 * `hour`: on a working day, at an hour that is not. `unknown`: the hour where the contact is cannot be told. `abroad`: the law of another
 * country says when its consumers may be called.
 */
export type CallTime = 'allowed' | 'hour' | 'day-off' | 'unknown' | 'abroad';

/** What can be said of the time of a call, by whom it is for. */
export type CallTimeTest = (
  audience: PersonHistory['audience'],
  call: { readonly day: Day; readonly second: number; readonly abroad?: boolean },
) => CallTime;

/** Makes the test of the time of calls, which remembers what it was told of days. */
export const makeCallTimeTest = (office: OfficeHours = OFFICE_HOURS): CallTimeTest => {
  const known = new Map<Day, boolean>();
  const isOff = (day: Day): boolean => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const off = isDayOff(day);
    known.set(day, off);
    return off;
  };
  return (audience, { day, second, abroad }) => {
    if (abroad && audience === 'consumer') return 'abroad';
    if (Number.isNaN(second)) return 'unknown';
    // Holidays of France are none elsewhere.
    if (abroad ? isWeekend(day) : isOff(day)) return 'day-off';
    return (audience === 'consumer' ? isConsumerHour(second) : isOfficeHour(second, office)) ? 'allowed' : 'hour';
  };
};
