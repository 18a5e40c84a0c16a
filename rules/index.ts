import { type AnyRule, definePlugin } from '../src/author.js';
import accessReviewOverdue from './access-review-overdue.js';
import anonymisationIncomplete from './anonymisation-incomplete.js';
import automatedCallWithoutConsent from './automated-call-without-consent.js';
import bannedSector from './banned-sector.js';
import bloctelEvidenceObsolete from './bloctel-evidence-obsolete.js';
import breachDates from './breach-dates.js';
import breachFollowUp from './breach-follow-up.js';
import breachIncomplete from './breach-incomplete.js';
import breachNotNotified from './breach-not-notified.js';
import breachNotifiedLate from './breach-notified-late.js';
import breachPersonsNotTold from './breach-persons-not-told.js';
import breachRegisterSilent from './breach-register-silent.js';
import breachRiskUnexplained from './breach-risk-unexplained.js';
import campaignApproval from './campaign-approval.js';
import campaignCallerNumber from './campaign-caller-number.js';
import campaignContacts from './campaign-contacts.js';
import campaignDates from './campaign-dates.js';
import campaignDpia from './campaign-dpia.js';
import campaignLia from './campaign-lia.js';
import campaignMessages from './campaign-messages.js';
import campaignRecent from './campaign-recent.js';
import campaignRecord from './campaign-record.js';
import campaignRelevance from './campaign-relevance.js';
import campaignSector from './campaign-sector.js';
import campaignTarget from './campaign-target.js';
import campaignTracking from './campaign-tracking.js';
import campaignTrackingFound from './campaign-tracking-found.js';
import cellCorrupted from './cell-corrupted.js';
import columnBeyondPurpose from './column-beyond-purpose.js';
import columnFinancial from './column-financial.js';
import columnSensitive from './column-sensitive.js';
import commentsColumn from './comments-column.js';
import commentsSensitive from './comments-sensitive.js';
import companyClosed from './company-closed.js';
import consentAfterFirstContact from './consent-after-first-contact.js';
import consentEvidence from './consent-evidence.js';
import consentExpired from './consent-expired.js';
import consentScope from './consent-scope.js';
import consentUniform from './consent-uniform.js';
import consentWithdrawn from './consent-withdrawn.js';
import consumerWithoutConsent from './consumer-without-consent.js';
import contactDeceased from './contact-deceased.js';
import contactMinor from './contact-minor.js';
import contactProtected from './contact-protected.js';
import countryRegimeEmail from './country-regime-email.js';
import countryRegimePhone from './country-regime-phone.js';
import countryUnknown from './country-unknown.js';
import datePlaceholder from './date-placeholder.js';
import dateUnreadable from './date-unreadable.js';
import directoryAntiprospection from './directory-antiprospection.js';
import disposableDomain from './disposable-domain.js';
import duplicateConflict from './duplicate-conflict.js';
import duplicateContact from './duplicate-contact.js';
import emailMalformed from './email-malformed.js';
import emailTooSoon from './email-too-soon.js';
import emailTypoDomain from './email-typo-domain.js';
import emailUndeliverable from './email-undeliverable.js';
import exportCopied from './export-copied.js';
import exportNamePersonal from './export-name-personal.js';
import exportOpen from './export-open.js';
import exportOpposedElsewhere from './export-opposed-elsewhere.js';
import exportOpposedListed from './export-opposed-listed.js';
import exportPastRetention from './export-past-retention.js';
import exportPersonsRepeated from './export-persons-repeated.js';
import exportUnencrypted from './export-unencrypted.js';
import exportUnopened from './export-unopened.js';
import fileOfConsumers from './file-of-consumers.js';
import fileOfRefusals from './file-of-refusals.js';
import governanceAssessment from './governance-assessment.js';
import governanceAuditAfterIncident from './governance-audit-after-incident.js';
import governanceBackups from './governance-backups.js';
import governanceDate from './governance-date.js';
import governanceEncryption from './governance-encryption.js';
import governanceEvidence from './governance-evidence.js';
import governanceHosting from './governance-hosting.js';
import governanceLogMonths from './governance-log-months.js';
import governanceNotApplicable from './governance-not-applicable.js';
import governanceNotHeld from './governance-not-held.js';
import governanceNotTold from './governance-not-told.js';
import governanceOverdue from './governance-overdue.js';
import governancePolicyUpdate from './governance-policy-update.js';
import governanceRegisterMissing from './governance-register-missing.js';
import governanceShare from './governance-share.js';
import governanceTrainingTopics from './governance-training-topics.js';
import governanceUnknownKey from './governance-unknown-key.js';
import healthMailbox from './health-mailbox.js';
import identifierInText from './identifier-in-text.js';
import leaverNotDisabled from './leaver-not-disabled.js';
import listBeyondPurpose from './list-beyond-purpose.js';
import listUnproven from './list-unproven.js';
import listedByName from './listed-by-name.js';
import listedElsewhere from './listed-elsewhere.js';
import logCallHours from './log-call-hours.js';
import logCallOnDayOff from './log-call-on-day-off.js';
import logCallTooOften from './log-call-too-often.js';
import logCalledAfterRefusal from './log-called-after-refusal.js';
import logCallerNumber from './log-caller-number.js';
import logCampaignResults from './log-campaign-results.js';
import logEmailTooOften from './log-email-too-often.js';
import logOppositionLate from './log-opposition-late.js';
import logSentAfterOpposition from './log-sent-after-opposition.js';
import logUnread from './log-unread.js';
import messageBannedOffer from './message-banned-offer.js';
import messageConsumerConsent from './message-consumer-consent.js';
import messageDeadLink from './message-dead-link.js';
import messageIdentity from './message-identity.js';
import messageImageOnly from './message-image-only.js';
import messageLanguage from './message-language.js';
import messageLinkTest from './message-link-test.js';
import messageListHeaders from './message-list-headers.js';
import messageMergeTag from './message-merge-tag.js';
import messageOptOut from './message-opt-out.js';
import messageOptOutLimits from './message-opt-out-limits.js';
import messagePartlyRead from './message-partly-read.js';
import messagePersonalOffer from './message-personal-offer.js';
import messagePlaceholder from './message-placeholder.js';
import messagePressure from './message-pressure.js';
import messagePurpose from './message-purpose.js';
import messageRights from './message-rights.js';
import messageSender from './message-sender.js';
import messageSource from './message-source.js';
import messageSubject from './message-subject.js';
import messageTracking from './message-tracking.js';
import messageUnsubscribeTag from './message-unsubscribe-tag.js';
import mobileWithoutConsent from './mobile-without-consent.js';
import namedProAddress from './named-pro-address.js';
import noticeDue from './notice-due.js';
import noticeLate from './notice-late.js';
import offerPersonal from './offer-personal.js';
import opposedElsewhere from './opposed-elsewhere.js';
import oppositionAppliedLate from './opposition-applied-late.js';
import oppositionColumn from './opposition-column.js';
import oppositionList from './opposition-list.js';
import phoneMalformed from './phone-malformed.js';
import phoneNotAPerson from './phone-not-a-person.js';
import { presets } from './presets.js';
import privatePersonWithoutConsent from './private-person-without-consent.js';
import publicContactUnproven from './public-contact-unproven.js';
import purchasedList from './purchased-list.js';
import recontactAfterOpposition from './recontact-after-opposition.js';
import refusalUnread from './refusal-unread.js';
import registerColumns from './register-columns.js';
import registerRowUnread from './register-row-unread.js';
import relationInconsistent from './relation-inconsistent.js';
import relevanceGeography from './relevance-geography.js';
import relevanceJob from './relevance-job.js';
import relevanceNaf from './relevance-naf.js';
import relevanceSize from './relevance-size.js';
import requestLate from './request-late.js';
import retentionAccounting from './retention-accounting.js';
import retentionClient from './retention-client.js';
import retentionDateMissing from './retention-date-missing.js';
import retentionExpiringSoon from './retention-expiring-soon.js';
import retentionLog from './retention-log.js';
import retentionProspect from './retention-prospect.js';
import robinsonList from './robinson-list.js';
import robinsonListMissing from './robinson-list-missing.js';
import roleAddress from './role-address.js';
import roleNotForProspecting from './role-not-for-prospecting.js';
import rowRagged from './row-ragged.js';
import scriptAnnounces from './script-announces.js';
import scriptAsksSecrets from './script-asks-secrets.js';
import scriptAttempts from './script-attempts.js';
import scriptBannedOffer from './script-banned-offer.js';
import scriptConsumer from './script-consumer.js';
import scriptConsumerConsent from './script-consumer-consent.js';
import scriptIdentity from './script-identity.js';
import scriptInsists from './script-insists.js';
import scriptPlaceholder from './script-placeholder.js';
import scriptProfessional from './script-professional.js';
import scriptReason from './script-reason.js';
import scriptRefusal from './script-refusal.js';
import scriptRightToRefuse from './script-right-to-refuse.js';
import scriptSource from './script-source.js';
import sectionOfRefusals from './section-of-refusals.js';
import sirenePartialDiffusion from './sirene-partial-diffusion.js';
import sireneStale from './sirene-stale.js';
import smsLength from './sms-length.js';
import smsSender from './sms-sender.js';
import smsStop from './sms-stop.js';
import softOptIn from './soft-opt-in.js';
import soleTrader from './sole-trader.js';
import sourceMissing from './source-missing.js';
import sourceUnlawful from './source-unlawful.js';
import trainingMissing from './training-missing.js';
import webmailWithoutConsent from './webmail-without-consent.js';

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [
  accessReviewOverdue,
  anonymisationIncomplete,
  automatedCallWithoutConsent,
  bannedSector,
  bloctelEvidenceObsolete,
  breachDates,
  breachFollowUp,
  breachIncomplete,
  breachNotNotified,
  breachNotifiedLate,
  breachPersonsNotTold,
  breachRegisterSilent,
  breachRiskUnexplained,
  campaignApproval,
  campaignCallerNumber,
  campaignContacts,
  campaignDates,
  campaignDpia,
  campaignLia,
  campaignMessages,
  campaignRecent,
  campaignRecord,
  campaignRelevance,
  campaignSector,
  campaignTarget,
  campaignTracking,
  campaignTrackingFound,
  cellCorrupted,
  columnBeyondPurpose,
  columnFinancial,
  columnSensitive,
  commentsColumn,
  commentsSensitive,
  companyClosed,
  consentAfterFirstContact,
  consentEvidence,
  consentExpired,
  consentScope,
  consentUniform,
  consentWithdrawn,
  consumerWithoutConsent,
  contactDeceased,
  contactMinor,
  contactProtected,
  countryRegimeEmail,
  countryRegimePhone,
  countryUnknown,
  datePlaceholder,
  dateUnreadable,
  directoryAntiprospection,
  disposableDomain,
  duplicateConflict,
  duplicateContact,
  emailMalformed,
  emailTooSoon,
  emailTypoDomain,
  emailUndeliverable,
  exportCopied,
  exportNamePersonal,
  exportOpen,
  exportOpposedElsewhere,
  exportOpposedListed,
  exportPastRetention,
  exportPersonsRepeated,
  exportUnencrypted,
  exportUnopened,
  fileOfConsumers,
  fileOfRefusals,
  governanceAssessment,
  governanceAuditAfterIncident,
  governanceBackups,
  governanceDate,
  governanceEncryption,
  governanceEvidence,
  governanceHosting,
  governanceLogMonths,
  governanceNotApplicable,
  governanceNotHeld,
  governanceNotTold,
  governanceOverdue,
  governancePolicyUpdate,
  governanceRegisterMissing,
  governanceShare,
  governanceTrainingTopics,
  governanceUnknownKey,
  healthMailbox,
  identifierInText,
  leaverNotDisabled,
  listBeyondPurpose,
  listUnproven,
  listedByName,
  listedElsewhere,
  logCallHours,
  logCallOnDayOff,
  logCallTooOften,
  logCalledAfterRefusal,
  logCallerNumber,
  logCampaignResults,
  logEmailTooOften,
  logOppositionLate,
  logSentAfterOpposition,
  logUnread,
  messageBannedOffer,
  messageConsumerConsent,
  messageDeadLink,
  messageIdentity,
  messageImageOnly,
  messageLanguage,
  messageLinkTest,
  messageListHeaders,
  messageMergeTag,
  messageOptOut,
  messageOptOutLimits,
  messagePartlyRead,
  messagePersonalOffer,
  messagePlaceholder,
  messagePressure,
  messagePurpose,
  messageRights,
  messageSender,
  messageSource,
  messageSubject,
  messageTracking,
  messageUnsubscribeTag,
  mobileWithoutConsent,
  namedProAddress,
  noticeDue,
  noticeLate,
  offerPersonal,
  opposedElsewhere,
  oppositionAppliedLate,
  oppositionColumn,
  oppositionList,
  phoneMalformed,
  phoneNotAPerson,
  privatePersonWithoutConsent,
  publicContactUnproven,
  purchasedList,
  recontactAfterOpposition,
  refusalUnread,
  registerColumns,
  registerRowUnread,
  relationInconsistent,
  relevanceGeography,
  relevanceJob,
  relevanceNaf,
  relevanceSize,
  requestLate,
  retentionAccounting,
  retentionClient,
  retentionDateMissing,
  retentionExpiringSoon,
  retentionLog,
  retentionProspect,
  robinsonList,
  robinsonListMissing,
  roleAddress,
  roleNotForProspecting,
  rowRagged,
  scriptAnnounces,
  scriptAsksSecrets,
  scriptAttempts,
  scriptBannedOffer,
  scriptConsumer,
  scriptConsumerConsent,
  scriptIdentity,
  scriptInsists,
  scriptPlaceholder,
  scriptProfessional,
  scriptReason,
  scriptRefusal,
  scriptRightToRefuse,
  scriptSource,
  sectionOfRefusals,
  sirenePartialDiffusion,
  sireneStale,
  smsLength,
  smsSender,
  smsStop,
  softOptIn,
  soleTrader,
  sourceMissing,
  sourceUnlawful,
  trainingMissing,
  webmailWithoutConsent,
];

export { presets };
/** Our rules and presets: a plugin like any other, but that it is always there and its ids are bare. */
export default definePlugin({ name: 'lumo', api: 1, rules, presets });
