import { foldLetters } from '../../../text/letters.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { germanOf, isOfDutchAlone } from './dutch-words.js';
import { inGermanOrder, spellOutDutch } from './spell-out-dutch.js';

/**
 * Notes in Dutch, word by word in German: the order of words is the same, so that who reads German reads "wil niet meer gebeld worden" as "will nicht mehr
 * angerufen werden", with all that it knows of what is no refusal.
 * @module
 */

/** One of these tells the language by itself: none is a word of another that is read here. */
const DUTCH = prefiltered(
  /(?<!\p{L})(?:niet|geen|gn|nooit|graag|gelieve|alstublieft|voor|het|een|uit|wenst|uitgeschr\p{L}*|uitschr\p{L}*|afgemeld\p{L}*|afmeld\p{L}*|afgem|nieuwsbr\p{L}*|nwsbr\p{L}*|bellen|gebeld|mailtjes|mailkes|gecontacteer\p{L}*|contacteren|verwijder\p{L}*|gegevens|bezwaar|verzet|toestemming|klacht|boos|liever|opgezegd|lastig\p{L}*|telefoontjes|bel-me-niet\p{L}*)(?!\p{L})/iu,
);
const WORD = /(?<![\p{N}_])[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
/** Two words tell it that may each be written elsewhere by mistake. */
const ENOUGH = 2;

/** As long a word is written by nobody else by mistake. */
const LONG = 8;

const isDutch = (text: string): boolean => {
  if (DUTCH.test(text)) return true;
  const words = new Set((text.match(WORD) ?? []).map(foldLetters).filter(isOfDutchAlone));
  return words.size >= ENOUGH || [...words].some(({ length }) => length >= LONG);
};

/** Longer texts tell of more than one thing, and seldom in one language. */
const LONGEST = 400;
/** Of how many words, and of which part of them, German reads all that a note says. */
const MANY = 6;
const MOST = 0.7;

/** A note in German words, and whether most of it was known. */
export interface Glossed {
  readonly german: string;
  readonly isWhole: boolean;
}

/** A note in Dutch with the words of German in the place of those that are known; undefined for any other text. */
export const glossDutch = (text: string): Glossed | undefined => {
  if (text.length > LONGEST || !text.includes(' ') || !isDutch(text)) return undefined;
  let [known, all] = [0, 0];
  const german = spellOutDutch(text.replace(/’/g, "'")).replace(WORD, (word) => {
    const told = germanOf(foldLetters(word));
    if (word.length > 1) [known, all] = [known + (told === undefined ? 0 : 1), all + 1];
    return told ?? word;
  });
  return { german: inGermanOrder(german), isWhole: all >= MANY && known >= all * MOST };
};
