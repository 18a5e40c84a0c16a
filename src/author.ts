/**
 * All that a rule may import, ours or anybody's.
 * @module
 */

import type { ListAdapter } from './lists/definition/adapter.js';
import type { Plugin } from './model/plugin/plugin.js';

export { z } from 'zod';
export { channelsIn, namesAllChannels } from './fields/answers/channel-names.js';
export { isInvalidConsentMethod } from './fields/answers/collection-method.js';
export { readSubscriptionStatus } from './fields/answers/subscription-status.js';
export { readYesNo } from './fields/answers/yes-no.js';
export { makeFieldReader } from './fields/cells/field-reader.js';
export {
  BASIS_FIELDS,
  COMPANY_FIELDS,
  CONSENT_EVIDENCE_FIELDS,
  CONSENT_FIELDS,
  HELD_FIELDS,
  LIST_FIELDS,
  NOTICE_FIELDS,
  OPPOSITION_FIELDS,
  PUBLISHED_FIELDS,
  RELATION_FIELDS,
  RELIANCE_FIELDS,
  UNREAD_FIELDS,
} from './fields/cells/field-sets.js';
export { makeFieldSieve } from './fields/cells/field-sieve.js';
export { makeRowCells } from './fields/cells/row-cells.js';
export { makeTextVisitor, type TextVisitor } from './fields/cells/text-visitor.js';
export { isAccountingHeader, isLogFile, logKindOf } from './fields/columns/headers/foreign-headers.js';
export * from './fields/company/for-rules.js';
export * from './fields/consent/for-rules.js';
export { addDays, addMonths, formatIsoDay, lastExpiredDay, parseIsoDay } from './fields/date/calendar.js';
export { isDated } from './fields/date/date-value.js';
export {
  isPastDate,
  isUnusableDate,
  LAST_ACTIVITY_FIELDS,
  laterEvent,
  latestEvent,
  makeLastActivityReader,
  type PastEvent,
  PERSON_ACTIVITY,
} from './fields/date/past-event.js';
export { isDayOff } from './fields/date/working-days.js';
export { isDisposable, mayBeDisposableOrTypo } from './fields/email/disposable/disposable.js';
export * from './fields/email/for-rules.js';
export { isNotForProspecting, isRoleAddress, roleOf } from './fields/email/role-address.js';
export { countryCode } from './fields/geography/country.js';
export { makeDomainCountry } from './fields/geography/domain-country.js';
export { DEPARTMENTS, departmentsOf, REGION_NAMES, type Region } from './fields/geography/french-department.js';
export { makePlaceReader, type RowPlace } from './fields/geography/row-place.js';
export * from './fields/identity/for-rules.js';
export * from './fields/opposition/for-rules.js';
export * from './fields/opposition/listed/for-rules.js';
export { ageOf, isUnreadBirth } from './fields/person/ages/age-of.js';
export { makeAges } from './fields/person/ages/birth-columns.js';
export { makePupilReader } from './fields/person/ages/school-titles.js';
export { makeMinorAnswers } from './fields/person/asked-columns.js';
export { makeDeathMarks } from './fields/person/death-marks.js';
export { identifiesPerson } from './fields/person/identified-person.js';
export { JOB_FUNCTIONS, jobFunctionsOf } from './fields/person/job-function.js';
export type { JobFunction } from './fields/person/job-function-data.js';
export { makeMinorNotes } from './fields/person/minor-notes.js';
export { makeProtectionMarks } from './fields/person/protection-marks.js';
export { makeRecordNoteReader, saysDuplicate, saysWrongNumber } from './fields/person/record/record-notes.js';
export { wrongNumberUnder } from './fields/person/record/wrong-numbers.js';
export { readDeceased, saysDeath, statusSaysDeath } from './fields/person/said-deaths.js';
export { isFileOfOthers, othersOfFile } from './fields/person/sheets/named-file.js';
export { leavesSheetUnread } from './fields/person/sheets/named-sheet.js';
export { makeMarksOfPerson, makeOthersConcerned } from './fields/persons/namesakes.js';
export { makeRefusedOnOtherRows } from './fields/persons/refused-on-other-rows.js';
export * from './fields/phone/for-rules.js';
export { isFairInDoubt } from './fields/provenance/fair.js';
export { type Provenance, provenanceOf } from './fields/provenance/provenance.js';
export { isPublishedContact, pageKindOf } from './fields/provenance/published-contact.js';
export { saleOriginOf } from './fields/provenance/sale-origin.js';
export { hasSourceUrl, makeVagueSourceTest } from './fields/provenance/vague-source.js';
export { readRelation, relationOf } from './fields/retention/relation.js';
export {
  beganAfter,
  formerClientDoubtOf,
  formerClientSince,
  makeProspectSignReader,
  makeRetentionStartReader,
  PROSPECT_SIGN_FIELDS,
  RETENTION_FIELDS,
  relationEndOf,
  TO_CHECK,
} from './fields/retention/retention-start.js';
export { CLIENT_DOUBTS, isSilentClient } from './fields/retention/silent-client.js';
export { makeStandingReader, OPEN_STANDING, STANDING_FIELDS, tellsStanding } from './fields/retention/standing.js';
export { isCard, isIban, isNir } from './fields/sensitive/checked-numbers.js';
export { makeHealthReader } from './fields/sensitive/health-beside.js';
export { IDENTIFIERS, makeIdentifierReader } from './fields/sensitive/identifiers.js';
export { SENSITIVE_CATEGORIES } from './fields/sensitive/lexicon-data.js';
export { makeLexiconReader } from './fields/sensitive/lexicon-reader.js';
export { makeNameMatcher } from './fields/text/company-names.js';
export { isFilled } from './fields/text/filled-cell.js';
export { memoise } from './fields/text/memoise.js';
export { plainWords } from './fields/text/plain-words.js';
export { type Corruption, corruptionOf, mayBeCorrupted } from './fields/text/text-corruption.js';
export * from './law/for-rules.js';
export { makeDutyTest, makeUnaskedRegisters, openDuties, REGISTER_NAMES, registerOf } from './lists/adapters/screening-duties.js';
export type * from './model/contact/channel.js';
export { CHANNELS } from './model/contact/channel.js';
export type { FieldName } from './model/contact/field.js';
export { FIELD_NAMES, kindOf } from './model/contact/field.js';
export { defineRule, defineSubjectRule, doubt, doubted } from './model/rule/define-rule.js';
export { LEGAL_DUTY } from './model/rule/legal-duty.js';
export { PERIODS, ROLES } from './model/rule/rule-core.js';
/** The rows of an example, written as a small file: `csv('email;nom', 'claire@acme.example;Martin')`. */
export const csv = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split(';'));

/**
 * Declares a plugin: what a module exports by default to bring rules, presets, reporters, readers, lists, words for headers, languages. Validated on load.
 * @example export default definePlugin({ name: 'acme', api: 1, rules: [competitorDomain] });
 */
export const definePlugin = <const P extends Plugin<ListAdapter>>(plugin: P): P => Object.freeze(plugin);

export * from './documents/for-rules.js';
export * from './fields/logs/for-rules.js';
export * from './fields/table/below/for-rules.js';
export * from './fields/table/for-rules.js';
export type * from './lists/definition/adapter.js';
export { type Place, wholeFile } from './model/base/place.js';
export type * from './model/base/text.js';
export * from './model/campaign/for-rules.js';
export type * from './model/contact/contact.js';
export type * from './model/contact/list-match.js';
export type * from './model/contact/persons.js';
export type * from './model/contact/suppression-list.js';
export { screensFor } from './model/contact/suppression-list.js';
export type * from './model/contact/values.js';
export type * from './model/document/for-rules.js';
export type * from './model/events/log-visitor.js';
export type * from './model/governance/for-rules.js';
export type * from './model/plugin/for-authors.js';
export type * from './model/rule/fact.js';
export type * from './model/rule/law.js';
export type * from './model/rule/row-sieve.js';
export type * from './model/rule/rule.js';
export type * from './model/rule/severity.js';
export type * from './model/rule/stored-files.js';
export type * from './model/rule/subject.js';
