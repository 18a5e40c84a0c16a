/**
 * From which day retention counts.
 * @module
 */
import type { Contact } from '../model/contact.js';
import type { Purpose } from '../model/rule.js';
import type { Day } from '../model/value.js';
import type { Relation } from './relation.js';
import { lastOf, laterOf, makePersonSince, type SINCE_FIELDS, type Since } from './since.js';

/** Read by `formerSince`, besides `RELATION_FIELDS`; by `makeRetentionSince`, besides `SINCE_FIELDS` too. */
export const RETENTION_FIELDS = { lastInboundAt: 'optional', lastContactAt: 'optional' } as const;

/** When the relation with a former client ended; without a date of it, the last contact of either side. */
export const relationEnded = (contact: Contact, asOf: Day): Since | undefined =>
  lastOf([contact.date('relationEndAt')], asOf) ?? lastOf([contact.date('lastInboundAt'), contact.date('lastContactAt')], asOf);

/** The day from which a former client's retention counts: a contact that came from them after the end restarts prospecting, not the archive. */
export const formerSince = (contact: Contact, asOf: Day, purpose: Purpose): Day | undefined => {
  const end = relationEnded(contact, asOf)?.early;
  if (end === undefined || purpose === 'archive') return end;
  return Math.max(end, laterOf(undefined, contact.date('lastInboundAt'), asOf)?.early ?? end);
};

/**
 * A reader of the day from which a contact's retention counts; of two readings the earlier one, which protects the person. Undefined
 * when nothing dates it. For a former client see `formerSince`; for everybody else it is the last thing that came from the person, or
 * else the last contact of unknown direction.
 * @param has whether the file has a field
 */
export const makeRetentionSince = (
  has: (field: keyof typeof SINCE_FIELDS) => boolean,
  asOf: Day,
  purpose: Purpose,
): ((contact: Contact, relation: Relation) => Day | undefined) => {
  const fromThem = makePersonSince(has, asOf);
  return (contact, relation) =>
    relation === 'former'
      ? formerSince(contact, asOf, purpose)
      : (fromThem(contact) ?? laterOf(undefined, contact.date('lastContactAt'), asOf))?.early;
};
