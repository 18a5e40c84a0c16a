import { foldHeader } from '../../fields/text/fold-header.js';
import { memoise } from '../../fields/text/memoise.js';
import { directionOf } from './event-words.js';

type Way = 'out' | 'in' | 'internal' | undefined;

/** Headers that ask whether a row came in, or went out: a yes says so, and a no the other. */
const ASKS_IN = /^(?:(?:is|est) )?(?:incoming|inbound|entrante?)$/;
const ASKS_OUT = /^(?:(?:is|est) )?(?:outgoing|outbound|sortante?)$/;
const YES = /^(?:true|yes|y|oui|o|1|vrai|x)$/;
const NO = /^(?:false|no|n|non|0|faux)$/;

/** Letters of ways under a header that says direction: entrant, eingehend, in, reçu; sortant, saliente, out. */
const LETTERS: Readonly<Record<string, Way>> = { e: 'in', i: 'in', r: 'in', s: 'out', o: 'out' };
/** How HubSpot calls a mail of ours, beside `INCOMING_EMAIL`. */
const OF_OURS = /^(?:forwarded )?e ?mail$/;

/** Whether a header asks for a way by yes and no. */
export const asksWay = (header: string): 'in' | 'out' | undefined => {
  const words = foldHeader(header);
  return ASKS_IN.test(words) ? 'in' : ASKS_OUT.test(words) ? 'out' : undefined;
};

const bare = memoise((text: string): Way => {
  const words = foldHeader(text);
  return directionOf(text) ?? LETTERS[words] ?? (OF_OURS.test(words) ? 'out' : undefined);
});

/** Which way a cell of a column of ways says, seen from us; undefined where we do not know its word. @param asks what a yes in it means */
export const wayTold = (text: string, asks?: 'in' | 'out'): Way => {
  if (asks !== undefined) {
    const words = foldHeader(text);
    if (YES.test(words)) return asks;
    if (NO.test(words)) return asks === 'in' ? 'out' : 'in';
  }
  return bare(text);
};
