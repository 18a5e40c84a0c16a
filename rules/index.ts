import type { AnyRule } from '../src/author.js';
import cellCorrupted from './cell-corrupted.js';
import columnBeyondPurpose from './column-beyond-purpose.js';
import columnSensitive from './column-sensitive.js';
import companyClosed from './company-closed.js';
import consentUniform from './consent-uniform.js';
import consumerWithoutConsent from './consumer-without-consent.js';
import dateUnreadable from './date-unreadable.js';
import disposableDomain from './disposable-domain.js';
import duplicateConflict from './duplicate-conflict.js';
import duplicateContact from './duplicate-contact.js';
import emailMalformed from './email-malformed.js';
import emailTypoDomain from './email-typo-domain.js';
import fileOfRefusals from './file-of-refusals.js';
import mobileWithoutConsent from './mobile-without-consent.js';
import noticeDue from './notice-due.js';
import noticeLate from './notice-late.js';
import opposedElsewhere from './opposed-elsewhere.js';
import oppositionColumn from './opposition-column.js';
import oppositionList from './opposition-list.js';
import phoneMalformed from './phone-malformed.js';
import phoneNotAPerson from './phone-not-a-person.js';
import purchasedList from './purchased-list.js';
import relevanceGeography from './relevance-geography.js';
import relevanceJob from './relevance-job.js';
import relevanceNaf from './relevance-naf.js';
import relevanceSize from './relevance-size.js';
import retentionClient from './retention-client.js';
import retentionDateMissing from './retention-date-missing.js';
import retentionProspect from './retention-prospect.js';
import robinsonList from './robinson-list.js';
import rowRagged from './row-ragged.js';
import sourceMissing from './source-missing.js';
import sourceUnlawful from './source-unlawful.js';
import webmailWithoutConsent from './webmail-without-consent.js';

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [
  cellCorrupted,
  columnBeyondPurpose,
  columnSensitive,
  companyClosed,
  consentUniform,
  consumerWithoutConsent,
  dateUnreadable,
  disposableDomain,
  duplicateConflict,
  duplicateContact,
  emailMalformed,
  emailTypoDomain,
  fileOfRefusals,
  mobileWithoutConsent,
  noticeDue,
  noticeLate,
  opposedElsewhere,
  oppositionColumn,
  oppositionList,
  phoneMalformed,
  phoneNotAPerson,
  purchasedList,
  relevanceGeography,
  relevanceJob,
  relevanceNaf,
  relevanceSize,
  retentionClient,
  retentionDateMissing,
  retentionProspect,
  robinsonList,
  rowRagged,
  sourceMissing,
  sourceUnlawful,
  webmailWithoutConsent,
];
