import type { Word } from './sentence-words.js';

/** How far apart two words may stand and still speak of one another. */
const WINDOW = 6;
const LENGTHS = [2, 5, 9, 15, 25];

/** What a linear model is told of a sentence: what its words mean, in which order, first and last, how long it is. */
export const featuresOf = (words: readonly Word[]): ReadonlySet<string> => {
  const features = new Set<string>();
  for (const [at, { word, means }] of words.entries()) {
    if (means.length === 0 && word.length > 2) features.add(`=${word}`);
    for (const mean of means) {
      features.add(mean);
      for (let next = at + 1; next <= at + WINDOW && next < words.length; next++)
        for (const other of (words[next] as Word).means) {
          features.add(`${mean}>${other}`);
          if (next === at + 1) features.add(`${mean}+${other}`);
        }
    }
  }
  for (const mean of words[0]?.means ?? []) features.add(`^${mean}`);
  for (const mean of words.at(-1)?.means ?? []) features.add(`$${mean}`);
  features.add(`#${LENGTHS.filter((length) => words.length > length).length}`);
  return features;
};
