/**
 * From which day retention counts.
 * @module
 */
import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import type { Purpose } from '../../model/rule/rule.js';
import { isDated } from '../date/date-value.js';
import {
  isPastDate,
  isUnusableDate,
  type LAST_ACTIVITY_FIELDS,
  laterEvent,
  latestEvent,
  makeLastActivityReader,
  type PastEvent,
  PERSON_ACTIVITY,
} from '../date/past-event.js';
import type { Standing } from './standing.js';

/** Read by `formerClientSince`, besides `RELATION_FIELDS`; by `makeRetentionStartReader`, besides `LAST_ACTIVITY_FIELDS` too. */
export const RETENTION_FIELDS = { lastInboundAt: 'optional', lastContactAt: 'optional' } as const;

/** What dates the end of a relation of which no end is told. */
const LAST_CONTACTS = ['lastInboundAt', 'lastContactAt'] as const;

/** When the relation with a former client ended; without a date of it, the last contact of either side. */
export const relationEndOf = (contact: Contact, asOf: Day): PastEvent | undefined =>
  latestEvent([contact.date('relationEndAt')], asOf) ??
  latestEvent(
    LAST_CONTACTS.map((field) => contact.date(field)),
    asOf,
  );

/**
 * What leaves open how long a former client may be kept: an `end` that may be later than `relationEndOf` says, or a last `contact` of theirs,
 * by a date that is written and tells no past day.
 */
export const formerClientDoubtOf = (contact: Contact, asOf: Day): 'end' | 'contact' | undefined => {
  const end = contact.date('relationEndAt');
  const isOpen = (field: (typeof LAST_CONTACTS)[number]): boolean => isUnusableDate(contact.date(field), asOf);
  if (!isPastDate(end, asOf) && (isUnusableDate(end, asOf) || LAST_CONTACTS.some(isOpen))) return 'end';
  return isOpen('lastInboundAt') ? 'contact' : undefined;
};

/** None of these comes after the end of a relation, so that each is its earliest possible day. */
const STARTS = ['relationStartAt', 'collectedAt', 'consentAt'] as const;

/** Whether a relation began after a day, so that it has ended after it too. */
export const beganAfter = (contact: Contact, day: Day, asOf: Day): boolean =>
  (latestEvent(
    STARTS.map((field) => contact.date(field)),
    asOf,
  )?.early ?? day) > day;

/** The day from which a former client's retention counts: a contact that came from them after the end restarts prospecting, not the archive. */
export const formerClientSince = (contact: Contact, asOf: Day, purpose: Purpose): Day | undefined => {
  const end = relationEndOf(contact, asOf)?.early;
  if (end === undefined || purpose === 'archive') return end;
  return Math.max(end, laterEvent(undefined, contact.date('lastInboundAt'), asOf)?.early ?? end);
};

/**
 * A reader of the day from which a contact's retention counts; of two readings the earlier one, which protects the person. Undefined
 * when nothing dates it. For a former client see `formerClientSince`; for everybody else it is the last thing that came from the person, or
 * else the last contact of unknown direction.
 * @param has whether the file has a field
 */
export const makeRetentionStartReader = (
  has: (field: keyof typeof LAST_ACTIVITY_FIELDS) => boolean,
  asOf: Day,
  purpose: Purpose,
): ((contact: Contact, standing: Standing) => Day | undefined) => {
  const fromThem = makeLastActivityReader(has, asOf);
  return (contact, standing) =>
    standing === 'former'
      ? formerClientSince(contact, asOf, purpose)
      : (fromThem(contact) ?? laterEvent(undefined, contact.date('lastContactAt'), asOf))?.early;
};

/** Read by `makeProspectSignReader`. */
export const PROSPECT_SIGN_FIELDS = {
  lastInboundAt: 'one-of',
  lastContactAt: 'one-of',
  collectedAt: 'one-of',
  consentAt: 'one-of',
  lastOutboundAt: 'optional',
} as const;

/** What dates a prospect: the last thing that came from them, and a last contact of which nothing says who contacted whom. */
export interface ProspectSigns {
  readonly theirs: PastEvent | undefined;
  readonly either: PastEvent | undefined;
  /** Whether they may have come later than both: by a date that is written and tells no past day. */
  readonly maybeLater: boolean;
}

/**
 * A reader of what dates a prospect. A last contact beside what is known to be theirs is of unknown direction, unless the row says when they
 * last came themselves, or that we wrote on that day.
 * @param has whether the file has a field
 */
export const makeProspectSignReader = (
  has: (field: keyof typeof PROSPECT_SIGN_FIELDS) => boolean,
  asOf: Day,
): ((contact: Contact<keyof typeof PROSPECT_SIGN_FIELDS>) => ProspectSigns) => {
  const fields = PERSON_ACTIVITY.filter(has);
  const isContactTold = has('lastContactAt');
  return (contact) => {
    let theirs: PastEvent | undefined;
    let maybeLater = false;
    for (const field of fields) {
      const date = contact.date(field);
      theirs = laterEvent(theirs, date, asOf);
      maybeLater ||= isUnusableDate(date, asOf);
    }
    if (!isContactTold) return { theirs, either: undefined, maybeLater };
    const contacted = contact.date('lastContactAt');
    const sent = contact.date('lastOutboundAt');
    const isTold = isDated(contact.date('lastInboundAt')) || (isDated(sent) && sent.day === contacted.day);
    if (theirs && isTold) return { theirs, either: undefined, maybeLater };
    return { theirs, either: laterEvent(undefined, contacted, asOf), maybeLater: maybeLater || isUnusableDate(contacted, asOf) };
  };
};

/** Of whom a rule cannot say that their time is over, nor that it is not: `retain` keeps and counts them, and a check clears nobody. */
export const TO_CHECK = { severity: 'warning', verdict: 'unknown', role: 'undated' } as const;
