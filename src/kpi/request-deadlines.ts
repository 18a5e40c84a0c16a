import { addMonths } from '../fields/date/calendar.js';
import { nextWorkingDay } from '../fields/date/working-days.js';
import type { DateValue, Day } from '../model/contact/values.js';
import type { RequestCounts } from '../model/kpi/kpi.js';

/** Months to answer a request (GDPR 12(3)), and those that an extension adds. */
const ANSWER_MONTHS = 1;
const EXTENSION_MONTHS = 2;

/** A request as a register of requests holds it. */
export interface RequestRow {
  readonly received: DateValue;
  readonly answered: DateValue;
  /** When the person was told that it takes longer; `yes`: they were, nothing says when. */
  readonly extended: DateValue | 'yes';
}

export type RequestOutcome = 'inTime' | 'late' | 'open' | 'unread';

/** The last day of a period of some months, in Paris: the next working day where it would be a day off. */
const deadline = (received: Day, months: number): Day => nextWorkingDay(addMonths(received, months));

const isUnread = ({ status, day, later }: DateValue): boolean => status === 'invalid' || day !== later;

/** Whether the person was told within the first month that it takes longer. */
const isExtendedInTime = ({ received, extended }: RequestRow): boolean =>
  extended === 'yes' || (extended.status === 'ok' && extended.day <= deadline(received.day, ANSWER_MONTHS));

/** What became of one request by `asOf`, and the last day that was in time. */
export const requestOutcome = (row: RequestRow, asOf: Day): { readonly outcome: RequestOutcome; readonly last: Day } => {
  const isExtended = isExtendedInTime(row);
  const last = deadline(row.received.day, isExtended ? ANSWER_MONTHS + EXTENSION_MONTHS : ANSWER_MONTHS);
  return { outcome: outcomeOf(row, isExtended, asOf), last };
};

const outcomeOf = ({ received, answered, extended }: RequestRow, isExtended: boolean, asOf: Day): RequestOutcome => {
  if (received.status !== 'ok' || received.day > asOf || isUnread(answered)) return 'unread';
  if (extended !== 'yes' && (isUnread(extended) || (extended.status === 'ok' && extended.day < received.day))) return 'unread';
  const last = deadline(received.day, isExtended ? ANSWER_MONTHS + EXTENSION_MONTHS : ANSWER_MONTHS);
  // An answer that is dated after today has not been given.
  if (answered.status === 'ok' && answered.day <= asOf) {
    if (answered.day < received.day) return 'unread';
    return answered.day <= last ? 'inTime' : 'late';
  }
  return asOf > last ? 'late' : 'open';
};

/** What became of requests by `asOf`. An extension counts when the person was told of it within the first month. */
export const countRequests = (rows: Iterable<RequestRow>, asOf: Day): RequestCounts => {
  const counts = { inTime: 0, late: 0, open: 0, extended: 0, unread: 0 };
  for (const row of rows) {
    const isExtended = isExtendedInTime(row);
    const outcome = outcomeOf(row, isExtended, asOf);
    counts[outcome]++;
    if (isExtended && outcome !== 'unread') counts.extended++;
  }
  return counts;
};
