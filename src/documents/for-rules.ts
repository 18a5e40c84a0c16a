/**
 * What rules about messages and scripts may import of this room.
 * @module
 */

export { areConditional } from './conditions.js';
export { burdenOf, faultOfWaysOut, stopCosts } from './hard-ways-out.js';
export { deadBecause, isBrowserView, listUnsubscribeUris, trackingImages } from './links.js';
export { columnOfTag, fieldOfTag, hasLoop, isAskedOfContacts } from './merge-columns.js';
export { isWayOut, needsOptOut, type OptOut, optOutsOf } from './opt-outs.js';
export { isLanguageRead } from './read-languages.js';
export { hasReplyMark } from './reply-mark.js';
export { callsBack, directedToGoOn } from './scripts/after-refusal.js';
export { artificialVoiceOf, recordingOf, saysArtificial, saysRecorded } from './scripts/announcements.js';
export { insists } from './scripts/arguing.js';
export { type AskedSecret, secretAskedFor } from './scripts/asked-secrets.js';
export { type Introduced, introducedIn } from './scripts/introductions.js';
export { deniesMachine } from './scripts/passes-for-person.js';
export { pressesUnsure } from './scripts/pressed-on.js';
export { posesAsPublicBody } from './scripts/public-bodies.js';
export { arguesWithListed, brushesListAside, recallsRefused } from './scripts/recalls.js';
export { recordsRefusal } from './scripts/recorded-refusals.js';
export { deniesSale, offersSale, saysCommercial, saysProfessional, saysReason } from './scripts/script-words.js';
export { settlesInPassing } from './scripts/settled-in-passing.js';
export { callerTurns } from './scripts/turns.js';
export { areOfOne, domainOf, isPersonalDomain, isTemplated, isUnreadMailbox } from './sender.js';
export { bannedOfferIn } from './sentences/banned-offers.js';
export { isSignedLetter } from './sentences/letterhead.js';
export { namedSource } from './sentences/named-source.js';
export { tellsRights } from './sentences/rights.js';
export { saidInSight } from './sentences/said-in-sight.js';
export { type OddCharacter, type SmsSize, smsSize, smsText } from './sms/sms-size.js';
export { namesCompany, saysStop, senderFault } from './sms/sms-words.js';
export { isCalledWayOut } from './way-out-words.js';
