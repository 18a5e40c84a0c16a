import { CHANNELS } from '../../model/contact/channel.js';
import type { FieldName } from '../../model/contact/field.js';
import { namesCheck } from '../email/returned/address-headers.js';
import { asksHowMessageEnded, channelsOfNumberStatus } from '../opposition/unread/number-status.js';
import { foldHeader } from '../text/fold-header.js';
import { nothing, type Verdict } from './column-verdict.js';
import type { HeaderHint } from './headers/header-hint.js';
import * as say from './mapping-reasons.js';
import { mayBarSomebody } from './permission/riddles.js';
import type { PermissionColumn } from './permission-column.js';
import { isBareEnd } from './polarity/dated-permission.js';
import { holdMailings, tellAttendance, tellCampaign, tellMembership, tellPaidPlan, tellSending } from './values/mailing-words.js';
import { isMostly } from './values/profile-values.js';
import type { ValueProfile } from './values/value-profile.js';

/**
 * Headers that speak of a leave or of something else by what stands in their cells.
 * @module
 */

/** Of so many cells nearly all are a yes or a no. */
export const NEARLY_ALL = 0.9;

/**
 * What such a column is. The status of a number is how a call to it ended, unless its words are those of subscriptions; a yes or a no there allows
 * nothing. How an address was checked is no subscription. Yes and no are no days, and under "Block" they bar
 * somebody: a 1 is the number of a building.
 */
export const settledByCells = (
  asked: string,
  hint: HeaderHint | undefined,
  told: PermissionColumn,
  guess: ValueProfile,
  values: readonly string[],
): PermissionColumn => {
  const field = typeof told === 'object' && 'field' in told ? told.field : undefined;
  if (field === 'consentAt' && isMostly(guess, 'say', NEARLY_ALL)) return { doubt: CHANNELS, leans: 'allow' };
  if (tellCampaign(asked, values) || tellMembership(asked, values)) return { field: 'status' };
  if (
    hint?.is === 'field' &&
    hint.field === 'subscription' &&
    (tellAttendance(values) || tellSending(values) || tellPaidPlan(asked, values))
  )
    return { field: 'status' };
  if (hint !== undefined) return told;
  if (field !== undefined && namesCheck(asked) && !holdMailings(values)) return undefined;
  if (told === undefined && mayBarSomebody(asked) && isMostly(guess, 'say') && !values.some((text) => /\d/.test(text)))
    return { field: 'optOut' };
  if (asksHowMessageEnded(asked)) return { doubt: ['sms'], leans: 'topic' };
  const channels = channelsOfNumberStatus(asked);
  if (!channels) return told;
  if (isMostly(guess, 'say') || (field === 'subscription' && holdMailings(values))) return { doubt: channels, leans: 'allow' };
  return holdMailings(values) ? told : undefined;
};

interface Column {
  readonly header: string;
  readonly verdict: Verdict;
  readonly guess: ValueProfile;
}

/** Beside which of these a day until when something holds is one of the consent; */
const OF_CONSENT: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  ...(['consent', 'consentAt', 'consentChannels', 'consentMethod', 'consentProof', 'consentPurpose', 'consentTextVersion'] as const),
  ...(['optIn', 'optInEmail', 'optInPhone', 'optInSms', 'optInPost'] as const),
]);
/** and in a file of these it may be one of a membership or a contract. */
const OF_TERM: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['relationEndAt', 'contractActive', 'card', 'idDocument']);

/** By their place, the columns right behind one of a consent that say until when something holds ("Valable jusqu'au"), and of what by their place alone. */
export const endsBesideConsent = (columns: readonly Column[]): ReadonlySet<number> => {
  if (columns.some(({ verdict }) => OF_TERM.has(verdict.field))) return new Set();
  const ends = ({ header, verdict: { field, suspect }, guess }: Column, at: number): boolean =>
    field === undefined &&
    suspect === undefined &&
    OF_CONSENT.has(columns[at - 1]?.verdict.field) &&
    isBareEnd(foldHeader(header)) &&
    isMostly(guess, 'date', 0.5);
  return new Set(columns.flatMap((column, at) => (ends(column, at) ? [at] : [])));
};

/** Until when the consent beside it holds. */
export const byEnd = (header: string): Verdict => ({
  ...nothing(say.besideReason(header, 'consent')),
  suspect: CHANNELS,
  leans: 'ends',
});

const DATED = { field: 'consent', confidence: 0.85, by: 'header' } as const;
/** The agreement that the day of a consent dates. */
export const byDate = (header: string): Verdict => ({ ...DATED, reason: say.besideReason(header, 'consentAt') });
