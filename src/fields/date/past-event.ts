import type { Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { DateValue, Day } from '../../model/contact/values.js';
import { isDated } from './date-value.js';

/** The last event of several, between its earliest and its latest possible day (equal when nothing is ambiguous). */
export interface PastEvent {
  readonly early: Day;
  readonly late: Day;
}

/**
 * The last of some past dates. A reading after `asOf` is impossible for something that has happened, so it is set aside:
 * a date in the future never keeps a contact alive, and an ambiguous date with one possible reading is not ambiguous.
 */
export const latestEvent = (dates: readonly DateValue[], asOf: Day): PastEvent | undefined =>
  dates.reduce<PastEvent | undefined>((since, date) => laterEvent(since, date, asOf), undefined);

/** The later of what is known so far and one more date, as `lastRun` sees them. */
export const laterEvent = (since: PastEvent | undefined, date: DateValue, asOf: Day): PastEvent | undefined => {
  const { status, day, later } = date;
  if (!isPastDate(date, asOf)) return since;
  // Of two readings one to come is set aside; a month that has begun is counted up to the day of judgement.
  const late = status === 'span' ? Math.min(later, asOf) : status === 'ambiguous' && later <= asOf ? later : day;
  return since ? { early: Math.max(since.early, day), late: Math.max(since.late, late) } : { early: day, late };
};

/** Whether a date is that of something that has happened by `asOf`. */
export const isPastDate = (date: DateValue, asOf: Day): boolean => isDated(date) && date.day <= asOf;

/** Whether a date is written that tells no past day, since it cannot be read or is to come: what was meant may be any day until `asOf`. */
export const isUnusableDate = ({ status, day }: DateValue, asOf: Day): boolean => status === 'invalid' || (status !== 'none' && day > asOf);

/** What happened last: where several columns tell it, the latest is the last. */
const LAST: ReadonlySet<FieldName> = new Set<FieldName>(['lastInboundAt', 'lastContactAt', 'lastOutboundAt', 'lastOpenAt']);

/**
 * Which of two dates of one field counts: one that can be read goes before one that cannot; of what happened last the later one, as long as it is
 * past; of anything else the first.
 */
export const datedBy = (field: FieldName, first: DateValue, other: DateValue, asOf: Day): DateValue => {
  if (!isDated(first)) return isDated(other) || first.status === 'none' ? other : first;
  if (!LAST.has(field) || !isPastDate(other, asOf)) return first;
  return !isPastDate(first, asOf) || other.day > first.day ? other : first;
};

/** What a prospect does themselves, each of which counts: our own mails, their opens and our changes to the record do not. */
export const PERSON_ACTIVITY = ['lastInboundAt', 'collectedAt', 'consentAt'] as const;

/** Read by `makeLastActivityReader`. */
export const LAST_ACTIVITY_FIELDS = { lastInboundAt: 'optional', collectedAt: 'optional', consentAt: 'optional' } as const;

/**
 * A reader of the last thing that came from the person: a contact, a collection, a consent. Undefined when nothing dates one.
 * @param has whether the file has a field
 */
export const makeLastActivityReader = (
  has: (field: (typeof PERSON_ACTIVITY)[number]) => boolean,
  asOf: Day,
): ((contact: Contact<(typeof PERSON_ACTIVITY)[number]>) => PastEvent | undefined) => {
  const fields = PERSON_ACTIVITY.filter(has);
  return (contact) => {
    let since: PastEvent | undefined;
    for (const field of fields) since = laterEvent(since, contact.date(field), asOf);
    return since;
  };
};
