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

export { makeAnonymity, type Remnant, remnantsOf } from './fields/anonymity.js';
export { hasRunningContract, isDated, restsOnConsent, restsOnSale } from './fields/basis.js';
export { byMessage, stillBarred } from './fields/by-message.js';
export { byText, type TextVisit } from './fields/by-text.js';
export { addDays, addMonths, dayOf, expiredBy, isoOf } from './fields/calendar.js';
export { makeCellsOfRow } from './fields/cells-of-row.js';
export { type Census, EVERYBODY, THE_REPEATED } from './fields/census.js';
export { channelsIn, namesAll } from './fields/channels.js';
export { claimsConsent, isDocumented, lackOf, makeReliance, mayClaim } from './fields/claim.js';
export { isSiret, isSoleTrader, makeSoleTrader, readSiren } from './fields/company.js';
export { consentCovers, consentFor, hasConsent, makeHasConsent } from './fields/consent.js';
export { type Corruption, corruptionOf, mayBeCorrupted } from './fields/corruption.js';
export { countryCode } from './fields/country.js';
export { delayOf, isOneDay, makeRefuses, SAME_DAY, seeDay } from './fields/delay.js';
export { DEPARTMENTS, departmentOf, departmentsOf, REGION_NAMES, type Region } from './fields/department.js';
export { isDirectory, type Mention, makeMentionReader } from './fields/directory.js';
export { isDisposable, mayBeOdd } from './fields/disposable.js';
export { countryIn, makeRuling, makeWhence } from './fields/email-regime.js';
export { excuseOf } from './fields/excuse.js';
export { isFilled } from './fields/filled.js';
export { isAccountingHeader, isLog, logKindOf } from './fields/foreign-headers.js';
export { makeHolds } from './fields/holds.js';
export { IDENTIFIERS, makeIdentifiers } from './fields/identifiers.js';
export { identitiesOf } from './fields/identity.js';
export { JOB_NAMES, type Job, jobsOf } from './fields/job.js';
export { isLegalPerson } from './fields/legal-person.js';
export { CATEGORIES, makeLexicon } from './fields/lexicon.js';
export { ageOf, isDeceased, pupilOf, saysDeath, schoolTitle } from './fields/life.js';
export { makeScreen, type Screen, type Told } from './fields/listed.js';
export { judgeNaf, type NafVerdict, type NafVersion, nafInForce, nafTarget, nafVersionOf } from './fields/naf.js';
export { namesOneOf } from './fields/names.js';
export {
  BASIS_FIELDS,
  CLAIM_FIELDS,
  COMPANY_FIELDS,
  CONSENT_FIELDS,
  LIST_FIELDS,
  OPPOSITION_FIELDS,
  PUBLIC_FIELDS,
  RELATION_FIELDS,
} from './fields/needs.js';
export { isNoConsent } from './fields/no-consent.js';
export { makeOpposition, oppositionOf, readSubscription, withdrawalOf } from './fields/opposition.js';
export { originOf } from './fields/origin.js';
export { isPerson } from './fields/person.js';
export { type PhoneService, phoneService } from './fields/phone-service.js';
export { phoneUse } from './fields/phone-use.js';
export { plainWords } from './fields/plain-words.js';
export { makeProven, PROVEN_FIELDS } from './fields/proven.js';
export { type Provenance, provenanceOf } from './fields/provenance.js';
export { isPublished, pageOf } from './fields/published.js';
export { makePurpose } from './fields/purpose.js';
export { makeReader } from './fields/reader.js';
export { RECONTACT_FIELDS, recontactOf, tellsRecontact } from './fields/recontact.js';
export { isFileOfRefusals } from './fields/refusals-file.js';
export { makeRelation, readRelation, relationOf } from './fields/relation.js';
export { remember } from './fields/remember.js';
export { formerSince, makeRetentionSince, RETENTION_FIELDS, relationEnded } from './fields/retention.js';
export { isNotForProspecting, isRole, roleOf } from './fields/role.js';
export { readSay } from './fields/say.js';
export { isCard, isIban, isNir } from './fields/sensitive.js';
export { isPast, lastOf, laterOf, makePersonSince, SINCE_FIELDS, type Since } from './fields/since.js';
export { type Diffusion, holdsBracket, isSirene, isSireneHeader, isWithheld, makeDiffusionReader } from './fields/sirene.js';
export { bandSizes, headcountSizes, isGroup, SIZES, type Size, sizeBit } from './fields/size.js';
export { hasSourceUrl, makeNamesNobody } from './fields/source.js';
export { type Typo, typoOf } from './fields/typo-domain.js';
export { isWebmail, webmailDomain, webmailOf } from './fields/webmail.js';
export { isWithin } from './fields/within.js';
export { makeWitness, type Witness } from './fields/witness.js';
export { COUNTRY_DOMAINS, EMAIL_REGIMES, homeOf } from './law/email-regimes.js';
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
