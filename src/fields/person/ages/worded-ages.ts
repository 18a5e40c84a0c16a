/**
 * Ages that a column of ages tells in a word, and no number: "Mineur", "Teens".
 * @module
 */

/** Under age, whatever else. */
const MINOR =
  /^(?:mineure?s?|minors?|under ?aged?|minderjährige?[rn]?|minderjarige?n?|menor(?:es)?(?: de (?:edad|idade))?|minorenn[ei]|minor[ei]|enfants?|child(?:ren)?|kids?|kind(?:er|eren)?|niñ[oa]s?|bambin[oi]|crianças?|bébés?|bab(?:y|ies))$/;
/** Of whom some are of age. */
const YOUNG =
  /^(?:ados?|adolescente?s?|teens?|teenagers?|jugendliche?[rn]?|jugend|jongeren|tieners?|jeunes?|joven|jóvenes|giovan[ei]|jovem|jovens|youth|young|juniors?|junioren)$/;

/** How old somebody is at least and at most by such a word, in lower case; undefined where it says that they are of age, or nothing. */
export const wordedAge = (words: string): { readonly least: number; readonly most: number } | undefined =>
  MINOR.test(words) ? { least: 0, most: 17 } : YOUNG.test(words) ? { least: 13, most: 25 } : undefined;
