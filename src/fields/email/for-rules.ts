/**
 * What rules may import of this room.
 * @module
 */

export { makeDomainMatcher } from './domain-matcher.js';
export { type DomainTypo, domainTypoOf, isMailProvider } from './domain-typo.js';
export { letterColumnOf } from './returned/letter-headers.js';
export { isNumberOfOthers, numberOwnerColumnOf } from './returned/others-channel.js';
export { saysLetterReturned } from './returned/returned-letter.js';
export { makeDeadAddressReader } from './returned/undeliverable.js';
export { webmailDomain, webmailKindOf, webmailKindOfEmail, webmailNames } from './webmail.js';
