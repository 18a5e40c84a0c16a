import { holdsExplainedCodes } from '../opposition/header-codes.js';
import { isTurned } from '../opposition/unread/turned-answers.js';
import { byField, nothing, type Verdict } from './column-verdict.js';
import type { HeaderHint } from './headers/header-hint.js';
import * as say from './mapping-reasons.js';
import { channelsOfHeader } from './permission/header-channels.js';
import { type PermissionColumn, permissionOf } from './permission-column.js';
import { isOfLeave, isOfPermission } from './permission-hint.js';
import { readLackingConsent } from './polarity/lacking-consent.js';
import { readLegend } from './polarity/legend.js';
import { readPolarity } from './polarity/polarity.js';
import { readPreferences } from './polarity/preference-pairs.js';
import type { ValueProfile } from './values/value-profile.js';

/** Whether the tables read a header as a refusal or a consent. */
const isKnown = (hint: HeaderHint | undefined): boolean =>
  (hint?.is === 'field' && isOfPermission(hint.field)) || (hint?.is === 'choice' && isOfLeave(hint));

/**
 * What a column says of refusals and consents: what its header asks, without what it says of how to be filled, and turned where the header or that
 * turns it. Which way a legend goes that contradicts its header ("Newsletter (X si non)"), nobody is asked to guess.
 */
export const askedPermission = (
  header: string,
  hint: HeaderHint | undefined,
  guess: ValueProfile,
  values: readonly string[],
): PermissionColumn => {
  if (holdsExplainedCodes(header, values)) return 'elsewhere';
  const { asked, says } = readLegend(header);
  // The day of a check is one whatever else its header says.
  const isDayOfCheck = hint?.is === 'field' && hint.field === 'bloctelCheckedAt';
  const turned = isDayOfCheck ? undefined : (readPolarity(asked, values) ?? readLackingConsent(asked) ?? readPreferences(asked, values));
  const told = turned ?? permissionOf(asked, hint, guess, values);
  if (!says || told === 'elsewhere' || (told === undefined && !isKnown(hint))) return told;
  const doubt = channelsOfHeader(asked);
  return says === 'blank' ? { doubt, leans: 'boxes' } : { doubt };
};

/** What a header that is read by its stems weighs. */
const READ_BY_STEMS = 0.85;

/** The verdict on a column that asks for a refusal or a consent, or about which nobody can tell which of them. */
export const byPermission = (
  header: string,
  permission: Exclude<PermissionColumn, 'elsewhere'>,
  guess: ValueProfile,
): Verdict | undefined => {
  if (permission && 'doubt' in permission)
    return {
      ...nothing(say.suspectReason(header, isTurned(permission.leans))),
      suspect: permission.doubt,
      ...(permission.leans && { leans: permission.leans }),
    };
  return permission && byField(header, permission.field, READ_BY_STEMS, guess);
};
