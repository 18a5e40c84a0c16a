import type { Contact } from '../../model/contact/contact.js';
import { isInvalidConsentMethod, provesNoConsent, tellsNoConsent } from '../answers/collection-method.js';

/**
 * Whether the way in which a consent was collected makes none of it: by its method (terms of sale, silence, a friend), or by its proof or its text (a box
 * ticked in advance, nothing but terms). Reads `CONSENT_FIELDS`.
 */
export const isInvalidConsent = (contact: Contact): boolean =>
  isInvalidConsentMethod(contact.text('consentMethod')) ||
  provesNoConsent(contact.text('consentProof')) ||
  tellsNoConsent(contact.text('consentTextVersion'));
