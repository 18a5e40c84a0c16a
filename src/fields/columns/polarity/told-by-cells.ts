import { CHANNELS } from '../../../model/contact/channel.js';
import type { HeaderHint } from '../headers/header-hint.js';
import { namesChannels } from '../permission/flag-values.js';
import { foldPermission } from '../permission/header-channels.js';
import type { PermissionHeader } from '../permission/permission-header.js';
import { asksBlockCode } from './block-codes.js';

/**
 * Columns whose cells tell what their header leaves open: a code by which somebody is barred, the ways that a header denies, how a call to the number
 * beside it ended.
 * @module
 */

/** A no, and nothing that it denies: that stands in the cells. */
const DENIES =
  /^(?:vetos?|vetad[oa]s?|(?:ne )?(?:pas|plus) (?:de|par)|no|not by|no por|no per|sin|senza|kein(?:e|en)?|nicht per|geen|niet (?:per|via)|without)$/;
/** What is written in place of a number or an address of which it is known whether it leads to somebody. */
const FINE_OR_NOT = /^(?:ok|ko|nok|hs|h\.s\.?)$/i;
const NOT_FINE = /^(?:ko|nok|hs|h\.s\.?)$/i;

/** What such a column says of refusals; undefined where it is none of them. */
export const toldByCells = (header: string, hint: HeaderHint | undefined, values: readonly string[]): PermissionHeader | undefined => {
  if (hint?.is === 'field') {
    const way = hint.field === 'email' ? 'email' : hint.field === 'phone' || hint.field === 'mobile' ? 'phone' : undefined;
    const filled = way ? values.map((text) => text.trim()).filter((text) => text !== '') : [];
    const isAnswered = way && filled.every((text) => FINE_OR_NOT.test(text)) && filled.some((text) => NOT_FINE.test(text));
    return isAnswered ? { doubt: [way], leans: 'allow' } : undefined;
  }
  const words = foldPermission(header);
  if (asksBlockCode(words, values)) return { doubt: CHANNELS, leans: 'marks' };
  return DENIES.test(words) && namesChannels(values) ? { field: 'oppositionChannels' } : undefined;
};
