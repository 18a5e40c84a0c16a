/**
 * Words of refusal and consent that are often misspelt in headers, as they are written.
 * @module
 */

/** Long enough that a word one letter away from one of them is hardly another word. */
const OFTEN_MISSPELT =
  'unsubscribe unsubscribed unsubscription unsubscriptions desinscrit desinscrite desinscription desinscriptions desabonnement newsletter newsletters consentement consentements consentimiento consentimientos einwilligung einwilligungen abgemeldet abbestellt disiscritto disiscritta disiscrizione blacklist blacklisted prospection demarchage'.split(
    ' ',
  );
/** What one slip would make the contrary of what it says: "Angemeldet am" is when somebody signed up. */
const KNOWN = new Set([...OFTEN_MISSPELT, 'angemeldet']);

/** Whether one letter more, less, other, or two swapped make one word of the other. */
const isOneSlipAway = (word: string, other: string): boolean => {
  if (Math.abs(word.length - other.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === other[from]) from++;
  let [a, b] = [word.length, other.length];
  while (a > from && b > from && word[a - 1] === other[b - 1]) [a, b] = [a - 1, b - 1];
  const [rest, wanted] = [word.slice(from, a), other.slice(from, b)];
  return (
    rest.length + wanted.length === 1 ||
    (rest.length === 1 && wanted.length === 1) ||
    (rest.length === 2 && rest === `${wanted[1]}${wanted[0]}`)
  );
};

/** Folded words, those that are misspelt as they are meant: "desincrit", "newletter", "unsubcribed". */
export const mendWords = (words: string): string =>
  words
    .split(' ')
    .map((word) => (word.length < 8 || KNOWN.has(word) ? word : (OFTEN_MISSPELT.find((meant) => isOneSlipAway(word, meant)) ?? word)))
    .join(' ');
