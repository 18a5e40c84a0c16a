import { marksAsBarred } from './barred-marks.js';
import { marksForErasure } from './erasing-marks.js';
import { marksGoneAway } from './gone-away.js';
import { marksNoAgents } from './left-alone.js';
import { asksForOwnMessages } from './own-messages.js';

/** What a header of a mark says: no agents please, a yes to one kind of our own messages, that somebody moved, or is to be looked at before anything is sent. */
export type KnownMark = 'agents' | 'messages' | 'gone' | 'barred';

/** What folded words of a header mark, every one of which is known; undefined where they are of anything else. */
export const markIn = (words: string): KnownMark | undefined => {
  if (marksNoAgents(words)) return 'agents';
  if (asksForOwnMessages(words)) return 'messages';
  if (marksGoneAway(words)) return 'gone';
  return marksForErasure(words) || marksAsBarred(words) ? 'barred' : undefined;
};
