import { lazy } from '../../../model/base/lazy.js';
import { CHANNELS } from '../../../model/contact/channel.js';
import { channelsIn } from '../../answers/channel-names.js';
import { plainWords } from '../../text/plain-words.js';
import { withoutLabels } from './beside/named-means.js';
import { channelsWelcomeIn } from './channel-answers.js';
import type { LexiconReading, Refusal } from './lexicon-reader.js';
import { speaksOfOthers } from './of-others.js';
import { FEWEST_WORDS } from './second-reader/second-reader.js';
import { bitOf, type Token } from './words/tokens.js';
import type { WordClass } from './words/words-data.js';

/**
 * What becomes of a text by what the lexicon makes of it and by how much it sounds like a refusal to the second reader. The bounds were
 * measured on sets that were left out when it learned (`npm run learn:refusals -- --measure`, docs/data.md).
 * @module
 */

/** From where on something is a refusal. */
interface Bounds {
  /** What the lexicon takes for one. */
  readonly agreed: number;
  /** What it does not understand: where as many refusals are missed as there are others taken for one. */
  readonly sure: number;
  /** The same where it knows a word of it. */
  readonly sureWithWords: number;
}
/** Where networks were asked, which see the order of words, */
const BY_ORDER: Bounds = { agreed: 0.25, sure: 0.65, sureWithWords: 0.55 };
/** and where a text is too short for them. */
const BY_WORDS: Bounds = { agreed: -0.125, sure: 0.375, sureWithWords: 0.375 };
const boundsFor = (count: number): Bounds => (count < FEWEST_WORDS ? BY_WORDS : BY_ORDER);

/** In a text of few words, which is a mark or a status, what the lexicon takes for a refusal is one from here on. */
const FEW_WORDS = 4;
const AGREED_IN_FEW = -1;
/** Few words are a name as often: they refuse from here on, if one of them is of refusing and contacting; */
const SURE_IN_FEW = 0.75;
/** and one alone, which is a code or a heading as often, from here on. */
const SURE_IN_ONE = 1.25;
const ABOUT_CONTACT: readonly WordClass[] = ['NOT', 'NO', 'WANT', 'ASK', 'REACH', 'OFFER', 'LIST', 'CONSENT', 'RIGHT', 'REFUSE', 'REMOVE'];
/** What seems to speak of somebody else, or sends its reader elsewhere, refuses from here on all the same. */
const SURE_DESPITE = 2.25;
/** Somebody should read what sounds like this, or like less where the lexicon knows a word of it. */
const DOUBTED = -0.5;
const DOUBTED_WITH_WORDS = -1.5;

/** What sends its reader elsewhere, as "a refusé, voir son mail" does, says nothing by itself: a clause begins so. */
const ELSEWHERE = /(?:^|[,;.:!(/–—-])\s*(?:(?:à|to|zu|da|a)\s+)?(?:voir|cf|vgl|siehe|see|ver|vedi|véase|check|relire|vérifier)(?!\p{L})/iu;

const NOTHING: Refusal = { channels: [], doubt: false };
const DOUBT: Refusal = { channels: [], doubt: true };

const contactBits = lazy(() => ABOUT_CONTACT.reduce((bits, name) => bits | bitOf(name), 0));

/** From where on the second reader refuses by itself. */
const boundOf = (text: string, tokens: readonly Token[], count: number, doubt: boolean): number => {
  // Of two letters many words are names and titles.
  if (count < FEW_WORDS) {
    const isOfContact = tokens.some(({ word, bits }) => word.length > 2 && bits & contactBits());
    return isOfContact ? (count === 1 ? SURE_IN_ONE : SURE_IN_FEW) : Number.POSITIVE_INFINITY;
  }
  return ELSEWHERE.test(text) || speaksOfOthers(text, plainWords(text)) ? SURE_DESPITE : boundsFor(count)[doubt ? 'sureWithWords' : 'sure'];
};

/**
 * @param text as it was read
 * @param sound how much it sounds like a refusal, in log odds; nothing where it only tells what did not happen
 */
export const weighUp = (
  text: string,
  { channels, doubt, tokens, mark, mustBeRead }: LexiconReading,
  sound: number | undefined,
): Refusal => {
  const count = tokens.filter(({ word }) => word !== '' && word !== ':').length;
  if (channels.length > 0) {
    if (mark || sound === undefined) return { channels, doubt };
    return sound >= (count < FEW_WORDS ? AGREED_IN_FEW : boundsFor(count).agreed) ? { channels, doubt } : DOUBT;
  }
  if (sound === undefined) return doubt ? DOUBT : NOTHING;
  if (sound >= boundOf(text, tokens, count, doubt)) {
    // Which means are meant was not understood: those that are named, and somebody should read whether the others are.
    const all = channelsIn(withoutLabels(text));
    if (all.length === 0) return { channels: CHANNELS, doubt: false };
    const welcome = channelsWelcomeIn(text);
    const named = all.filter((channel) => !welcome.includes(channel));
    const meant = named.length > 0 ? named : CHANNELS.filter((channel) => !welcome.includes(channel));
    return { channels: meant, doubt: meant.length < CHANNELS.length };
  }
  // Whoever wrote "refus, à relire" doubted it, too.
  if (doubt && (mustBeRead || ELSEWHERE.test(text))) return DOUBT;
  return sound >= (doubt ? DOUBTED_WITH_WORDS : DOUBTED) ? DOUBT : NOTHING;
};
