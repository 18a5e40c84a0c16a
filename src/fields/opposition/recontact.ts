import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import type { Needs } from '../../model/rule/rule.js';
import { laterEvent, type PastEvent } from '../date/past-event.js';

/** Read by `recontactOf`. */
export const RECONTACT_FIELDS = {
  opposedAt: 'optional',
  consentWithdrawnAt: 'optional',
  lastOutboundAt: 'optional',
  consentAt: 'optional',
} as const satisfies Needs;

const REFUSALS = ['opposedAt', 'consentWithdrawnAt'] as const;
type Reads = keyof typeof RECONTACT_FIELDS;

/** A refusal, and our last sending that may have come after it. */
export interface Recontact {
  readonly refused: PastEvent;
  readonly sent: PastEvent;
  /** Whether a consent is dated for certain after the refusal and not after the sending. */
  readonly consentedAgain: boolean;
}

/** Whether the file can tell at all: it dates sendings and refusals. */
export const canTellRecontact = (has: (field: Reads) => boolean): boolean => has('lastOutboundAt') && REFUSALS.some(has);

/** The last refusal that may have come before the last sending; undefined when none did, so a refusal after the sending says nothing of it. */
export const recontactOf = (contact: Contact<Reads>, asOf: Day): Recontact | undefined => {
  const sent = laterEvent(undefined, contact.date('lastOutboundAt'), asOf);
  if (!sent) return undefined;
  let refused: PastEvent | undefined;
  for (const field of REFUSALS) {
    const one = laterEvent(undefined, contact.date(field), asOf);
    if (one && one.early <= sent.late && (!refused || one.early > refused.early)) refused = one;
  }
  if (!refused) return undefined;
  const consent = laterEvent(undefined, contact.date('consentAt'), asOf);
  return { refused, sent, consentedAgain: consent !== undefined && consent.early > refused.late && consent.late <= sent.early };
};
