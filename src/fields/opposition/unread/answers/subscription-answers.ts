import { isInactive, isKnownSubscription, isNotWrittenTo } from '../../../answers/subscription-status.js';
import { isPending } from '../../../answers/yes-no.js';
import { readDate } from '../../../date/date-formats.js';
import { isDated } from '../../../date/date-value.js';
import { saysAddressIsDead } from '../../../email/returned/undeliverable.js';
import { readRefusal } from '../../refusal/read-refusal.js';
import type { UnreadReason } from '../unread-cells.js';

const isDay = (text: string): boolean => /\d/.test(text) && isDated(readDate(text, 'unresolved'));
/** A subscription by its number in another system, which says nothing of it: `sub_00A`. */
const KEY = /^[a-z]{2,6}[_-](?=\w*\d)\w{3,}$/i;
/**
 * What a column of subscriptions says that is no word of one: neither what became of the person, nor of the address. Whoever is inactive, or has not
 * confirmed, is written to by no tool.
 */
export const subscriptionIn = (text: string): UnreadReason | undefined => {
  if (text === '') return undefined;
  if (isNotWrittenTo(text)) return 'no';
  if (isPending(text) || isInactive(text)) return 'permission';
  const isKnown =
    saysAddressIsDead(text, true) || KEY.test(text) || isKnownSubscription(text) || isDay(text) || readRefusal(text).channels.length > 0;
  return isKnown ? undefined : 'permission';
};
