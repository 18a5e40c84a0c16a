import type { PhoneValue } from '../../model/contact/values.js';
import type { CallerKind } from '../../model/events/event.js';
import { foldHeader } from '../text/fold-header.js';
import { phoneServiceOf } from './services/service-number.js';

const HIDDEN =
  /^(?:anonymous|anonyme|private|privee?|withheld|restricted|unknown|inconnue?|masquee?|(?:numero )?(?:masque|cache|prive)|unavailable)$/;

/** Whether what stands in place of a number says that nobody is shown one. */
export const isHiddenNumber = (text: string): boolean => HIDDEN.test(foldHeader(text));

/**
 * Prefixes for automated systems (ARCEP decision 2022-1583 as amended by 2025-2215), by how a number begins: metropolitan ones, then
 * those of the overseas departments.
 */
const AUTOMATED = /^\+33(?:16[23]|27[01]|37[78]|42[45]|56[89]|94[89]|947[5-9])|^\+(?:262|590|594|596)947[5-9]/;

/** What a number that a call shows is, once it was read: what it may be shown by depends on that. */
export const callerKindOf = (number: PhoneValue): CallerKind => {
  const { e164, type } = number;
  if (AUTOMATED.test(e164)) return 'machine';
  if (phoneServiceOf(number) !== undefined) return 'special';
  if (!/^\+(?:33|262|590|594|596|508)/.test(e164)) return e164 === '' ? 'unread' : 'foreign';
  return type === 'mobile' ? 'mobile' : 'fixed';
};
