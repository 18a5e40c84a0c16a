import type { Channel } from '../../../../model/contact/channel.js';
import { besideWaysOut } from '../beside/how-to-leave.js';
import { glossDutch } from './gloss-dutch.js';

/**
 * What a note refuses, read as it is, and in German words where it is Dutch: where that finds what is refused, it tells the channels, which the sentences of
 * `idioms/dutch.ts` do not. What they doubt is settled by German where most of a long note was known to it.
 */
export const readGlossed = <T extends { readonly channels: readonly Channel[]; readonly doubt: boolean }>(
  text: string,
  read: (text: string) => T,
): T => {
  const asIs = read(text);
  const glossed = glossDutch(text);
  // How to leave is told in Dutch.
  if (!glossed || besideWaysOut(text)) return asIs;
  const answer = read(glossed.german);
  const { channels, doubt } = asIs;
  if (answer.channels.length > 0 || (channels.length === 0 && !doubt)) return answer;
  return glossed.isWhole && channels.length === 0 ? answer : asIs;
};
