import type { DateValue, Day } from '../model/value.js';

/** The last event of several, between its earliest and its latest possible day (equal when nothing is ambiguous). */
export interface Since {
  readonly early: Day;
  readonly late: Day;
}

/**
 * The last of some past dates. A reading after `asOf` is impossible for something that has happened, so it is set aside:
 * a date in the future never keeps a contact alive, and an ambiguous date with one possible reading is not ambiguous.
 */
export const lastOf = (dates: readonly DateValue[], asOf: Day): Since | undefined =>
  dates.reduce<Since | undefined>((since, date) => laterOf(since, date, asOf), undefined);

/** The later of what is known so far and one more date, as `lastOf` sees them. */
export const laterOf = (since: Since | undefined, { status, day, later }: DateValue, asOf: Day): Since | undefined => {
  if ((status !== 'ok' && status !== 'ambiguous') || day > asOf) return since;
  const late = status === 'ambiguous' && later <= asOf ? later : day;
  return since ? { early: Math.max(since.early, day), late: Math.max(since.late, late) } : { early: day, late };
};
