import type { AnyRule } from '../src/author.js';
import anonymisationIncomplete from './anonymisation-incomplete.js';
import bloctelEvidenceObsolete from './bloctel-evidence-obsolete.js';
import columnBeyondPurpose from './column-beyond-purpose.js';
import columnSensitive from './column-sensitive.js';
import consentUniform from './consent-uniform.js';
import consumerWithoutConsent from './consumer-without-consent.js';
import datePlaceholder from './date-placeholder.js';
import dateUnreadable from './date-unreadable.js';
import directoryAntiprospection from './directory-antiprospection.js';
import duplicateContact from './duplicate-contact.js';
import emailMalformed from './email-malformed.js';
import fileOfRefusals from './file-of-refusals.js';
import mobileWithoutConsent from './mobile-without-consent.js';
import opposedElsewhere from './opposed-elsewhere.js';
import oppositionAppliedLate from './opposition-applied-late.js';
import oppositionColumn from './opposition-column.js';
import oppositionList from './opposition-list.js';
import phoneMalformed from './phone-malformed.js';
import recontactAfterOpposition from './recontact-after-opposition.js';
import relationInconsistent from './relation-inconsistent.js';
import retentionAccounting from './retention-accounting.js';
import retentionClient from './retention-client.js';
import retentionDateMissing from './retention-date-missing.js';
import retentionExpiringSoon from './retention-expiring-soon.js';
import retentionLog from './retention-log.js';
import retentionProspect from './retention-prospect.js';
import robinsonList from './robinson-list.js';
import rowRagged from './row-ragged.js';
import sirenePartialDiffusion from './sirene-partial-diffusion.js';
import sireneStale from './sirene-stale.js';
import sourceMissing from './source-missing.js';
import webmailWithoutConsent from './webmail-without-consent.js';

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [
  anonymisationIncomplete,
  bloctelEvidenceObsolete,
  columnBeyondPurpose,
  columnSensitive,
  consentUniform,
  consumerWithoutConsent,
  datePlaceholder,
  dateUnreadable,
  directoryAntiprospection,
  duplicateContact,
  emailMalformed,
  fileOfRefusals,
  mobileWithoutConsent,
  opposedElsewhere,
  oppositionAppliedLate,
  oppositionColumn,
  oppositionList,
  phoneMalformed,
  recontactAfterOpposition,
  relationInconsistent,
  retentionAccounting,
  retentionClient,
  retentionDateMissing,
  retentionExpiringSoon,
  retentionLog,
  retentionProspect,
  robinsonList,
  rowRagged,
  sirenePartialDiffusion,
  sireneStale,
  sourceMissing,
  webmailWithoutConsent,
];
