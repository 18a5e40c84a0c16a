/**
 * What rules about messages and call scripts may ask, beside what they are shown.
 * @module
 */
export { deadBecause, listUnsubscribeUris, trackingImages } from './links.js';
export { isWayOut, needsOptOut, type OptOut, optOutsOf } from './opt-outs.js';
export { tellsRights } from './rights.js';
export { areRelated, domainOf, isTemplated, isUnreadMailbox } from './sender.js';
export { callerTurns } from './turns.js';
