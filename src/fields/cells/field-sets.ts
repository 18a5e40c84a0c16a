import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Needs } from '../../model/rule/rule.js';

/**
 * What the shared readers read of a contact: a rule that calls one spreads its fields into its own `needs`,
 * because only the columns that some rule needs are decoded.
 */
/** Read by `makeOpposition`. */
export const OPPOSITION_FIELDS = {
  optOut: 'optional',
  subscription: 'optional',
  doNotEmail: 'optional',
  doNotCall: 'optional',
  doNotSms: 'optional',
  doNotMail: 'optional',
  opposedAt: 'optional',
  oppositionAppliedAt: 'optional',
  oppositionChannels: 'optional',
  consent: 'optional',
  consentAt: 'optional',
  consentChannels: 'optional',
  consentMethod: 'optional',
  consentProof: 'optional',
  consentTextVersion: 'optional',
  bloctelCheckedAt: 'optional',
  consentWithdrawnAt: 'optional',
  optIn: 'optional',
  optInEmail: 'optional',
  optInPhone: 'optional',
  optInSms: 'optional',
  optInPost: 'optional',
  status: 'optional',
  comments: 'optional',
  tags: 'optional',
  audience: 'optional',
} as const satisfies Needs;

/** Read by `consentStatusOf`: a refusal anywhere undoes a consent. */
export const CONSENT_FIELDS = { ...OPPOSITION_FIELDS, consentFor: 'optional' } as const satisfies Needs;

/** Read by `isSoleTrader` and `isLegalPerson`. */
export const COMPANY_FIELDS = {
  legalForm: 'optional',
  legalCategory: 'optional',
  company: 'optional',
  firstName: 'optional',
  lastName: 'optional',
  fullName: 'optional',
  siren: 'optional',
  siret: 'optional',
} as const satisfies Needs;

/** Read by `relationOf`. */
export const RELATION_FIELDS = {
  status: 'optional',
  relationEndAt: 'optional',
  contractActive: 'optional',
} as const satisfies Needs;

/** Read by `lists.matches`. */
export const LIST_FIELDS = {
  email: 'one-of',
  phone: 'one-of',
  mobile: 'one-of',
  siren: 'one-of',
  siret: 'one-of',
  address: 'one-of',
  lastName: 'optional',
  firstName: 'optional',
  fullName: 'optional',
  postcode: 'optional',
  country: 'optional',
} as const satisfies Needs;

/** Read by `makeHeldReader`. */
export const HELD_FIELDS = {
  firstName: 'optional',
  lastName: 'optional',
  fullName: 'optional',
  email: 'optional',
  phone: 'optional',
  mobile: 'optional',
  address: 'optional',
  postcode: 'optional',
} as const satisfies Needs;
/** Where a refusal may stand that nobody can read. */
export const UNREAD_FIELDS = { ...HELD_FIELDS, ...OPPOSITION_FIELDS } as const satisfies Needs;

/** Read by `isPublishedContact`. */
export const PUBLISHED_FIELDS = { publicContact: 'optional', publicContactUrl: 'optional' } as const satisfies Needs;

/** Read by `requiresConsent`. */
export const BASIS_FIELDS = {
  ...RELATION_FIELDS,
  ...COMPANY_FIELDS,
  ...PUBLISHED_FIELDS,
  audience: 'optional',
  email: 'optional',
  phone: 'optional',
  mobile: 'optional',
  phoneType: 'optional',
} as const satisfies Needs;

/** Read by `claimsConsent` and `isConsentDocumented`. */
export const CONSENT_EVIDENCE_FIELDS = {
  consent: 'optional',
  consentAt: 'optional',
  consentChannels: 'optional',
  consentMethod: 'optional',
  consentProof: 'optional',
  optIn: 'optional',
  optInEmail: 'optional',
  optInPhone: 'optional',
  optInSms: 'optional',
  optInPost: 'optional',
  tags: 'optional',
} as const satisfies Needs;

/** Read by `makeConsentReliance`, `makeConsentRecipient` and `makeScopeGaps`: what is said of a consent, and who needs one. */
export const RELIANCE_FIELDS = {
  ...CONSENT_FIELDS,
  ...CONSENT_EVIDENCE_FIELDS,
  ...BASIS_FIELDS,
  consentPurpose: 'optional',
  country: 'optional',
} as const satisfies Needs;

/** Read by the rules on what people must be told (GDPR 14). */
export const NOTICE_FIELDS = {
  ...COMPANY_FIELDS,
  ...RELATION_FIELDS,
  email: 'optional',
  source: 'optional',
  informedAt: 'optional',
  collectedAt: 'optional',
  lastOutboundAt: 'optional',
  consentAt: 'optional',
} as const satisfies Needs;

/** What a column of refusals bars, by its field. */
export const REFUSED_CHANNELS: Readonly<Partial<Record<FieldName, readonly Channel[]>>> = {
  optOut: CHANNELS,
  doNotEmail: ['email'],
  doNotCall: ['phone'],
  doNotSms: ['sms'],
  doNotMail: ['post'],
};
