import { isPending, stanceOf } from '../../answers/yes-no.js';
import { isFilled } from '../../text/filled-cell.js';
import { plainWords } from '../../text/plain-words.js';
import { readRefusal } from '../refusal/read-refusal.js';
import { limitsYes } from './limited-yes.js';
import type { UnreadReason } from './unread-cells.js';

/**
 * What a cell says under a header by which a consent is lacking ("Consent pending"): a yes, a day or a word of refusal is the no of a column of consents, and whatever
 * is neither that nor a no is to be read. Nothing in it is ever a consent.
 */
export const lackingIn = (text: string): UnreadReason | undefined => {
  if (text === '' || readRefusal(text).channels.length > 0) return undefined;
  const { stance, whole } = stanceOf(text);
  if (stance === 'no-tick') return undefined;
  if (isPending(text) || (stance === 'open' && text.includes('?'))) return 'permission';
  // "Recueilli le 3 mai" says that it is there.
  if (stance === 'for') return limitsYes(plainWords(text)) ? 'permission' : undefined;
  if (stance === 'open') return undefined;
  if (stance === 'against' || (stance === 'tick' && whole) || /\d{2}/.test(text)) return 'no';
  return isFilled(text) ? 'permission' : undefined;
};
