import type { AnyRule } from '../src/author.js';
import columnBeyondPurpose from './column-beyond-purpose.js';
import columnFinancial from './column-financial.js';
import columnSensitive from './column-sensitive.js';
import commentsColumn from './comments-column.js';
import commentsSensitive from './comments-sensitive.js';
import consentUniform from './consent-uniform.js';
import consumerWithoutConsent from './consumer-without-consent.js';
import contactDeceased from './contact-deceased.js';
import contactMinor from './contact-minor.js';
import dateUnreadable from './date-unreadable.js';
import duplicateContact from './duplicate-contact.js';
import emailMalformed from './email-malformed.js';
import fileOfRefusals from './file-of-refusals.js';
import identifierInText from './identifier-in-text.js';
import mobileWithoutConsent from './mobile-without-consent.js';
import opposedElsewhere from './opposed-elsewhere.js';
import oppositionColumn from './opposition-column.js';
import oppositionList from './opposition-list.js';
import phoneMalformed from './phone-malformed.js';
import retentionClient from './retention-client.js';
import retentionDateMissing from './retention-date-missing.js';
import retentionProspect from './retention-prospect.js';
import robinsonList from './robinson-list.js';
import rowRagged from './row-ragged.js';
import sourceMissing from './source-missing.js';
import webmailWithoutConsent from './webmail-without-consent.js';

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [
  columnBeyondPurpose,
  columnFinancial,
  columnSensitive,
  commentsColumn,
  commentsSensitive,
  consentUniform,
  consumerWithoutConsent,
  contactDeceased,
  contactMinor,
  dateUnreadable,
  duplicateContact,
  emailMalformed,
  fileOfRefusals,
  identifierInText,
  mobileWithoutConsent,
  opposedElsewhere,
  oppositionColumn,
  oppositionList,
  phoneMalformed,
  retentionClient,
  retentionDateMissing,
  retentionProspect,
  robinsonList,
  rowRagged,
  sourceMissing,
  webmailWithoutConsent,
];
