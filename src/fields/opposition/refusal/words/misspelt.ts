import { editDistance } from '../../../../model/base/closest-word.js';
import { squeezeDoubles } from '../../../text/letters.js';

/**
 * Words by which people refuse that are long enough to be known when a letter or two of them are wrong: "désinsrit", "unsubsribe".
 * @module
 */

/** Folded. Short ones are one slip away from another word: "refus", "radié". */
const MEANT = `desinscrit desinscrite desinscrits desinscription desabonne desabonnee desabonnement blackliste blacklistee blacklisted
  unsubscribed unsubscribe unsubscription abgemeldet abbestellt abmeldung disiscritto disiscritta disiscrizione uitgeschreven uitschrijving`
  .split(/\s+/)
  .map(squeezeDoubles);
/** One slip away, and other words. */
const OTHERS = new Set('abgestelt angemeldet umgemeldet anmeldung ummeldung abbildung blacklists backlist backlisted'.split(' '));
const SHORTEST = 7;

/**
 * Whether a word is one of them with letters wrong: it begins alike, and is not rightly spelt.
 * @param word folded, without double letters
 * @param most how many letters may be wrong in a long one
 * @param others words to look among as well, folded, without double letters
 */
export const isMisspelt = (word: string, most: 1 | 2 = 1, others: readonly string[] = []): boolean => {
  if (word.length < SHORTEST - 1 || OTHERS.has(word)) return false;
  const isNear = (meant: string): boolean => {
    if (meant[0] !== word[0] || Math.abs(meant.length - word.length) > most || meant === word) return false;
    return editDistance(word, meant) <= (meant.length >= LONG ? most : 1);
  };
  return MEANT.some(isNear) || others.some(isNear);
};
/** From so many letters on, two of them may be wrong. */
const LONG = 10;

/** Beginnings of them with a slip or none, as the sieve has stems. */
export const MISSPELT_STEMS: readonly string[] = [
  ...new Set(
    MEANT.flatMap((meant) => {
      const begins = meant.slice(0, 5);
      const lost = [...begins].map((_, at) => (at === 0 ? begins : begins.slice(0, at) + begins.slice(at + 1)));
      const swapped = [1, 2, 3].map((at) => begins.slice(0, at) + begins[at + 1] + begins[at] + begins.slice(at + 2));
      return [begins, ...lost, ...swapped].map((stem) => `_${squeezeDoubles(stem)}`);
    }),
  ),
];
