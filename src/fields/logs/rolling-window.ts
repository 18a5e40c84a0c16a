import type { LoggedEvent } from '../../model/events/event.js';

/** How many events there may be within how many calendar days. */
export interface Allowance {
  readonly most: number;
  readonly days: number;
}

/**
 * Tells each event by which there are more than allowed in the calendar days of which its own is the last, and how many there are.
 * @param events in the order of time
 * @param counts which of them count
 */
export const eachBeyond = (
  events: readonly LoggedEvent[],
  counts: (event: LoggedEvent) => boolean,
  { most, days }: Allowance,
  tell: (event: LoggedEvent, count: number) => void,
): void => {
  let oldest = 0;
  let count = 0;
  for (const event of events) {
    if (!counts(event)) continue;
    count++;
    // What has left the window is not looked at again: the window ends at an event that counts, and so does this loop.
    for (const first = event.day - days + 1; ; oldest++) {
      const left = events[oldest] as LoggedEvent;
      if (!counts(left)) continue;
      if (left.day >= first) break;
      count--;
    }
    if (count > most) tell(event, count);
  }
};
