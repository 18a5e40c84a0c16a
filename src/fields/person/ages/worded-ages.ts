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

const YOUTH =
  '(?:enfants?|children|child|kids?|kind(?:er|eren)?|niñ[oa]s?|bambin[oi]|crianças?|ados?|adolescente?s?|teens?|jugend(?:liche)?|jongeren|jeugd|jeunes?|jóvenes|giovani|jovens|youth|juniors?|junioren)';
const YEARS = '(?: ?(?:ans|years?|jahren?|jaar|años|anni|anos))?';
/** "Jugend (14-17)", "Enfants 6 à 11 ans". */
const RANGED = new RegExp(
  `^${YOUTH} ?[(:,]? ?(?:(?:de|von|van|da|from) )?(\\d{1,2}) ?(?:-|–|/|à|a|bis|to|tot|al?) ?(\\d{1,2})${YEARS}\\)?$`,
);
/** "Kinder bis 14", "bis 14 Jahre", "jusqu'à 12 ans". */
const UP_TO = new RegExp(
  `^(?:${YOUTH} ?[(:,]? ?)?(?:bis(?: zu)?|up to|jusqu.?[aà]|fino a(?:i)?|hasta(?: los)?|tot(?: en met)?|t/m|até(?: os)?) (\\d{1,2})${YEARS}\\)?$`,
);
/** "U12", as clubs call who is younger; of "U21" and above most are of age. */
const UNDER = /^u[ -]?(\d{1,2})(?: ?[mfwd]| (?:filles|garçons|mädchen|jungen|girls|boys|mixte))?$/;
const ELDEST_OF_A_CLUB = 19;

/** How old somebody is by the group of ages that they are in, in lower case; undefined for what is none, or none of the young. */
export const groupOfAge = (words: string): { readonly least: number; readonly most: number } | undefined => {
  const [, from, to] = RANGED.exec(words) ?? [];
  if (from !== undefined) return { least: Number(from), most: Number(to) };
  const most = UP_TO.exec(words)?.[1];
  if (most !== undefined) return { least: 0, most: Number(most) };
  const under = Number(UNDER.exec(words)?.[1] ?? Number.POSITIVE_INFINITY);
  return under <= ELDEST_OF_A_CLUB ? { least: 0, most: under - 1 } : undefined;
};
