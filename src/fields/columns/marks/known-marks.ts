import { marksAsBarred } from './barred-marks.js';
import { marksForErasure } from './erasing-marks.js';
import { marksNoAgents } from './left-alone.js';
import { asksForOwnMessages } from './own-messages.js';

/** What a header of a mark says: no agents please, a yes to one kind of our own messages, or that somebody is to be looked at before anything is sent. */
export type KnownMark = 'agents' | 'messages' | 'barred';

/** What folded words of a header mark, every one of which is known; undefined where they are of anything else. */
export const markIn = (words: string): KnownMark | undefined => {
  if (marksNoAgents(words)) return 'agents';
  if (asksForOwnMessages(words)) return 'messages';
  return marksForErasure(words) || marksAsBarred(words) ? 'barred' : undefined;
};
