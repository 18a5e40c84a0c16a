/**
 * What rules about messages and scripts may import of this room.
 * @module
 */

export { areConditional } from './conditions.js';
export { saysFalseCase } from './guises/lying-subject.js';
export { beginsAs, posingSender, posingText } from './guises/posing.js';
export { columnOfTag, fieldOfTag, hasLoop, isAskedOfContacts } from './merge-columns.js';
export { isPlainReason, namesTheirWork } from './plain-reasons.js';
export { addressedTurn } from './scripts/addressed-turn.js';
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
export { hidesSource } from './scripts/hidden-source.js';
export { allowsTooMany, houndsPeople } from './scripts/hounding.js';
export { type Introduced, introducedIn } from './scripts/introductions.js';
export { callsOffHours } from './scripts/off-hours.js';
export { deniesMachine } from './scripts/passes-for-person.js';
export { type Pretext, pretextOf } from './scripts/pretexts.js';
export { falseClaimsIn, posesAsPublicBody } from './scripts/public-bodies.js';
export { callsBack, directedToGoOn } from './scripts/refusals/after-refusal.js';
export { insists } from './scripts/refusals/arguing.js';
export { type Insistence, insistenceOf } from './scripts/refusals/insistence.js';
export { pressesUnsure } from './scripts/refusals/pressed-on.js';
export { arguesWithListed, brushesListAside, recallsRefused } from './scripts/refusals/recalls.js';
export { recordsRefusal } from './scripts/refusals/recorded-refusals.js';
export { type RefusalAnswer, refusalAnswers } from './scripts/refusals/refusal-answers.js';
export { settlesInPassing } from './scripts/refusals/settled-in-passing.js';
export { spokenSource } from './scripts/spoken-source.js';
export { isKeptQuiet } from './scripts/untold.js';
export { deniesSale, drawsYes, offersSale, saysCommercial, saysProfessional, saysReason } from './scripts/words/script-words.js';
export { callerTurns } from './scripts/words/turns.js';
export { bannedOfferIn, ofContract } from './sentences/banned-offers.js';
export { leftTexts } from './sentences/left-blanks.js';
export { isSignedLetter } from './sentences/letterhead.js';
export { namedSource } from './sentences/named-source.js';
export { addressedIn, personalOffer } from './sentences/personal-offers.js';
export { hasReplyMark } from './sentences/reply-mark.js';
export { tellsRights } from './sentences/rights.js';
export { saidInSight } from './sentences/said-in-sight.js';
export { scrapedSource } from './sentences/scraped-source.js';
export { firstSale } from './sentences/sells.js';
export { reproachesSilence, takesSilenceForYes, threatens } from './sentences/silence.js';
export { isHardStop, refusesInPerson } from './sms/hard-stop.js';
export { type OddCharacter, type SmsSize, smsSize, smsText } from './sms/sms-size.js';
export { isShortened, namesCompany, saysStop, senderFault } from './sms/sms-words.js';
export { surchargeOf } from './ways-out/dear-numbers.js';
export { foreignWayOut } from './ways-out/foreign-way-out.js';
export { burdenOf, faultOfWaysOut } from './ways-out/hard-ways-out.js';
export type { RefusalLimit } from './ways-out/limits/refusal-limit.js';
export { refusalLimitOf } from './ways-out/limits/refusal-limits.js';
export { deadBecause, isBrowserView, isFrontDoor, listUnsubscribeUris, trackingImages } from './ways-out/links.js';
export { noWayOut } from './ways-out/no-way-out.js';
export { isWayOut, needsOptOut, type OptOut, optOutsOf, surelyHasNone } from './ways-out/opt-outs.js';
export { areWordsRead, isLanguageRead } from './ways-out/read-languages.js';
export { areOfOne, domainOf, isPersonalDomain, isTemplated, isUnreadMailbox } from './ways-out/sender.js';
export { stopCosts } from './ways-out/stop-costs.js';
export { standsAlone, type TaggedTarget, taggedTarget } from './ways-out/tagged-targets.js';
export { type UnusableWay, unusableWays } from './ways-out/unusable-ways-out.js';
export { isCalledWayOut } from './ways-out/way-out-words.js';
