import { CHANNELS } from '../../../model/contact/channel.js';
import type { HeaderHint } from '../headers/header-hint.js';
import { foldPermission } from '../permission/header-channels.js';
import type { PermissionHeader } from '../permission/permission-header.js';
import { asksBlockCode } from './block-codes.js';

/**
 * Columns whose cells tell what their header leaves open: a code by which somebody is barred, the ways that a header denies.
 * @module
 */

/** What such a column says of refusals; undefined where it is none of them. */
export const toldByCells = (header: string, hint: HeaderHint | undefined, values: readonly string[]): PermissionHeader | undefined => {
  if (hint?.is === 'field') return undefined;
  const words = foldPermission(header);
  if (asksBlockCode(words, values)) return { doubt: CHANNELS, leans: 'marks' };
  return undefined;
};
