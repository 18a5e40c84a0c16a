/**
 * What rules may import of this room.
 * @module
 */

export { makeDomainMatcher } from './domain-matcher.js';
export { type DomainTypo, domainTypoOf, isMailProvider } from './domain-typo.js';
export { makeDeadAddressReader } from './undeliverable.js';
export { webmailDomain, webmailKindOf, webmailKindOfEmail, webmailNames } from './webmail.js';
