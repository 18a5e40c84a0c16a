/**
 * What rules may import of this room, and of who contacts are.
 * @module
 */

export { AUDIENCE_FIELDS, makeAudienceReader, makeWhoReader } from '../company/private-person.js';
export { makeAssumedCountryTest } from './assumed-country.js';
export {
  BARE_YES,
  canClaimConsent,
  claimsConsent,
  isConsentDocumented,
  makeConsentReliance,
  makeProofLacks,
  missingProof,
} from './consent-evidence.js';
export { clientExceptionOf, makeConsentExceptionReader } from './consent-exception.js';
export { consentCovers, consentStatusOf, hasValidConsent, makeValidConsentTest, OPT_IN_FIELDS } from './consent-status.js';
export { type ConsumerGap, makeConsumerGaps } from './consumer-gaps.js';
export { countryOfCell, makeAbroadTest, makeCountryResolver, makeNumberCountry, makeRequirementReader } from './country-regime.js';
export { makeEmailRegime } from './email-regime.js';
export { makeForeignSigns } from './foreign-signs.js';
export { FRENCH_CONTACT_FIELDS, makeFrenchContactTest } from './french-contact.js';
export { isInvalidConsent } from './invalid-consent.js';
export { hasRunningContract, requiresConsent, restsOnSoftOptIn } from './lawful-basis.js';
export { makeProvenConsentReader, PROVEN_CONSENT_FIELDS } from './proven-consent.js';
export { makeConsentRecipient } from './recipient/wording.js';
export { makeScopeGaps } from './scope.js';
export { ONLY_SUBSCRIBED } from './subscribed.js';
