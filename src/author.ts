/**
 * All that a rule may import, ours or anybody's.
 * @module
 */
import type { Messages, Needs, Rule } from './model/rule.js';

export { z } from 'zod';

/** The name of a slot, without the forms that agree with its number. */
type NameOf<S extends string> = S extends `${infer Name}:${string}` ? Name : S;
/** The `{slots}` of a sentence. */
type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? NameOf<Slot> | Slots<Rest> : never;
/** A message whose slots are all options of the rule; anything else does not compile. */
type Fits<M extends Messages, O> = {
  readonly [K in keyof M]: Slots<M[K]['en']> | Slots<M[K]['fr']> extends keyof O & string ? M[K] : never;
};

/** Declares a rule, with everything inferred and frozen. A message slot that is not an option does not compile. */
export const defineRule = <const N extends Needs, const M extends Messages, O = Record<never, never>, S = undefined, T = undefined>(
  rule: Rule<N, M, O, S, T> & { readonly messages: Fits<M, O> },
): Rule<N, M, O, S, T> => Object.freeze(rule);

export { makeAnonymisationReader, type ResidualIdentifier, residualIdentifiers } from './fields/anonymity.js';
export { hasRunningContract, isDated, requiresConsent, restsOnSoftOptIn } from './fields/basis.js';
export { groupByMessage, channelsStillBarred } from './fields/by-message.js';
export { makeTextVisitor, type TextVisitor } from './fields/by-text.js';
export { addDays, addMonths, parseIsoDay, lastExpiredDay, formatIsoDay } from './fields/calendar.js';
export { makeRowCells } from './fields/cells-of-row.js';
export { type PersonIndex, ALL_PERSONS, REPEATED_PERSONS } from './fields/census.js';
export { channelsIn, namesAllChannels } from './fields/channels.js';
export { claimsConsent, isConsentDocumented, missingProof, makeConsentReliance, canClaimConsent } from './fields/claim.js';
export { isSiret, isSoleTrader, makeSoleTraderReader, readSiren } from './fields/company.js';
export { consentCovers, consentStatusOf, hasValidConsent, makeValidConsentTest } from './fields/consent.js';
export { type Corruption, corruptionOf, mayBeCorrupted } from './fields/corruption.js';
export { countryCode } from './fields/country.js';
export { oppositionDelayOf, isSingleDay, makeChannelRefusalTest, DAY_RANGE, extendDayRange } from './fields/delay.js';
export { DEPARTMENTS, departmentOf, departmentsOf, REGION_NAMES, type Region } from './fields/department.js';
export { isDirectorySource, type DirectoryMention, makeMentionReader } from './fields/directory.js';
export { isDisposable, mayBeDisposableOrTypo } from './fields/disposable.js';
export { countryOfCell, makeRequirementReader, makeCountryResolver } from './fields/email-regime.js';
export { consentExceptionOf } from './fields/excuse.js';
export { isFilled } from './fields/filled.js';
export { isAccountingHeader, isLogFile, logKindOf } from './fields/foreign-headers.js';
export { makeFieldSieve } from './fields/holds.js';
export { IDENTIFIERS, makeIdentifierReader } from './fields/identifiers.js';
export { identitiesOf } from './fields/identity.js';
export { JOB_FUNCTIONS, type JobFunction, jobFunctionsOf } from './fields/job.js';
export { isLegalPerson } from './fields/legal-person.js';
export { SENSITIVE_CATEGORIES, makeLexiconReader } from './fields/lexicon.js';
export { ageOf, readDeceased, minorStatusOf, saysDeath, schoolTitleOf } from './fields/life.js';
export { makeSuppressionScreen, type SuppressionScreen, type ListSummary } from './fields/listed.js';
export { judgeNaf, type NafVerdict, type NafVersion, nafVersionInForce, nafPrefixes, nafVersionOf } from './fields/naf.js';
export { makeNameMatcher } from './fields/names.js';
export {
  BASIS_FIELDS,
  CONSENT_EVIDENCE_FIELDS,
  COMPANY_FIELDS,
  CONSENT_FIELDS,
  LIST_FIELDS,
  OPPOSITION_FIELDS,
  PUBLISHED_FIELDS,
  RELATION_FIELDS,
} from './fields/needs.js';
export { isInvalidConsentMethod } from './fields/no-consent.js';
export { makeOppositionReader, oppositionOf, readSubscriptionStatus, consentWithdrawalOf } from './fields/opposition.js';
export { saleOriginOf } from './fields/origin.js';
export { identifiesPerson } from './fields/person.js';
export { type PhoneService, phoneServiceOf } from './fields/phone-service.js';
export { phoneUsageOf } from './fields/phone-use.js';
export { plainWords } from './fields/plain-words.js';
export { makeProvenConsentReader, PROVEN_CONSENT_FIELDS } from './fields/proven.js';
export { type Provenance, provenanceOf } from './fields/provenance.js';
export { isPublishedContact, pageKindOf } from './fields/published.js';
export { makePurposeReader } from './fields/purpose.js';
export { makeFieldReader } from './fields/reader.js';
export { RECONTACT_FIELDS, recontactOf, canTellRecontact } from './fields/recontact.js';
export { isOptOutFileName } from './fields/refusals-file.js';
export { makeRelationReader, readRelation, relationOf } from './fields/relation.js';
export { memoise } from './fields/remember.js';
export { formerClientSince, makeRetentionStartReader, RETENTION_FIELDS, relationEndOf } from './fields/retention.js';
export { isNotForProspecting, isRoleAddress, roleOf } from './fields/role.js';
export { readYesNo } from './fields/say.js';
export { isCard, isIban, isNir } from './fields/sensitive.js';
export { isPastDate, latestEvent, laterEvent, makeLastActivityReader, LAST_ACTIVITY_FIELDS, type PastEvent } from './fields/since.js';
export { type Diffusion, mayBeWithheld, isSireneSource, isSireneHeader, isWithheld, makeDiffusionReader } from './fields/sirene.js';
export { sizesOfBand, sizesOfHeadcount, isGroupCategory, COMPANY_SIZES, type CompanySize, sizeBit } from './fields/size.js';
export { hasSourceUrl, makeVagueSourceTest } from './fields/source.js';
export { type DomainTypo, domainTypoOf } from './fields/typo-domain.js';
export { webmailKindOf, webmailDomain, webmailKindOfEmail } from './fields/webmail.js';
export { makeDomainMatcher } from './fields/within.js';
export { makePersonLookup, type PersonLookup } from './fields/witness.js';
export { COUNTRY_BY_TOP_LEVEL, EMAIL_REGIMES, regimeCountryOf } from './law/email-regimes.js';
export { LAWS } from './law/texts.js';
export type * from './model/channel.js';
export { CHANNELS } from './model/channel.js';
export type { FieldName } from './model/field.js';
export { FIELD_NAMES, kindOf } from './model/field.js';
export { LEGAL_DUTY } from './model/legal-duty.js';
/** The rows of an example, written as a small file: `csv('email;nom', 'claire@acme.example;Martin')`. */
export const csv = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split(';'));

export type * from './model/contact.js';
export type * from './model/law.js';
export type * from './model/list.js';
export type * from './model/rule.js';
export type * from './model/severity.js';
export type * from './model/stored.js';
export type * from './model/text.js';
export type * from './model/value.js';
