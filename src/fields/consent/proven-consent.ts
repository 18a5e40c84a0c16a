import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import type { Needs } from '../../model/rule/rule.js';
import { namesAllChannels } from '../answers/channel-names.js';
import { CONSENT_EVIDENCE_FIELDS, CONSENT_FIELDS } from '../cells/field-sets.js';
import { makeNameMatcher } from '../text/company-names.js';
import { isFilled } from '../text/filled-cell.js';
import { missingProof } from './consent-evidence.js';
import { consentStatusOf } from './consent-status.js';
import { makePurposeReader } from './recipient/consent-purpose.js';

/** Read by `makeProvenConsentReader`. */
export const PROVEN_CONSENT_FIELDS = {
  ...CONSENT_FIELDS,
  ...CONSENT_EVIDENCE_FIELDS,
  consentFor: 'optional',
  consentPurpose: 'optional',
  consentTextVersion: 'optional',
} as const satisfies Needs;

const NONE: readonly Channel[] = [];

/**
 * Tells on which of some channels a row shows a consent that nothing can be said against: dated, with a proof, to prospecting, by that
 * means, and given to nobody else. Such a consent weighs more than an older entry of a list.
 * @param advertiser our names, as a column that says to whom the consent was given may write them; without any, a column that names
 * somebody names somebody else
 * @param among the only channels that are looked at
 * @returns a reader of a contact, some channels, and the day after which the consent must have been given (any day: -Infinity;
 * undefined when nobody knows that day, which nothing comes after)
 */
export const makeProvenConsentReader = (
  file: { readonly asOf: Day; readonly columns: readonly ColumnInfo[] },
  advertiser: readonly string[] = [],
  among: readonly Channel[] = CHANNELS,
): ((contact: Contact<keyof typeof PROVEN_CONSENT_FIELDS>, channels: readonly Channel[], since: Day | undefined) => readonly Channel[]) => {
  if (!file.columns.some(({ field }) => field === 'consentAt')) return () => NONE;
  const isOurs = makeNameMatcher(advertiser);
  const purposeOf = makePurposeReader();
  const isToOthers = (given: string): boolean => given !== '' && !isOurs(given);
  const isForElse = (purpose: string): boolean => isFilled(purpose) && purposeOf(purpose) !== 'prospecting';
  return (contact, channels, since) => {
    if (since === undefined || !(contact.date('consentAt').day > since) || missingProof(contact, file.asOf) !== undefined) return NONE;
    if (isToOthers(contact.text('consentFor')) || isForElse(contact.text('consentPurpose'))) return NONE;
    if (namesAllChannels(contact.text('consentChannels')) && contact.text('consentTextVersion') === '') return NONE;
    return channels.filter((channel) => among.includes(channel) && consentStatusOf(contact, channel, file.asOf) === 'valid');
  };
};
