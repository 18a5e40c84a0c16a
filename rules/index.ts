import type { AnyRule } from '../src/author.js';
import bannedSector from './banned-sector.js';
import columnBeyondPurpose from './column-beyond-purpose.js';
import columnSensitive from './column-sensitive.js';
import consentAfterFirstContact from './consent-after-first-contact.js';
import consentEvidence from './consent-evidence.js';
import consentExpired from './consent-expired.js';
import consentScope from './consent-scope.js';
import consentUniform from './consent-uniform.js';
import consentWithdrawn from './consent-withdrawn.js';
import consumerWithoutConsent from './consumer-without-consent.js';
import countryRegimeEmail from './country-regime-email.js';
import countryUnknown from './country-unknown.js';
import dateUnreadable from './date-unreadable.js';
import duplicateContact from './duplicate-contact.js';
import emailMalformed from './email-malformed.js';
import fileOfRefusals from './file-of-refusals.js';
import healthMailbox from './health-mailbox.js';
import mobileWithoutConsent from './mobile-without-consent.js';
import namedProAddress from './named-pro-address.js';
import opposedElsewhere from './opposed-elsewhere.js';
import oppositionColumn from './opposition-column.js';
import oppositionList from './opposition-list.js';
import phoneMalformed from './phone-malformed.js';
import publicContactUnproven from './public-contact-unproven.js';
import retentionClient from './retention-client.js';
import retentionDateMissing from './retention-date-missing.js';
import retentionProspect from './retention-prospect.js';
import robinsonList from './robinson-list.js';
import roleAddress from './role-address.js';
import roleNotForProspecting from './role-not-for-prospecting.js';
import rowRagged from './row-ragged.js';
import softOptIn from './soft-opt-in.js';
import soleTrader from './sole-trader.js';
import sourceMissing from './source-missing.js';
import webmailWithoutConsent from './webmail-without-consent.js';

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [
  bannedSector,
  columnBeyondPurpose,
  columnSensitive,
  consentAfterFirstContact,
  consentEvidence,
  consentExpired,
  consentScope,
  consentUniform,
  consentWithdrawn,
  consumerWithoutConsent,
  countryRegimeEmail,
  countryUnknown,
  dateUnreadable,
  duplicateContact,
  emailMalformed,
  fileOfRefusals,
  healthMailbox,
  mobileWithoutConsent,
  namedProAddress,
  opposedElsewhere,
  oppositionColumn,
  oppositionList,
  phoneMalformed,
  publicContactUnproven,
  retentionClient,
  retentionDateMissing,
  retentionProspect,
  robinsonList,
  roleAddress,
  roleNotForProspecting,
  rowRagged,
  softOptIn,
  soleTrader,
  sourceMissing,
  webmailWithoutConsent,
];
