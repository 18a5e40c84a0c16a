import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { bitOf, type Token } from '../words/tokens.js';

const GONE = bitOf('GONE');

/**
 * Whether somebody left or retired, behind what refuses: "ne plus contacter M. Durand, parti". Where another is named in their place (`replaced`) nothing
 * is refused of that one; where nobody is, who is meant nobody knows.
 */
export type Gone = 'yes' | 'replaced' | 'no';

/** Whoever is there now, or is to be asked; without double letters. */
const ANOTHER = prefiltered(
  /^(?:(?:remplac|replac|suces|nachfolg|sustitu|sostitu)\w*|interlocuteur|voir|vedi|ver|se[ea]|contact(?:er|ez)?|contat(?:are|ar)|contactar|speak|talk|ask|pregunt\w*|sentire|chiedere|fragen|apeler|cal|chiamare|lamar|ora|ahora|now|jetzt|maintenant|desormais|neu\w*|nuev[oa]|nuov[oa]|nouveau|nouvele|new|stat|statdesen|instead|plutot)$/,
);
/** Who moved, what was left somewhere, and the English "quite". */
const NOBODY_LEFT = /^(?:quite|demenag\w*|moved|umgezogen|mudad[oa]|mudo)$/;
const LEAVES_BEHIND = /^(?:mesage|voicemail|voice|vm|note|parcel|card|brochure|flyer)$/;
const AFTER = 16;
/** What the words from a place on tell of that. */
export const goneIn = (tokens: readonly Token[], from: number): Gone => {
  const gone = tokens.slice(from, from + 8).flatMap(({ bits }, at) => (bits & GONE ? [from + at] : []));
  const isNobody = (at: number): boolean => {
    const { word, raw } = tokens[at] as Token;
    return (
      NOBODY_LEFT.test(raw === 'quite' ? raw : word === 'quite' ? '' : word) ||
      (word === 'left' && tokens.slice(at + 1, at + 3).some((next) => LEAVES_BEHIND.test(next.word)))
    );
  };
  if (gone.length === 0) return 'no';
  return gone.every(isNobody) || tokens.slice(from, from + AFTER).some(({ word }) => ANOTHER.test(word)) ? 'replaced' : 'yes';
};
