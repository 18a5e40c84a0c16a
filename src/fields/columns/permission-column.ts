import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { channelsIn } from '../answers/channel-names.js';
import { foldHeader } from '../text/fold-header.js';
import type { HeaderHint } from './alias-index.js';
import {
  isListOfRefusals,
  isSurelyOfPermission,
  LETTER_OF_NEWS,
  mayPermit,
  type PermissionHeader,
  readPermissionHeader,
} from './permission/permission-header.js';
import { isMostly } from './profile-values.js';
import { contactFieldIn } from './value-evidence.js';
import type { ValueProfile } from './value-profile.js';

/** What a header of the tables weighs when it is there word for word. */
const WHOLE_PHRASE = 0.95;
const REASON = /\b(?:reason|motif|raison|grund|motivo|causa)\b/;
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
const isOfPermission = (field: FieldName): boolean => {
  const kind = kindOf(field);
  return kind === 'allow' || kind === 'refuse' || ABOUT_PERMISSION.has(field);
};

/** The channels that a header names; all where it names none. */
const channelsOfHeader = (header: string): readonly Channel[] => {
  const named = channelsIn(foldHeader(header).replace(LETTER_OF_NEWS, 'newsletter'));
  return named.length > 0 ? named : CHANNELS;
};

/**
 * What a column says of refusals and consents by the stems of its header, where the tables of headers do not say it. A phrase that
 * they have whole goes first; a part of one does not ("Phone 1 Do Not Call" is no number).
 */
export const permissionOf = (header: string, hint: HeaderHint | undefined, guess: ValueProfile): PermissionHeader | undefined => {
  if (hint?.is === 'field' && (hint.weight >= WHOLE_PHRASE || isOfPermission(hint.field))) return undefined;
  // What the tables know to be nothing of ours stays so, but for the reason that somebody gave for refusing.
  const goesFirst = hint?.is === 'nothing' ? REASON.test(foldHeader(header)) : true;
  if (hint && hint.weight >= WHOLE_PHRASE && !(goesFirst && isSurelyOfPermission(header))) return undefined;
  // Addresses and numbers are what the values say, whatever stands above them.
  if (contactFieldIn(guess)) return undefined;
  const read = readPermissionHeader(header);
  // "Inscrit" under the name of a list of refusals is no subscription.
  if (read && 'field' in read && isMostly(guess, 'subscription') && isListOfRefusals(header)) return { doubt: channelsOfHeader(header) };
  // Links and versions of a consent are no answers.
  if (read && 'doubt' in read && isMostly(guess, 'url')) return undefined;
  return read ?? (!hint && isMostly(guess, 'say') && mayPermit(header) ? { doubt: channelsOfHeader(header), leans: 'allow' } : undefined);
};
