import type { Channel } from '../../../model/contact/channel.js';
import type { Say } from '../../../model/contact/values.js';
import { memoise } from '../../text/memoise.js';
import { mendLetters } from '../../text/mend-letters.js';
import { plainWords } from '../../text/plain-words.js';
import { channelsIn } from '../channel-names.js';
import { readChannelPermissions } from '../channel-permissions.js';
import { readYesNo, stanceOf } from '../yes-no.js';
import { withoutInformation } from './informed-of.js';
import { HARMLESS, ITS_DAY, LEAVES_OUT } from './worded-yes-data.js';

/**
 * A yes in words of its own, where agreeing is asked: "OUI le 12/03/2026", "Oui, j'accepte de recevoir les offres par e-mail", "Oui sauf SMS", "Email
 * uniquement".
 * @module
 */

/** The channels that a yes names, and those that it leaves out. Where it names none, it says yes to what its column asks. */
export interface WordedYes {
  readonly allowed: readonly Channel[];
  readonly excluded: readonly Channel[];
}

const LONGEST = 200;
const CROSS = /[×☒]/u;

/**
 * Reads a yes that goes on, or channels in the place of one. Every word must be known: "oui jusqu'au 30 juin", "oui mais…", "oui, mes partenaires" are
 * read by nobody.
 * @returns undefined for a plain yes or no, and for whatever is not understood to its last word
 */
export const readWordedYes = memoise((written: string): WordedYes | undefined => {
  const text = withoutInformation(written);
  // A cross beside a channel ticks it, or crosses it out.
  if (text.length > LONGEST || CROSS.test(text)) return undefined;
  const { stance, whole } = stanceOf(text);
  if (whole || (stance !== undefined && stance !== 'for' && stance !== 'tick')) return undefined;
  const words = plainWords(mendLetters(text));
  // A letter or a digit that goes on ("o_O", "1 2") is a drawing or a code.
  if (stance === 'tick' && !/^\p{L}{2}/u.test(words)) return undefined;
  const rest = words
    .replace(ITS_DAY, ' ')
    .split(' ')
    .filter((word) => word !== '' && !HARMLESS.has(word));
  const channels = channelsIn(text);
  if (rest.some((word) => !LEAVES_OUT.has(word))) return undefined;
  // Without a yes the channels are all that is said: "Email", "SMS uniquement", and no "pour vos offres".
  if (stance === undefined && channels.length === 0) return undefined;
  const { allowed, excluded, unsure } = readChannelPermissions(text);
  const isNamed = allowed.length > 0 || excluded.length > 0;
  return unsure || (rest.length > 0 && !isNamed) ? undefined : { allowed, excluded };
});

/** Reads a cell as `readYesNo`, and a yes in words of its own as a yes: on which channels, `readWordedYes` tells. */
export const readAnswer = (text: string, kind: 'allow' | 'refuse'): Say => {
  const said = readYesNo(text, kind);
  return said === 'unknown' && kind === 'allow' && readWordedYes(text) ? 'yes' : said;
};
