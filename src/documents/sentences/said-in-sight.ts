import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';

/**
 * Whether a message says something to its reader (`yes`, `no`), or where it does in letters that are hardly read only.
 * @param intent what is to be said: `source`, `identity`…
 */
export const saidInSight = (message: JudgedMessage, intent: string): 'yes' | 'no' | Span => {
  const shown = message.sentences.filter(({ visible }, i) => visible !== 'hidden' && message.says(i, intent));
  if (shown.some(({ hardToRead }) => hardToRead === undefined)) return 'yes';
  return shown[0]?.at ?? 'no';
};
