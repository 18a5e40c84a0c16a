import type { Contact } from '../model/contact.js';
import type { Needs } from '../model/rule.js';
import type { Day } from '../model/value.js';
import { laterOf, type Since } from './since.js';

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
  readonly refused: Since;
  readonly sent: Since;
  /** Whether a consent is dated for certain after the refusal and not after the sending. */
  readonly again: boolean;
}

/** Whether the file can tell at all: it dates sendings and refusals. */
export const tellsRecontact = (has: (field: Reads) => boolean): boolean => has('lastOutboundAt') && REFUSALS.some(has);

/** The last refusal that may have come before the last sending; undefined when none did, so a refusal after the sending says nothing of it. */
export const recontactOf = (contact: Contact<Reads>, asOf: Day): Recontact | undefined => {
  const sent = laterOf(undefined, contact.date('lastOutboundAt'), asOf);
  if (!sent) return undefined;
  let refused: Since | undefined;
  for (const field of REFUSALS) {
    const one = laterOf(undefined, contact.date(field), asOf);
    if (one && one.early <= sent.late && (!refused || one.early > refused.early)) refused = one;
  }
  if (!refused) return undefined;
  const consent = laterOf(undefined, contact.date('consentAt'), asOf);
  return { refused, sent, again: consent !== undefined && consent.early > refused.late && consent.late <= sent.early };
};
