/**
 * What rules about messages and scripts may import of this room.
 * @module
 */

export { areConditional } from './conditions.js';
export { surchargeOf } from './dear-numbers.js';
export { foreignWayOut } from './foreign-way-out.js';
export { burdenOf, faultOfWaysOut, stopCosts } from './hard-ways-out.js';
export { deadBecause, isBrowserView, listUnsubscribeUris, trackingImages } from './links.js';
export { columnOfTag, fieldOfTag, hasLoop, isAskedOfContacts } from './merge-columns.js';
export { isWayOut, needsOptOut, type OptOut, optOutsOf, surelyHasNone } from './opt-outs.js';
export { isLanguageRead } from './read-languages.js';
export {
  announcesRecording,
  artificialVoiceOf,
  emotionsUntold,
  openingOf,
  recordingOf,
  saysArtificial,
  saysRecorded,
} from './scripts/announcements.js';
export { type AskedSecret, secretAskedFor } from './scripts/asked-secrets.js';
export { type Introduced, introducedIn } from './scripts/introductions.js';
export { deniesMachine } from './scripts/passes-for-person.js';
export { posesAsPublicBody } from './scripts/public-bodies.js';
export { callsBack, directedToGoOn } from './scripts/refusals/after-refusal.js';
export { insists } from './scripts/refusals/arguing.js';
export { type Insistence, insistenceOf } from './scripts/refusals/insistence.js';
export { pressesUnsure } from './scripts/refusals/pressed-on.js';
export { arguesWithListed, brushesListAside, recallsRefused } from './scripts/refusals/recalls.js';
export { recordsRefusal } from './scripts/refusals/recorded-refusals.js';
export { type RefusalAnswer, refusalAnswers } from './scripts/refusals/refusal-answers.js';
export { settlesInPassing } from './scripts/refusals/settled-in-passing.js';
export { deniesSale, offersSale, saysCommercial, saysProfessional, saysReason } from './scripts/words/script-words.js';
export { callerTurns } from './scripts/words/turns.js';
export { areOfOne, domainOf, isPersonalDomain, isTemplated, isUnreadMailbox } from './sender.js';
export { bannedOfferIn } from './sentences/banned-offers.js';
export { leftTexts } from './sentences/left-blanks.js';
export { isSignedLetter } from './sentences/letterhead.js';
export { namedSource } from './sentences/named-source.js';
export { personalOffer } from './sentences/personal-offers.js';
export { type RefusalLimit, refusalLimitOf } from './sentences/refusal-limits.js';
export { hasReplyMark } from './sentences/reply-mark.js';
export { tellsRights } from './sentences/rights.js';
export { saidInSight } from './sentences/said-in-sight.js';
export { scrapedSource } from './sentences/scraped-source.js';
export { firstSale } from './sentences/sells.js';
export { takesSilenceForYes } from './sentences/silence.js';
export { type OddCharacter, type SmsSize, smsSize, smsText } from './sms/sms-size.js';
export { namesCompany, saysStop, senderFault } from './sms/sms-words.js';
export { type UnusableWay, unusableWays } from './unusable-ways-out.js';
export { isCalledWayOut } from './way-out-words.js';
