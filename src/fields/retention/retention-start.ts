/**
 * From which day retention counts.
 * @module
 */
import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import type { Purpose } from '../../model/rule/rule.js';
import { type LAST_ACTIVITY_FIELDS, laterEvent, latestEvent, makeLastActivityReader, type PastEvent } from '../date/past-event.js';
import type { Relation } from './relation.js';

/** Read by `formerClientSince`, besides `RELATION_FIELDS`; by `makeRetentionStartReader`, besides `LAST_ACTIVITY_FIELDS` too. */
export const RETENTION_FIELDS = { lastInboundAt: 'optional', lastContactAt: 'optional' } as const;

/** When the relation with a former client ended; without a date of it, the last contact of either side. */
export const relationEndOf = (contact: Contact, asOf: Day): PastEvent | undefined =>
  latestEvent([contact.date('relationEndAt')], asOf) ?? latestEvent([contact.date('lastInboundAt'), contact.date('lastContactAt')], asOf);

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
): ((contact: Contact, relation: Relation) => Day | undefined) => {
  const fromThem = makeLastActivityReader(has, asOf);
  return (contact, relation) =>
    relation === 'former'
      ? formerClientSince(contact, asOf, purpose)
      : (fromThem(contact) ?? laterEvent(undefined, contact.date('lastContactAt'), asOf))?.early;
};
