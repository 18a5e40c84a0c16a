/** Small words that only one of the two languages has. */
const FRENCH =
  /(?<!\p{L})(?:le|la|les|des|une?|est|vous|nous|votre|vos|notre|je|et|du|au|pas|que|qui|dans|avec|sur|pour|ce|de|tu|il|elle|si)(?!\p{L})/giu;
const ENGLISH =
  /(?<!\p{L})(?:the|and|you|your|we|to|of|in|for|is|are|with|that|this|it|our|be|not|they|if|at|by|can|will|would|have)(?!\p{L})/giu;

/** French words that are other words in English, and what says the same in French alone. */
const HOMOGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])car(?!\p{L})/giu, 'puisque'],
  [/(?<![\p{L}])but(?!\p{L})/giu, 'objectif'],
  [/(?<![\p{L}])dont(?!\p{L})/giu, 'duquel'],
  [/(?<![\p{L}])on(?!\p{L})/giu, 'onfr'],
];
const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** A text whose French words cannot be taken for English ones: "car", "but", "dont" and "on" mean other things there. */
export const withoutHomographs = (text: string): string =>
  count(text, FRENCH) > count(text, ENGLISH)
    ? HOMOGRAPHS.reduce((changed, [homograph, word]) => changed.replace(homograph, word), text)
    : text;
