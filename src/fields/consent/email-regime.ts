import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { Day, EmailValue } from '../../model/contact/values.js';
import { webmailKindOfEmail } from '../email/webmail.js';
import { relationOf } from '../retention/relation.js';
import { missingProof } from './consent-evidence.js';
import { hasValidConsent } from './consent-status.js';
import { type EmailRegimes, makeRequirementReader, type RegimeRequirement } from './country-regime.js';
import { ONLY_SUBSCRIBED } from './subscribed.js';

/** What is said of an address in a country of opt-in: what it takes; of a client, of whoever is subscribed; of a yes that nothing shows. */
export type EmailRegimeSays = RegimeRequirement | 'client' | 'subscribed' | 'bareYes';

/**
 * A reader of what is said of a company address of a contact in a country; undefined: nothing, since it needs no consent or has one.
 * Reads `CONSENT_FIELDS`, `CONSENT_EVIDENCE_FIELDS` and `BASIS_FIELDS`.
 */
export const makeEmailRegime = (
  { columns, asOf }: { readonly columns: readonly ColumnInfo[]; readonly asOf: Day },
  regimes: EmailRegimes,
): ((country: string, contact: Contact, email: EmailValue) => EmailRegimeSays | undefined) => {
  const [ruling, isSubscribed] = [makeRequirementReader(regimes), ONLY_SUBSCRIBED.reader({ columns })];
  return (country, contact, email) => {
    // A consumer mailbox takes an opt-in anywhere: webmail-without-consent asks for it.
    const found = email.valid && !webmailKindOfEmail(email) ? ruling(country, contact, email) : undefined;
    if (!found) return undefined;
    // A consent is all that permits the mail here.
    if (hasValidConsent(contact, 'email', asOf))
      return found !== 'contested' && missingProof(contact, asOf) === 'bareYes' ? 'bareYes' : undefined;
    if (found === 'contested') return found;
    if (relationOf(contact, asOf) === 'client') return 'client';
    return isSubscribed(contact) ? 'subscribed' : found;
  };
};
