import { CHANNELS } from '../../../model/contact/channel.js';
import { channelsIn } from '../../answers/channel-names.js';
import { plainWords } from '../../text/plain-words.js';
import type { LexiconReading, Refusal } from './lexicon-reader.js';
import { speaksOfOthers } from './of-others.js';

/**
 * What becomes of a text by what the lexicon makes of it and by how much it sounds like a refusal to the second reader. The bounds were
 * measured on sets that were left out when it learned (`npm run learn:refusals -- --measure`, docs/data.md).
 * @module
 */

/** What the lexicon takes for a refusal is one from here on, */
const AGREED = 0;
/** or, in a text of few words, which is a mark or a status, from here on. */
const FEW_WORDS = 4;
const AGREED_IN_FEW = -1;
/**
 * What the lexicon does not understand is a refusal from here on, and sooner where it knows a word of it: where as many refusals are missed as
 * there are others taken for one. Not in few words, which are a name as often.
 */
const SURE = 0.75;
const SURE_WITH_WORDS = 0.5;
/** Somebody should read what sounds like this, or like less where the lexicon knows a word of it. */
const DOUBTED = -0.5;
const DOUBTED_WITH_WORDS = -1.5;

/** What sends its reader elsewhere, as "a refusé, voir son mail" does, says nothing by itself; nor does what speaks of somebody else. */
const ELSEWHERE = /(?<!\p{L})(?:voir|cf|vgl|siehe|see|ver|vedi|véase|check|relire|vérifier)(?!\p{L})/iu;

const NOTHING: Refusal = { channels: [], doubt: false };
const DOUBT: Refusal = { channels: [], doubt: true };

/**
 * @param text as it was read
 * @param sound how much it sounds like a refusal, in log odds; nothing where it only tells what did not happen
 */
export const weighUp = (text: string, { channels, doubt, tokens, mark }: LexiconReading, sound: number | undefined): Refusal => {
  const few = tokens.filter(({ word }) => word !== '' && word !== ':').length < FEW_WORDS;
  if (channels.length > 0) {
    if (mark || sound === undefined) return { channels, doubt };
    return sound >= (few ? AGREED_IN_FEW : AGREED) ? { channels, doubt } : DOUBT;
  }
  if (sound === undefined) return doubt ? DOUBT : NOTHING;
  if (sound >= (doubt ? SURE_WITH_WORDS : SURE) && !few && !ELSEWHERE.test(text) && !speaksOfOthers(text, plainWords(text))) {
    // Which means are meant was not understood: those that are named, and somebody should read whether the others are.
    const named = channelsIn(text);
    return named.length > 0 && named.length < CHANNELS.length ? { channels: named, doubt: true } : { channels: CHANNELS, doubt: false };
  }
  return sound >= (doubt ? DOUBTED_WITH_WORDS : DOUBTED) ? DOUBT : NOTHING;
};
