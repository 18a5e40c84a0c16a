import { CHANNELS } from '../../model/contact/channel.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { asksOfSequence } from '../opposition/unread/outcome-columns.js';
import type { HeaderHint } from './headers/header-hint.js';
import { NAMES_THE_LAW } from './permission/consent-words-data.js';
import { holdChoices } from './permission/flag-values.js';
import { foldPermission } from './permission/header-channels.js';
import type { PermissionHeader } from './permission/permission-header.js';
import { holdMailings, tellAttendance, tellSending } from './values/mailing-words.js';
import { isMostly } from './values/profile-values.js';
import type { ValueProfile } from './values/value-profile.js';

/**
 * What the tables of headers say of refusals and consents.
 * @module
 */

/** Consents to the handling of data, as forms ask for them. */
const CONSENT_TO_PRIVACY = /^consenso (?:privacy|al trattamento)|^(?:rgpd|gdpr|dsgvo) (?:ok|consent\w*)$/;
const ABOUT_PERMISSION: ReadonlySet<FieldName> = new Set<FieldName>([
  'subscription',
  'opposedAt',
  'oppositionAppliedAt',
  'oppositionChannels',
  'consentAt',
  'consentChannels',
  'consentPurpose',
  'consentMethod',
  'consentTextVersion',
  'consentProof',
  'consentFor',
  'consentWithdrawnAt',
  'directoryMention',
  'bloctelCheckedAt',
  'unitDiffusion',
  'establishmentDiffusion',
]);

/** Whether a field is one by which people refuse or agree. */
export const isOfPermission = (field: FieldName): boolean => {
  const kind = kindOf(field);
  return kind === 'allow' || kind === 'refuse' || ABOUT_PERMISSION.has(field);
};

/** Whether the tables read a header as something that is no refusal and no consent. */
export const isOfOurs = (hint: HeaderHint | undefined): boolean =>
  (hint?.is === 'field' && !isOfPermission(hint.field)) ||
  (hint?.is === 'choice' && (hint.choice.otherwise === 'none' || !isOfPermission(hint.choice.otherwise)));

/** Whether a header that means several things is a consent where nothing speaks against it. */
export const isOfLeave = ({ choice: { otherwise } }: HeaderHint & { readonly is: 'choice' }): boolean =>
  otherwise !== 'none' && kindOf(otherwise) === 'allow';

/**
 * What a header may tell that the tables leave open, or take for a consent to something else: the law, or the privacy of data. Where its cells say who
 * accepted and who refused ("Accepté le 02/02", "Désaccord", "En attente"), it is a consent.
 */
export const leaveByLaw = (
  header: string,
  hint: HeaderHint,
  guess: ValueProfile,
  values: readonly string[],
): PermissionHeader | undefined => {
  const words = foldPermission(header);
  const isOpen = hint.is === 'choice' && hint.choice.otherwise === 'none' && NAMES_THE_LAW.test(words);
  if (isOpen && holdChoices(values)) return { field: 'consent' };
  const isPerhaps = isOpen
    ? !isMostly(guess, 'say', 0.2) && !isMostly(guess, 'date')
    : hint.is === 'nothing' && CONSENT_TO_PRIVACY.test(words);
  return isPerhaps ? { doubt: CHANNELS, leans: 'topic' } : undefined;
};

/** Whether a header that seems to be of a subscription asks how far a campaign is with somebody, and no cell of it speaks of mailings. */
export const tellsOfSequence = (read: PermissionHeader | undefined, header: string, values: readonly string[]): boolean =>
  read !== undefined &&
  'field' in read &&
  read.field === 'subscription' &&
  ((asksOfSequence(header) && !holdMailings(values)) || tellAttendance(values) || tellSending(values));

/** What a header that is read by its stems weighs. */
export const READ_BY_STEMS = 0.85;
