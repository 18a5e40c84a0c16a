import { lazy } from '../../model/base/lazy.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Sieve } from '../../model/contact/values.js';
import { makeStemSieve } from '../bytes/stem-sieve.js';
import { memoiseText } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { MAY_REFUSE, REFUSAL_PHRASES, REFUSAL_STEMS } from './refusal-phrases-data.js';

/** The word as the answer to a campaign is written; "non-STOP" and "STOP & GO" are something else. */
const STOP = /(?<!\b[Nn][Oo][Nn][- ])\bSTOP\b(?!-|\s*(?:&|(?:and|et|over|go)\b))/;
const LONGEST = 2000;
const NOBODY: readonly Channel[] = [];

/**
 * The channels that free text refuses in so many words (STOP, "ne plus contacter", "do not call"), in five languages.
 * It cannot read between the lines: no channel means that no known phrase was found.
 */
export const channelsRefusedIn = (text: string): readonly Channel[] => (text.length < 3 ? NOBODY : read(text));

/** What people note of a contact is often what they noted of another. */
const read = memoiseText((text: string): readonly Channel[] => {
  if (!MAY_REFUSE.test(text)) return NOBODY;
  const head = text.slice(0, LONGEST);
  const words = plainWords(head);
  const refused = new Set<Channel>();
  for (const { says, channels = CHANNELS } of REFUSAL_PHRASES) {
    if (says.test(words)) for (const channel of channels) refused.add(channel);
  }
  if (refused.size === 0) return STOP.test(head) ? CHANNELS : NOBODY;
  return CHANNELS.filter((channel) => refused.has(channel));
});

const stems = lazy(() => makeStemSieve(REFUSAL_STEMS));

/** Whether the bytes of a cell may refuse anything. */
export const mayHoldRefusal: Sieve = (bytes, from, to) => stems()(bytes, from, to);
